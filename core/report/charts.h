// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/build.h"
#include "core/report/texts.h"

#include <optional>

namespace recense::report {

// What charts are made of: figures as they are published, and the words. Does not own.
struct ChartSource
{
    const count::Census& census;
    const std::vector<Line>& lines; // linesOf(census, poolBelow)
    const Codebook& codebook;
    const Texts& texts;
    std::optional<int> poolBelow;

    // The rows of a table that are told, without its total.
    std::vector<const Line*> rows(count::Section section, count::Dimension dimension) const;
    bool isPooled() const { return poolBelow && *poolBelow > 1; }
    count::Section mainSection() const;
};

// The charts of the report, for the document and for the screen. Nothing where a chart would have nothing to say:
// all zero, a single bar; or would tell what is hidden. Each tells all its numbers in `alternative`.

// Rows as bars, greatest first. `caption` stands above the table too.
std::optional<Chart> barChart(const ChartSource& source, const QString& caption, count::Section section,
                              count::Dimension dimension);
// The totals of years as columns; those that are small are not shown.
std::optional<Chart> trendChart(const ChartSource& source, const std::vector<YearTotal>& trend);
// Countries by who is new and who is ongoing. A cross of two tables: not where figures are pooled.
std::optional<Chart> newAndOngoingChart(const ChartSource& source, count::Section section);
// From open at the start, new and reopened to closed and open at the end.
std::optional<Chart> flowChart(const ChartSource& source);
// How many people's proceedings have lasted how long. Where figures are pooled, only if none of its columns is small
// and nothing is hidden that it would help to work out.
std::optional<Chart> distributionChart(const ChartSource& source);
// The countries of Europe. Those that may not be shown look the same as those with nobody, where any is hidden. Where
// it is said which ones were monitored, the others are not said to have nobody.
std::optional<Chart> mapChart(const ChartSource& source, count::Section section, const QSet<CountryCode>& monitored = {});
// The countries that were monitored at some time of a year; none where that is not said.
QSet<CountryCode> monitoredIn(const std::vector<Coverage>& coverage, int year);
// Countries that count and lie outside the map, as a sentence; empty where there are none.
QString outsideMap(const ChartSource& source, count::Section section);

} // namespace recense::report
