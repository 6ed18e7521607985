// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/drawing.h"

#include <algorithm>

namespace recense::report {

// One column for each bar: text above it, label below the axis; the keys above all.
Drawing drawColumns(const Chart& chart, double width)
{
    constexpr double highest = 130;
    Drawing drawing{.width = width};
    const double slot = width / double(std::max<size_t>(1, chart.bars.size()));
    double above = 0, below = 0;
    for (const Bar& bar : chart.bars) {
        above = std::max(above, chart_text::height(bar.text, slot - 2, true));
        below = std::max(below, chart_text::height(bar.label, slot - 2));
    }
    const double foot = drawLegend(drawing, chart) + above + 3 + highest;
    const double thickness = std::min(slot * 0.62, 40.0);
    const double top = chart.highest();
    const double scale = top > 0 ? highest / top : 0;
    drawing.height = foot + 4 + below;
    double left = 0;
    for (const Bar& bar : chart.bars) {
        const double side = left + (slot - thickness) / 2;
        const double sure = std::max(0.0, bar.value) * scale;
        const double further = std::max(0.0, bar.further) * scale;
        drawing.box(side, foot - sure, thickness, sure, Fill::Solid);
        drawing.box(side, foot - sure - further, thickness, further, Fill::Hatched);
        const double textTop = foot - sure - further - 3 - chart_text::height(bar.text, slot - 2, true);
        drawing.write(bar.text, left + 1, textTop, slot - 2, Align::Centre, true);
        drawing.write(bar.label, left + 1, foot + 4, slot - 2, Align::Centre);
        drawing.areas.push_back({bar.figure, bar.label, bar.text, left, 0, slot, drawing.height});
        left += slot;
    }
    drawing.lines.push_back({{0, foot}, {width, foot}});
    return drawing;
}

} // namespace recense::report
