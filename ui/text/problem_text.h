// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

namespace recense::ui {

// What is wrong and what would be right, in one sentence of the current language. It repeats the
// offending value, shortened: show it to the person who typed it, never log it.
QString problemText(const Problem& problem);
QString problemText(ProblemCode code, const QString& value);

// The name that people know a column of the case sheet by, for example "Outcomes" for `outcomes`.
QString fieldName(const QString& field);

} // namespace recense::ui
