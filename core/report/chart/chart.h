// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart/chart_colours.h"
#include "core/report/chart/drawing.h"

#include <cairo.h>

namespace recense::report {

// Lengths are in points (one unit of the cairo_t). The caption is not drawn: it is text beside the chart.
// Bars start at zero, and all of a chart's are on one scale.
void paintDrawing(cairo_t* cr, const Drawing& drawing, double x, double y, const ChartColours& colours = {});

} // namespace recense::report
