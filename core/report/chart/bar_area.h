// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recense::report {

// Where a bar with its label and text stands in a chart, for a click; in the chart's units.
struct BarArea
{
    int figure = -1; // Bar::figure
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

} // namespace recense::report
