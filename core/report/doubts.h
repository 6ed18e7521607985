// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/what_would_change.h"
#include "core/register/register.h"

namespace recense::report {

// What a register knows beyond these facts of it, for what would change the number. Throws Error; Cancelled where
// `progress` answers false. Takes a second with 20,000 parties.
count::Uncertain uncertainOf(const Register& reg, const Facts& facts, const Progress& progress = {});

} // namespace recense::report
