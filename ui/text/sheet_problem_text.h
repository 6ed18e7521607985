// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet_problem.h"

namespace recense::ui {

// What is wrong in a sheet, in one sentence of the current language; the line and the column stand
// beside it, so it does not repeat them.
QString sheetProblemText(const sheet::SheetProblem& problem);

} // namespace recense::ui
