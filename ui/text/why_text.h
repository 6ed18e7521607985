// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/restate.h"

namespace recense::ui {

// Why somebody counts otherwise than in a published report, as a phrase in the current language: "case added since".
QString whyText(report::Why why);
// The causes of one difference, with a semicolon between; what was done in another case says so.
QString causesText(const std::vector<report::Cause>& causes);

} // namespace recense::ui
