// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/drawing.h"

#include <algorithm>

namespace recense::report {

namespace {

constexpr double thickness = 10;
constexpr double rowGap = 6;
constexpr double textGap = 6;
constexpr double leastTarget = 6; // for a click on the smallest segment

// The segments of a stack, each with its number where it has room for it and is not the whole.
double drawSegments(Drawing& drawing, const Bar& bar, double zero, double middle, double scale)
{
    double x = zero;
    for (const Segment& segment : bar.segments) {
        const double wide = std::max(0.0, segment.value) * scale;
        drawing.box(x, middle - thickness / 2, wide, thickness, segment.fill);
        if (bar.segments.size() > 1 && chart_text::width(segment.text) + 4 <= wide)
            drawing.writeLine(segment.text, x + wide / 2, middle, Align::Centre, false, segment.fill == Fill::Solid);
        drawing.areas.push_back({segment.figure, segment.label, segment.text, x, middle - thickness / 2,
                                 std::max(leastTarget, wide), thickness});
        x += wide;
    }
    return x;
}

} // namespace

// One row for each bar: label, bar, text.
Drawing drawBars(const Chart& chart, double width)
{
    Drawing drawing{.width = width};
    double longest = 0, textWidth = 0;
    for (const Bar& bar : chart.bars) {
        longest = std::max(longest, chart_text::width(bar.label));
        textWidth = std::max(textWidth, std::min(width * 0.4, chart_text::width(bar.text, true)));
    }
    const double labelWidth = std::min(longest + 1, width * 0.36);
    const double zero = labelWidth + textGap + 2;
    const double room = std::max(1.0, width - zero - textGap - textWidth);
    const double top = chart.highest();
    const double scale = top > 0 ? room / top : 0;
    double y = drawLegend(drawing, chart);
    const double first = y;
    for (const Bar& bar : chart.bars) {
        const double labelHeight = chart_text::height(bar.label, labelWidth);
        const double textHeight = chart_text::height(bar.text, textWidth + 1, true);
        const double height = std::max({thickness, labelHeight, textHeight}) + rowGap;
        const double middle = y + height / 2;
        drawing.write(bar.label, 0, middle - labelHeight / 2, labelWidth);
        const bool stack = !bar.segments.empty();
        drawing.areas.push_back({bar.figure, bar.label, bar.text, 0, y, stack ? labelWidth : width, height});
        double end = zero + std::max(0.0, bar.value) * scale;
        if (stack)
            end = drawSegments(drawing, bar, zero, middle, scale);
        else
            drawing.box(zero, middle - thickness / 2, end - zero, thickness, Fill::Solid);
        const double further = std::max(0.0, bar.further) * scale;
        drawing.box(end, middle - thickness / 2, further, thickness, Fill::Hatched);
        drawing.write(bar.text, end + further + textGap, middle - textHeight / 2, textWidth + 1, Align::Start, true);
        y += height;
    }
    drawing.lines.push_back({{zero, first}, {zero, y}});
    drawing.height = y;
    return drawing;
}

} // namespace recense::report
