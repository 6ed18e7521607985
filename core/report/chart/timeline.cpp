// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/timeline.h"

#include "core/report/type/text.h"

#include <algorithm>
#include <cmath>

namespace recense::report {
namespace {

constexpr double line = 10;      // of a label
constexpr double radius = 3.4;
constexpr int labelRows = 2;
constexpr double laneHeight = line + 2 * radius + 5 + labelRows * line + 7; // its name, its marks, their labels
constexpr double pi = 3.14159265358979323846;

TextStyle small(const Colour& colour, bool bold = false)
{
    return {.size = 7.5, .leading = line, .bold = bold, .colour = colour};
}

class Drawing
{
public:
    Drawing(cairo_t* cr, const TimelineChart& chart, double x, double y, double width, const ChartColours& colours)
        : m_cr(cr), m_chart(chart), m_x(x), m_y(y), m_width(width), m_colours(colours)
    {
        Day first = kLatestDay, last = kEarliestDay;
        for (const TimelineChart::Lane& lane : chart.lanes) {
            for (const TimelineChart::Mark& mark : lane.marks) {
                first = std::min(first, mark.when.first);
                last = std::max(last, mark.when.last);
            }
            if (lane.open)
                last = std::max(last, chart.today);
        }
        m_first = firstDayOf(yearOf(first));
        m_last = lastDayOf(yearOf(last));
    }

    void paint()
    {
        years();
        double top = m_y + line + 4;
        for (const TimelineChart::Lane& lane : m_chart.lanes) {
            paintLane(lane, top);
            top += laneHeight;
        }
    }

private:
    double xOf(double day) const { return m_x + (day - m_first) / (double(m_last) + 1 - m_first) * m_width; }
    void colour(const Colour& c, double alpha = 1) { cairo_set_source_rgba(m_cr, c.red, c.green, c.blue, alpha); }

    void years()
    {
        const int first = yearOf(m_first), last = yearOf(m_last);
        const double yearWidth = m_width / (last - first + 1);
        const int every = std::max(1, int(std::ceil(26 / yearWidth)));
        const double bottom = m_y + timelineHeight(m_chart);
        for (int year = first; year <= last + 1; ++year) {
            const double at = year > last ? m_x + m_width : xOf(firstDayOf(year));
            colour(m_colours.axis, 0.35);
            cairo_set_line_width(m_cr, 0.4);
            cairo_move_to(m_cr, at, m_y);
            cairo_line_to(m_cr, at, bottom);
            cairo_stroke(m_cr);
            if (year <= last && (year - first) % every == 0)
                Text(QString::number(year), small(m_colours.axis)).draw(m_cr, at + 2, m_y);
        }
    }

    void paintLane(const TimelineChart::Lane& lane, double top)
    {
        Text(lane.label, small(m_colours.text, true), m_width).draw(m_cr, m_x + 2, top, 0, 1);
        const double y = top + line + radius + 2;
        const auto& marks = lane.marks;
        const double begin = middle(marks.front()), end = lane.open ? xOf(m_chart.today) : middle(marks.back());
        colour(m_colours.axis);
        cairo_set_line_width(m_cr, 0.9);
        cairo_move_to(m_cr, begin, y);
        cairo_line_to(m_cr, std::max(begin, end), y);
        cairo_stroke(m_cr);
        if (lane.open) { // an arrow: it goes on
            cairo_move_to(m_cr, end - 3, y - 3);
            cairo_line_to(m_cr, end, y);
            cairo_line_to(m_cr, end - 3, y + 3);
            cairo_stroke(m_cr);
        }
        std::array<double, labelRows> taken;
        taken.fill(m_x - 1e6);
        for (const TimelineChart::Mark& mark : marks) {
            paintMark(mark, y);
            const Text label(mark.label, small(m_colours.text));
            const double wide = label.naturalWidth();
            const double left = std::clamp(middle(mark) - wide / 2, m_x, std::max(m_x, m_x + m_width - wide));
            for (int row = 0; row < labelRows; ++row) {
                if (taken[size_t(row)] + 5 > left)
                    continue;
                label.draw(m_cr, left, y + radius + 2 + row * line, 0, 1);
                taken[size_t(row)] = left + wide;
                break;
            }
        }
    }

    double middle(const TimelineChart::Mark& mark) const
    {
        return (xOf(mark.when.first) + xOf(double(mark.when.last) + 1)) / 2;
    }

    void paintMark(const TimelineChart::Mark& mark, double y)
    {
        const double left = xOf(mark.when.first), right = xOf(double(mark.when.last) + 1), at = middle(mark);
        if (right - left > 2 * radius) {
            colour(m_colours.bar, 0.22);
            cairo_rectangle(m_cr, left, y - 2, right - left, 4);
            cairo_fill(m_cr);
        }
        cairo_new_path(m_cr);
        if (mark.kind == TimelineChart::Mark::Step || mark.kind == TimelineChart::Mark::Planned) {
            cairo_arc(m_cr, at, y, radius, 0, 2 * pi);
        } else {
            const double r = radius + 1;
            cairo_move_to(m_cr, at, y - r);
            cairo_line_to(m_cr, at + r, y);
            cairo_line_to(m_cr, at, y + r);
            cairo_line_to(m_cr, at - r, y);
        }
        cairo_close_path(m_cr);
        const bool filled = mark.kind == TimelineChart::Mark::Step || mark.kind == TimelineChart::Mark::Final;
        filled ? colour(m_colours.bar) : cairo_set_source_rgb(m_cr, 1, 1, 1);
        cairo_fill_preserve(m_cr);
        colour(m_colours.bar);
        cairo_set_line_width(m_cr, 1);
        cairo_stroke(m_cr);
    }

    cairo_t* m_cr;
    const TimelineChart& m_chart;
    double m_x, m_y, m_width;
    const ChartColours& m_colours;
    Day m_first = 0, m_last = 0; // whole years
};

} // namespace

double timelineHeight(const TimelineChart& chart)
{
    return line + 4 + double(chart.lanes.size()) * laneHeight;
}

void paintTimeline(cairo_t* cr, const TimelineChart& chart, double x, double y, double width, const ChartColours& colours)
{
    Drawing(cr, chart, x, y, width, colours).paint();
}

} // namespace recense::report
