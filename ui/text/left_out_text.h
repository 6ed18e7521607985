// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/count/left_out.h"

namespace recense::ui {

// Why a case is left out, with what it has in place of what is asked for: "No dated step or outcome in 2024; latest:
// trial, March 2023". A sentence without its full stop.
QString leftOutText(const count::WhyLeftOut& why, const Facts& facts, const count::Question& question,
                    const Codebook& codebook);

} // namespace recense::ui
