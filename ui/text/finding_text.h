// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"

namespace recense::ui {

// What `verify` found, each kind in one sentence of the current language, and what to do about it.
QString findingsText(const std::vector<Finding>& findings);

} // namespace recense::ui
