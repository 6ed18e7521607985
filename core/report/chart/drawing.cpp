// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/drawing.h"

#include "core/report/type/text.h"

#include <algorithm>

namespace recense::report {

namespace {

constexpr double swatch = 16, gap = 6, rowGap = 6; // of keys

TextStyle style(bool bold)
{
    return {.size = chart_text::size, .leading = chart_text::leading, .bold = bold};
}

} // namespace

bool contains(const std::vector<Ring>& rings, const Point& point)
{
    bool inside = false;
    for (const Ring& ring : rings) {
        for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const Point &a = ring[i], &b = ring[j];
            if ((a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x)
                inside = !inside;
        }
    }
    return inside;
}

bool ChartArea::contains(const Point& point) const
{
    const bool inBox = point.x >= x && point.x < x + width && point.y >= y && point.y < y + height;
    return inBox && (rings.empty() || report::contains(rings, point));
}

ChartArea ChartArea::scaled(double factor) const
{
    ChartArea area{figure, label, text, x * factor, y * factor, width * factor, height * factor, rings};
    for (Ring& ring : area.rings) {
        for (Point& point : ring)
            point = {point.x * factor, point.y * factor};
    }
    return area;
}

void Drawing::box(double x, double y, double w, double h, Fill fill)
{
    if (w > 0 && h > 0)
        shapes.push_back({{{{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}}}, fill});
}

double Drawing::write(const QString& text, double x, double top, double room, Align align, bool bold)
{
    const Text set(text, style(bold), room);
    const double left = align == Align::Start ? x : align == Align::Centre ? x + room / 2 : x + room;
    for (int line = 0; line < set.lines(); ++line) {
        const QString rest = set.from(line);
        writeLine(rest.left(rest.size() - set.from(line + 1).size()).trimmed(), left,
                  top + (line + 0.5) * chart_text::leading, align, bold);
    }
    return set.height();
}

void Drawing::writeLine(const QString& text, double x, double middle, Align align, bool bold, bool onDark)
{
    if (!text.isEmpty())
        words.push_back({text, x, middle, align, bold, onDark});
}

double chart_text::width(const QString& text, bool bold)
{
    return Text(text, style(bold)).naturalWidth();
}

double chart_text::height(const QString& text, double room, bool bold)
{
    return Text(text, style(bold), room).height();
}

double drawKeys(Drawing& drawing, const Chart& chart, double x, double y, double room)
{
    double top = y;
    for (const Chart::Key& key : chart.keys) {
        drawing.box(x + 0.5, top + 1.5, swatch, chart_text::leading - 3, key.fill);
        top += drawing.write(key.label, x + swatch + gap, top, room - swatch - gap) + 3;
    }
    return top - y;
}

double drawLegend(Drawing& drawing, const Chart& chart)
{
    if (chart.keys.empty())
        return 0;
    constexpr double apart = 18;
    double wide = 0;
    for (const Chart::Key& key : chart.keys)
        wide += swatch + gap + chart_text::width(key.label) + apart;
    if (wide - apart > drawing.width)
        return drawKeys(drawing, chart, 0, 0, drawing.width) + rowGap;
    double x = 0;
    for (const Chart::Key& key : chart.keys) {
        drawing.box(x + 0.5, 1.5, swatch, chart_text::leading - 3, key.fill);
        drawing.writeLine(key.label, x + swatch + gap, chart_text::leading / 2, Align::Start);
        x += swatch + gap + chart_text::width(key.label) + apart;
    }
    return chart_text::leading + rowGap;
}

Drawing drawingOf(const Chart& chart, double width)
{
    switch (chart.kind) {
    case Chart::Kind::Bars:
    case Chart::Kind::Stacks: return drawBars(chart, width);
    case Chart::Kind::Columns: return drawColumns(chart, width);
    case Chart::Kind::Flow: return drawFlow(chart, width);
    case Chart::Kind::Map: return drawMap(chart, width);
    }
    return {};
}

} // namespace recense::report
