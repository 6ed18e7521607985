// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart/chart_area.h"
#include "core/report/document.h"
#include "core/report/type/align.h"

namespace recense::report {

// A chart laid out: what stands where, in points, for whichever format paints it. Shapes first, then lines, then
// words, each in their order.
struct Drawing
{
    struct Shape
    {
        std::vector<Ring> rings; // even-odd
        Fill fill = Fill::Solid;
    };
    struct Line
    {
        Point from, to;
        bool faint = false;
    };
    // One line of text.
    struct Words
    {
        QString text;
        double x = 0; // where it starts, has its middle or ends
        double middle = 0;
        Align align = Align::Start;
        bool bold = false;
        bool onDark = false;
    };

    double width = 0;
    double height = 0;
    std::vector<Shape> shapes = {};
    std::vector<Line> lines = {};
    std::vector<Words> words = {};
    std::vector<ChartArea> areas = {};

    void box(double x, double y, double w, double h, Fill fill); // nothing where it has no size
    // Text broken between words to a width, its first line below `top`. Answers how high it stands.
    double write(const QString& text, double x, double top, double room, Align align = Align::Start, bool bold = false);
    void writeLine(const QString& text, double x, double middle, Align align, bool bold = false, bool onDark = false);
};

// The texts of a chart, in points.
namespace chart_text {
inline constexpr double size = 8.5;
inline constexpr double leading = 11;
double width(const QString& text, bool bold = false);
double height(const QString& text, double room, bool bold = false); // of all lines that it breaks into
} // namespace chart_text

// What the fills mean, one below the other. Answers how high it stands.
double drawKeys(Drawing& drawing, const Chart& chart, double x, double y, double room);
// The same at the head of a chart: side by side where they have room, and with a gap below; 0 where there are none.
double drawLegend(Drawing& drawing, const Chart& chart);

// The chart of each kind, `width` wide and as high as it needs. Pure; text is measured, so belongs to any one thread.
Drawing drawBars(const Chart& chart, double width); // also stacks
Drawing drawColumns(const Chart& chart, double width);
Drawing drawFlow(const Chart& chart, double width);
Drawing drawMap(const Chart& chart, double width);
Drawing drawingOf(const Chart& chart, double width);

} // namespace recense::report
