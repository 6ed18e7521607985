// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace recense::report {

// The chart as an `svg` element (SVG 1.1) to stand within a page of HTML: an image to a screen reader, with
// the chart's alternative as its name. Axes and texts are in the page's own colour; what is filled is of the class
// `bar`, its outlines `edge`, `rim` (in the ground's colour) and `faint`, hatched `further`, crossed `quiet`, what stands on the
// ground's colour or in it `plate`: the page colours them. `id` is unique in the page. Bars start at zero, all on one scale; what only
// may be is hatched. The caption is not drawn. Pure: the same chart gives the same text.
QString chartSvg(const Chart& chart, const QString& id);

} // namespace recense::report
