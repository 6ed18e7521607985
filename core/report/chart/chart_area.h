// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace recense::report {

struct Point
{
    double x = 0;
    double y = 0;
};

using Ring = std::vector<Point>; // closed by itself

// Where something that a chart counts stands in it, for a click and for the keyboard; in the chart's units.
struct ChartArea
{
    int figure = -1; // Bar::figure, or that of a segment
    QString label;   // what it is, and its number in words
    QString text;
    double x = 0; // the box around all of it
    double y = 0;
    double width = 0;
    double height = 0;
    std::vector<Ring> rings = {}; // its outline, where it is no box; even-odd

    bool contains(const Point& point) const;
    ChartArea scaled(double factor) const;
};

// Whether a point lies within rings, by the even-odd rule.
bool contains(const std::vector<Ring>& rings, const Point& point);

} // namespace recense::report
