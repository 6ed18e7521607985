// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace recense::ui {

// What happened, what was kept and what to do, in one to three sentences of the current language.
// `file` is the path that it was about; where it is given, the sentence names the file.
QString errorText(const Error& error, const QString& file = {});
// That a change has to wait for another one.
QString busyText();

} // namespace recense::ui
