// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"
#include "core/report/json.h"

namespace recense::report {

// The keys of a register's targets, read at once.
TargetKey targetKeys(const Register& from);

} // namespace recense::report
