// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart/chart_area.h"

#include <map>

namespace recense::report {

// The countries of Europe and around, as resources/map/reduce.mjs made them of Natural Earth (public domain):
// Lambert's azimuthal equal-area projection, in kilometres from the frame's upper left corner, y down.
struct Outlines
{
    struct Country
    {
        Point at;          // the roomiest place in its greatest part, for a number
        bool disc = false; // so small that it is drawn as a disc at `at` as well
        std::vector<Ring> rings;
    };

    double width = 0;
    double height = 0;
    std::map<QString, Country> countries; // by ISO 3166-1 code

    // Loaded once, shared, thread-safe. Throws Internal where the resource is not what it should be.
    static const Outlines& europe();
};

} // namespace recense::report
