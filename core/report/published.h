// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/figures.h"

namespace recense::report {

enum class Note { None, Pooled, Hidden, Overlapping };

// A figure as a report prints it. Of a hidden one only its place is told.
struct Line
{
    count::Section section;
    count::Dimension dimension;
    QString category; // a code, an ISO country, `total`, or `other_countries`
    count::Unit unit = count::Unit::People;
    Range value;
    double measured = 0;
    int incidents = 0;
    int otherwise = 0; // 0 where something is pooled: it would tell
    Note note = Note::None;
    int figure = -1; // position in Census::figures; -1 of a pooled one
};

// The figures of a census in its order, one line each; with a threshold, small ones are pooled or hidden
// (core/report/pool.h), so that reports published before do not tell them either.
struct Before;
std::vector<Line> linesOf(const count::Census& census, std::optional<int> poolBelow = {});
std::vector<Line> linesOf(const count::Census& census, std::optional<int> poolBelow, const std::vector<Before>& before);

const Line* findLine(const std::vector<Line>& lines, count::Section section, count::Dimension dimension,
                     const QString& category = QStringLiteral("total"));

} // namespace recense::report

namespace recense {
template <> struct Codes<report::Note>
{
    static constexpr std::array<const char*, 4> list{"", "pooled", "hidden", "overlapping"};
};
} // namespace recense
