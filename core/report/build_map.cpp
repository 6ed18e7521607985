// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_map.h"

#include "core/report/build_charts.h"

namespace recense::report {

void addMap(Builder& b)
{
    const ChartSource source = chartSource(b);
    std::optional<Chart> chart = mapChart(source, b.main);
    if (!chart)
        return;
    b.heading(1, b.text("heading.map"));
    b.out.blocks.push_back(std::move(*chart));
    const QString outside = outsideMap(source, b.main);
    if (!outside.isEmpty())
        b.note(outside);
    b.note(b.text("note.map"));
}

} // namespace recense::report
