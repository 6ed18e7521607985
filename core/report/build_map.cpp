// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_map.h"

#include "core/report/build_charts.h"

#include <algorithm>

namespace recense::report {

void addMap(Builder& b)
{
    const ChartSource source = chartSource(b);
    std::optional<Chart> chart = mapChart(source, b.main);
    if (!chart)
        return;
    const auto has = [&chart](Fill fill) {
        return std::any_of(chart->keys.begin(), chart->keys.end(), [fill](const auto& key) { return key.fill == fill; });
    };
    const bool none = has(Fill::Dotted), notShown = has(Fill::Crossed);
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
