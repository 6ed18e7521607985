// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/drawing.h"

#include <algorithm>
#include <span>

namespace recense::report {

namespace {

constexpr double nodeWidth = 9;
constexpr double highest = 120; // of all people together
constexpr double gap = 10;      // between the ends of one side

// One side of the flow: its ends one below the other, each as high as it is many, or as its words.
struct Side
{
    Side(std::span<const Bar> given, double scale, double room) : bars(given)
    {
        for (const Bar& bar : bars) {
            const double words = chart_text::height(bar.label, room) + chart_text::height(bar.text, room, true);
            heights.push_back(bar.value * scale);
            slots.push_back(std::max(heights.back(), words));
            height += slots.back() + gap;
        }
        height -= gap;
    }

    std::span<const Bar> bars;
    std::vector<double> heights, slots;
    double height = 0;
};

double roomFor(std::span<const Bar> bars, double most)
{
    double widest = 0;
    for (const Bar& bar : bars)
        widest = std::max({widest, chart_text::width(bar.label), chart_text::width(bar.text, true)});
    return std::min(widest + 1, most);
}

// From one edge to another, flowing: a ring of two curves.
Ring band(const Point& from, const Point& to, double height)
{
    constexpr int steps = 32;
    Ring ring;
    for (int i = 0; i <= steps; ++i) {
        const double t = double(i) / steps, s = t * t * (3 - 2 * t);
        ring.push_back({from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * s});
    }
    for (int i = steps; i >= 0; --i)
        ring.push_back({ring[size_t(i)].x, ring[size_t(i)].y + height});
    return ring;
}

} // namespace

// The sources at the left run together into all people, who part again to the right; all widths on one scale.
Drawing drawFlow(const Chart& chart, double width)
{
    Drawing drawing{.width = width};
    const std::span<const Bar> bars(chart.bars);
    const auto from = bars.first(std::min(chart.sources, bars.size())), to = bars.subspan(from.size());
    double all = 0;
    for (const Bar& bar : from)
        all += bar.value;
    const double scale = all > 0 ? highest / all : 0;
    const double apart = 6;
    const double rooms[] = {roomFor(from, width * 0.27), roomFor(to, width * 0.27)};
    const Side sides[] = {Side(from, scale, rooms[0]), Side(to, scale, rooms[1])};
    drawing.height = std::max({highest, sides[0].height, sides[1].height});
    const double middle = (rooms[0] + width - rooms[1] - nodeWidth) / 2, together = (drawing.height - highest) / 2;
    for (const Side& side : sides) {
        const bool left = &side == sides;
        const double room = rooms[left ? 0 : 1];
        const double x = left ? room + apart : width - room - apart - nodeWidth;
        double y = (drawing.height - side.height) / 2, joined = together;
        for (size_t i = 0; i < side.bars.size(); ++i) {
            const Bar& bar = side.bars[i];
            const double high = side.heights[i], top = y + (side.slots[i] - high) / 2;
            const Ring ring = left ? band({x + nodeWidth, top}, {middle, joined}, high)
                                   : band({middle + nodeWidth, joined}, {x, top}, high);
            drawing.shapes.push_back({{ring}, Fill::Pale});
            drawing.box(x, top, nodeWidth, high, Fill::Solid);
            const double words = left ? 0 : x + nodeWidth + apart;
            const Align align = left ? Align::End : Align::Start;
            const double textHeight = chart_text::height(bar.label, room) + chart_text::height(bar.text, room, true);
            double line = y + (side.slots[i] - textHeight) / 2;
            line += drawing.write(bar.label, words, line, room, align);
            drawing.write(bar.text, words, line, room, align, true);
            const double start = left ? 0 : middle + nodeWidth, end = left ? middle : width;
            drawing.areas.push_back({bar.figure, bar.label, bar.text, start, y, end - start, side.slots[i]});
            joined += high;
            y += side.slots[i] + gap;
        }
    }
    drawing.box(middle, together, nodeWidth, highest, Fill::Solid);
    return drawing;
}

} // namespace recense::report
