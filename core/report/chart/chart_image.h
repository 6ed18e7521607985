// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart/bar_area.h"
#include "core/report/chart/chart_colours.h"
#include "core/report/document.h"

#include <QByteArray>

namespace recense::report {

// Pixels as QImage::Format_ARGB32_Premultiplied takes them, on a transparent ground.
struct ChartImage
{
    int width = 0; // in pixels
    int height = 0;
    int bytesPerLine = 0;
    QByteArray pixels;
    std::vector<BarArea> bars; // in pixels
};

// The chart as the PDF has it, for the screen: `width` pixels wide, each point `scale` pixels (text of 8.5
// points: with a scale of 1.5, about 13 pixels). As high as it needs. May run on any thread.
ChartImage chartImage(const Chart& chart, int width, double scale, const ChartColours& colours = {});

} // namespace recense::report
