// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/year_charts.h"

#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace recense::ui {

using report::Bar;
using report::Chart;

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::YearCharts)
};

Bar barOf(const QString& label, const Range& range)
{
    Bar bar;
    bar.label = label;
    bar.value = range.minimum;
    bar.further = range.maximum ? *range.maximum - range.minimum : 0;
    // The chart's fonts have letters rather than signs.
    bar.text = range.isExact() ? number(range.minimum) : ChartText::tr("at least %1").arg(number(range.minimum));
    return bar;
}

void describe(Chart& chart)
{
    QStringList parts;
    for (const Bar& bar : chart.bars)
        parts << labelled(bar.label, bar.text);
    chart.alternative = QStringLiteral("%1. %2").arg(chart.caption, parts.join(QStringLiteral("; ")));
}

} // namespace

Chart chartByCountry(const YearCount& count, const Codebook& codebook)
{
    Chart chart;
    chart.caption = ChartText::tr("People by country, %1").arg(count.census.question.year);
    const auto section = count::mainPopulation(count.census.question.rule.populations) == Population::Solidarity
        ? count::Section::Solidarity
        : count::Section::Migration;
    for (const count::Figure* figure : count.census.table(section, count::Dimension::Country)) {
        const auto country = CountryCode::parse(figure->category);
        Bar bar = barOf(country ? codebook.label(*country, currentLanguage()) : figure->category, figure->value);
        bar.figure = int(figure - count.census.figures.data());
        chart.bars.push_back(std::move(bar));
    }
    std::stable_sort(chart.bars.begin(), chart.bars.end(),
                     [](const Bar& a, const Bar& b) { return a.value > b.value; });
    describe(chart);
    return chart;
}

Chart chartByYear(const YearCount& count)
{
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.caption = ChartText::tr("People by year, counted by the same rule");
    const auto* total = count.census.find(count::mainPopulation(count.census.question.rule.populations)
                                                  == Population::Solidarity
                                              ? count::Section::Solidarity
                                              : count::Section::Migration,
                                          count::Dimension::Total);
    for (const auto& [year, people] : count.trend) {
        Bar bar = barOf(QString::number(year), people);
        if (year == count.census.question.year && total)
            bar.figure = int(total - count.census.figures.data());
        chart.bars.push_back(std::move(bar));
    }
    describe(chart);
    return chart;
}

} // namespace recense::ui
