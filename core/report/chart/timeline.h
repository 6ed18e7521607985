// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart/chart_colours.h"
#include "core/report/document.h"

#include <cairo.h>

namespace recense::report {

// Lengths are in points (one unit of the cairo_t). Steps are discs (planned ones hollow), outcomes diamonds (filled
// where final); a date known only to a month or a year is a band of its possible days. Shapes tell the kinds
// apart, not colours. A label that has no room is left out: it stands in the alternative.
double timelineHeight(const TimelineChart& chart);
void paintTimeline(cairo_t* cr, const TimelineChart& chart, double x, double y, double width,
                   const ChartColours& colours = {});

} // namespace recense::report
