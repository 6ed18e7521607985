// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/builder.h"

namespace recense::report {

// What changed since the last published report: of the report on the same year and of the one on the year before,
// their figures then and now, and the cases that changed them: public ones by reference, others by their number.
// Nothing where none was frozen. Of what is hidden, then or now, nothing is told.
void addChanges(Builder& builder);

} // namespace recense::report
