// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recense::report {

// A text as the content of an element, or as the value of an attribute in double quotes, of HTML or of
// XML 1.0. What neither may hold (control characters but tab and line feed, half a surrogate pair, U+FFFE,
// U+FFFF) is a space.
QString markup(const QString& text);

} // namespace recense::report
