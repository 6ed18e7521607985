// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/chart.h"

#include "core/report/chart/fill.h"
#include "core/report/type/text.h"

#include <algorithm>
#include <cmath>

namespace recense::report {
namespace {

using Pattern = FillStyle::Pattern;
using Edge = FillStyle::Edge;

class Painting
{
public:
    Painting(cairo_t* cr, const ChartColours& colours) : m_cr(cr), m_colours(colours) {}

    void paint(const Drawing::Shape& shape)
    {
        const FillStyle fill = styleOf(shape.fill);
        if (fill.tone > 0 || shape.fill == Fill::Plate) {
            outline(shape);
            setColour(mixed(fill.tone));
            cairo_fill(m_cr);
        }
        if (fill.pattern != Pattern::None)
            drawPattern(shape, fill);
        // A box is as large as its value: its edge stands within it.
        if (fill.edge != Edge::None && !(isBox(shape) && fill.edge == Edge::Paper))
            stroke(shape, fill.edge);
    }

    void paint(const Drawing::Line& line)
    {
        setColour(line.faint ? faint() : m_colours.axis);
        cairo_set_line_width(m_cr, line.faint ? 0.5 : 0.7);
        cairo_move_to(m_cr, line.from.x, line.from.y);
        cairo_line_to(m_cr, line.to.x, line.to.y);
        cairo_stroke(m_cr);
    }

    void paint(const Drawing::Words& words)
    {
        const Text text(words.text, {.size = chart_text::size,
                                     .leading = chart_text::leading,
                                     .bold = words.bold,
                                     .colour = words.onDark ? m_colours.paper : m_colours.text});
        const double wide = words.align == Align::Start ? 0 : text.naturalWidth();
        const double left = words.x - (words.align == Align::Centre ? wide / 2 : wide);
        text.draw(m_cr, left, words.middle - chart_text::leading / 2);
    }

private:
    static bool isBox(const Drawing::Shape& shape) { return shape.rings.size() == 1 && shape.rings[0].size() == 4; }

    void setColour(const Colour& colour) { cairo_set_source_rgb(m_cr, colour.red, colour.green, colour.blue); }
    Colour between(const Colour& from, const Colour& to, double share) const
    {
        return {from.red + (to.red - from.red) * share, from.green + (to.green - from.green) * share,
                from.blue + (to.blue - from.blue) * share};
    }
    Colour mixed(double tone) const { return between(m_colours.paper, m_colours.bar, tone); }
    Colour faint() const { return between(m_colours.paper, m_colours.axis, 0.5); }

    void outline(const Drawing::Shape& shape, double inset = 0)
    {
        if (isBox(shape)) {
            const Point &from = shape.rings[0][0], &to = shape.rings[0][2];
            const double within = std::min({inset, (to.x - from.x) / 2, (to.y - from.y) / 2});
            cairo_rectangle(m_cr, from.x + within, from.y + within, to.x - from.x - 2 * within,
                            to.y - from.y - 2 * within);
            return;
        }
        cairo_set_fill_rule(m_cr, CAIRO_FILL_RULE_EVEN_ODD);
        for (const Ring& ring : shape.rings) {
            cairo_new_sub_path(m_cr);
            for (const Point& point : ring)
                cairo_line_to(m_cr, point.x, point.y);
            cairo_close_path(m_cr);
        }
    }

    void stroke(const Drawing::Shape& shape, Edge edge)
    {
        outline(shape, 0.35);
        setColour(edge == Edge::Faint ? faint() : edge == Edge::Paper ? m_colours.paper : m_colours.bar);
        cairo_set_line_width(m_cr, isBox(shape) ? 0.7 : edge == Edge::Paper ? 0.35 : 0.5);
        cairo_set_line_join(m_cr, CAIRO_LINE_JOIN_ROUND);
        cairo_stroke(m_cr);
    }

    void drawPattern(const Drawing::Shape& shape, const FillStyle& fill)
    {
        cairo_save(m_cr);
        outline(shape);
        double left = 0, top = 0, right = 0, bottom = 0;
        cairo_path_extents(m_cr, &left, &top, &right, &bottom);
        cairo_clip(m_cr);
        const bool crossed = fill.pattern == Pattern::Crossed;
        setColour(fill.tone > 0 ? m_colours.paper : crossed ? m_colours.axis : m_colours.bar);
        if (fill.pattern == Pattern::Dots) {
            drawDots(left, top, right, bottom);
        } else {
            const double step = crossed ? 4.6 : 3.2;
            cairo_set_line_width(m_cr, crossed ? 0.3 : 0.6);
            drawLines(left, top, right, bottom, step);
            if (crossed)
                drawLines(left, bottom, right, top, step);
        }
        cairo_restore(m_cr);
    }

    // From `bottom` up to the right, or down where it lies above `top`.
    void drawLines(double left, double top, double right, double bottom, double step)
    {
        const double high = std::abs(bottom - top);
        for (double from = left - high; from < right; from += step) {
            cairo_move_to(m_cr, from, bottom);
            cairo_line_to(m_cr, from + high, top);
        }
        cairo_stroke(m_cr);
    }

    void drawDots(double left, double top, double right, double bottom)
    {
        constexpr double step = 3.6;
        cairo_set_line_cap(m_cr, CAIRO_LINE_CAP_ROUND);
        cairo_set_line_width(m_cr, 0.7);
        bool odd = false;
        for (double y = top + 1; y < bottom; y += step / 2, odd = !odd) {
            for (double x = left + (odd ? step / 2 : 0); x < right; x += step) {
                cairo_move_to(m_cr, x, y);
                cairo_close_path(m_cr);
            }
        }
        cairo_stroke(m_cr);
    }

    cairo_t* m_cr;
    const ChartColours& m_colours;
};

} // namespace

void paintDrawing(cairo_t* cr, const Drawing& drawing, double x, double y, const ChartColours& colours)
{
    cairo_save(cr);
    cairo_translate(cr, x, y);
    Painting painting(cr, colours);
    for (const Drawing::Shape& shape : drawing.shapes)
        painting.paint(shape);
    for (const Drawing::Line& line : drawing.lines)
        painting.paint(line);
    for (const Drawing::Words& words : drawing.words)
        painting.paint(words);
    cairo_restore(cr);
}

} // namespace recense::report
