// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/chart.h"

#include "core/report/type/text.h"

#include <algorithm>

namespace recense::report {
namespace {

constexpr double barThickness = 10;
constexpr double rowGap = 6;
constexpr double textGap = 6;
constexpr double columnsHeight = 130;

TextStyle labelStyle(const ChartColours& colours)
{
    return {.size = 8.5, .leading = 11, .colour = colours.text};
}

TextStyle textStyle(const ChartColours& colours)
{
    return {.size = 8.5, .leading = 11, .bold = true, .colour = colours.text};
}

void setColour(cairo_t* cr, const Colour& colour)
{
    cairo_set_source_rgb(cr, colour.red, colour.green, colour.blue);
}

void fill(cairo_t* cr, double x, double y, double width, double height, const Colour& colour)
{
    if (width <= 0 || height <= 0)
        return;
    setColour(cr, colour);
    cairo_rectangle(cr, x, y, width, height);
    cairo_fill(cr);
}

void hatch(cairo_t* cr, double x, double y, double width, double height, const Colour& colour)
{
    if (width <= 0 || height <= 0)
        return;
    constexpr double step = 3.2;
    cairo_save(cr);
    setColour(cr, colour);
    cairo_set_line_width(cr, 0.6);
    cairo_rectangle(cr, x, y, width, height);
    cairo_clip(cr);
    for (double from = x - height; from < x + width; from += step) {
        cairo_move_to(cr, from, y + height);
        cairo_line_to(cr, from + height, y);
    }
    cairo_stroke(cr);
    cairo_restore(cr);
    cairo_save(cr);
    setColour(cr, colour);
    cairo_set_line_width(cr, 0.7);
    const double inset = std::min({0.35, width / 2, height / 2});
    cairo_rectangle(cr, x + inset, y + inset, width - 2 * inset, height - 2 * inset);
    cairo_stroke(cr);
    cairo_restore(cr);
}

void axis(cairo_t* cr, double x1, double y1, double x2, double y2, const Colour& colour)
{
    setColour(cr, colour);
    cairo_set_line_width(cr, 0.7);
    cairo_move_to(cr, x1, y1);
    cairo_line_to(cr, x2, y2);
    cairo_stroke(cr);
}

// One row for each bar: label, bar, text.
struct Rows
{
    Rows(const Chart& chart, double width, const ChartColours& colours)
    {
        double longest = 0;
        for (const Bar& bar : chart.bars) {
            longest = std::max(longest, Text(bar.label, labelStyle(colours)).naturalWidth());
            texts.emplace_back(bar.text, textStyle(colours), width * 0.4);
            textWidth = std::max(textWidth, texts.back().naturalWidth());
        }
        labelWidth = std::min(longest + 1, width * 0.36);
        for (const Bar& bar : chart.bars) {
            labels.emplace_back(bar.label, labelStyle(colours), labelWidth);
            heights.push_back(
                std::max({barThickness, labels.back().height(), texts[heights.size()].height()}) + rowGap);
            height += heights.back();
        }
    }

    std::vector<Text> labels;
    std::vector<Text> texts;
    std::vector<double> heights;
    double labelWidth = 0;
    double textWidth = 0;
    double height = 0;
};

std::vector<BarArea> paintBars(cairo_t* cr, const Chart& chart, double x, double y, double width,
                               const ChartColours& colours)
{
    const Rows rows(chart, width, colours);
    const double zero = x + rows.labelWidth + textGap + 2;
    const double room = std::max(1.0, x + width - zero - textGap - rows.textWidth);
    const double top = chart.highest();
    const double scale = top > 0 ? room / top : 0;
    std::vector<BarArea> areas;
    double rowTop = y;
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const Bar& bar = chart.bars[i];
        const double middle = rowTop + rows.heights[i] / 2;
        const double sure = std::max(0.0, bar.value) * scale;
        const double further = std::max(0.0, bar.further) * scale;
        rows.labels[i].draw(cr, x, middle - rows.labels[i].height() / 2);
        fill(cr, zero, middle - barThickness / 2, sure, barThickness, colours.bar);
        hatch(cr, zero + sure, middle - barThickness / 2, further, barThickness, colours.bar);
        rows.texts[i].draw(cr, zero + sure + further + textGap, middle - rows.texts[i].height() / 2);
        areas.push_back({bar.figure, x, rowTop, width, rows.heights[i]});
        rowTop += rows.heights[i];
    }
    axis(cr, zero, y, zero, rowTop, colours.axis);
    return areas;
}

// One column for each bar: text above it, label below the axis.
struct Slots
{
    Slots(const Chart& chart, double width, const ChartColours& colours)
        : slot(width / std::max<size_t>(1, chart.bars.size()))
    {
        for (const Bar& bar : chart.bars) {
            labels.emplace_back(bar.label, labelStyle(colours), slot - 2, Align::Centre);
            texts.emplace_back(bar.text, textStyle(colours), slot - 2, Align::Centre);
            labelHeight = std::max(labelHeight, labels.back().height());
            textHeight = std::max(textHeight, texts.back().height());
        }
    }

    double slot;
    std::vector<Text> labels;
    std::vector<Text> texts;
    double labelHeight = 0;
    double textHeight = 0;
};

std::vector<BarArea> paintColumns(cairo_t* cr, const Chart& chart, double x, double y, double width,
                                  const ChartColours& colours)
{
    const Slots places(chart, width, colours);
    const double foot = y + places.textHeight + 3 + columnsHeight;
    const double thickness = std::min(places.slot * 0.62, 40.0);
    const double top = chart.highest();
    const double scale = top > 0 ? columnsHeight / top : 0;
    std::vector<BarArea> areas;
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const Bar& bar = chart.bars[i];
        const double left = x + double(i) * places.slot;
        const double side = left + (places.slot - thickness) / 2;
        const double sure = std::max(0.0, bar.value) * scale;
        const double further = std::max(0.0, bar.further) * scale;
        places.texts[i].draw(cr, left + 1, foot - sure - further - 3 - places.texts[i].height());
        fill(cr, side, foot - sure, thickness, sure, colours.bar);
        hatch(cr, side, foot - sure - further, thickness, further, colours.bar);
        places.labels[i].draw(cr, left + 1, foot + 4);
        areas.push_back({bar.figure, left, y, places.slot, foot + 4 + places.labelHeight - y});
    }
    axis(cr, x, foot, x + width, foot, colours.axis);
    return areas;
}

} // namespace

double chartHeight(const Chart& chart, double width)
{
    if (chart.kind == Chart::Kind::Bars)
        return Rows(chart, width, {}).height;
    const Slots places(chart, width, {});
    return places.textHeight + 3 + columnsHeight + 4 + places.labelHeight;
}

std::vector<BarArea> paintChart(cairo_t* cr, const Chart& chart, double x, double y, double width,
                                const ChartColours& colours)
{
    return chart.kind == Chart::Kind::Bars ? paintBars(cr, chart, x, y, width, colours)
                                           : paintColumns(cr, chart, x, y, width, colours);
}

} // namespace recense::report
