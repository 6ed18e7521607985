// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_charts.h"

namespace recense::report {

ChartSource chartSource(const Builder& b)
{
    return {b.in.census, b.in.lines, b.in.codebook, b.texts, b.in.request.poolBelow};
}

bool addChart(Builder& b, std::optional<Chart> chart)
{
    if (!chart)
        return false;
    b.out.blocks.push_back(std::move(*chart));
    return true;
}

void addBars(Builder& b, const QString& caption, count::Section section, count::Dimension dimension)
{
    addChart(b, barChart(chartSource(b), caption, section, dimension));
}

void addNewAndOngoing(Builder& b, count::Section section)
{
    addChart(b, newAndOngoingChart(chartSource(b), section));
}

void addFlow(Builder& b)
{
    addChart(b, flowChart(chartSource(b)));
}

void addDistribution(Builder& b)
{
    const std::optional<Chart> chart = distributionChart(chartSource(b));
    if (!chart)
        return;
    Table table;
    table.caption = chart->caption;
    table.header = {{b.text("column.length")}, {b.text("column.unit.people"), true}};
    table.widths = {4, 1};
    for (const Bar& bar : chart->bars)
        table.rows.push_back({{bar.label}, b.leastCell(int(bar.value))});
    addChart(b, chart);
    b.out.blocks.push_back(std::move(table));
    b.note(b.text("note.distribution"));
}

} // namespace recense::report
