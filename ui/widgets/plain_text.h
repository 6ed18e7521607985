// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recense::ui {

// A text as it is compared when somebody types: lower case, without accents, blanks single.
QString folded(const QString& text);

} // namespace recense::ui
