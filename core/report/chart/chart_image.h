// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart/chart_area.h"
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
    std::vector<ChartArea> areas; // in pixels, in the order of the bars and their segments
};

// The chart as the PDF has it, for the screen: `width` pixels wide, each point `scale` pixels (text of 8.5
// points: with a scale of 1.5, about 13 pixels). As high as it needs. May run on any thread.
ChartImage chartImage(const Chart& chart, int width, double scale, const ChartColours& colours = {});

// The chart, or the timeline, as a PNG on white for documents that are not pages of PDF, each point `scale` pixels.
struct ChartPng
{
    double width = 0; // in points
    double height = 0;
    QByteArray bytes;
};
ChartPng chartPng(const Chart& chart, double width, double scale);
ChartPng chartPng(const TimelineChart& chart, double width, double scale);

} // namespace recense::report
