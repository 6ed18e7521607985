// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/type/colour.h"

namespace recense::report {

// Given by the screen's theme; on paper as they are here.
struct ChartColours
{
    Colour text = ink::text;
    Colour bar = ink::accent; // filled for the value, hatched for what is further, paler for other fills
    Colour axis = ink::quiet;
    Colour paper = {1, 1, 1}; // the ground that the chart stands on
};

} // namespace recense::report
