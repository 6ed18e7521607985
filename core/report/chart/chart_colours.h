// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/type/colour.h"

namespace recense::report {

// Given by the screen's theme; on paper as they are here.
struct ChartColours
{
    Colour text = ink::text;
    Colour bar = ink::accent; // filled for the value, hatched for what is further
    Colour axis = ink::quiet;
};

} // namespace recense::report
