// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_map.h"

#include "core/report/build_charts.h"

#include <algorithm>

namespace recense::report {

void addMap(Builder& b)
{
    const ChartSource source = chartSource(b);
    std::optional<Chart> chart = mapChart(source, b.main, monitoredIn(b.in.coverage, b.in.census.question.year));
    if (!chart)
        return;
    const auto has = [&](const char* words) {
        return std::any_of(chart->keys.begin(), chart->keys.end(), [&](const auto& key) { return key.label == b.text(words); });
    };
    const bool none = has("map.none"), notShown = has("not_shown");
    b.heading(1, b.text("heading.map"));
    b.out.blocks.push_back(std::move(*chart));
    const QString outside = outsideMap(source, b.main);
    if (!outside.isEmpty())
        b.note(outside);
    if (none)
        b.note(b.text("note.map.none"));
    if (notShown)
        b.note(b.text("note.map.not_shown"));
    b.note(b.text("note.map"));
}

} // namespace recense::report
