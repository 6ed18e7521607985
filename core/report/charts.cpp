// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/charts.h"

#include "core/report/pool.h"
#include "core/report/wording.h"

#include <algorithm>

namespace recense::report {

using count::Dimension;
using count::Section;

namespace {

double further(const Range& range)
{
    return range.maximum ? *range.maximum - range.minimum : 0;
}

QString said(const ChartSource& source, const QString& label, const QString& text)
{
    return source.texts.text(QStringLiteral("chart.bar"), {{"label", label}, {"number", text}});
}

QString listOf(const ChartSource& source, const QStringList& parts)
{
    return parts.join(source.texts.text(QStringLiteral("separator")));
}

// What the hatched ends of bars mean, and where nothing else has a key, the others.
void tellHatched(const ChartSource& source, Chart& chart)
{
    if (std::none_of(chart.bars.begin(), chart.bars.end(), [](const Bar& bar) { return bar.further > 0; }))
        return;
    if (chart.keys.empty())
        chart.keys.push_back({Fill::Solid, source.texts.text(QStringLiteral("chart.certain"))});
    chart.keys.push_back({Fill::Hatched, source.texts.text(QStringLiteral("chart.further"))});
}

// A chart of bars or columns that all tell one number, or nothing where they have nothing to compare.
std::optional<Chart> chartOf(const ChartSource& source, Chart::Kind kind, const QString& caption, std::vector<Bar> bars)
{
    Chart chart{kind, caption, {}, std::move(bars)};
    if (chart.bars.size() < 2 || chart.highest() <= 0)
        return {};
    tellHatched(source, chart);
    QStringList parts;
    for (const Bar& bar : chart.bars)
        parts << said(source, bar.label, bar.text);
    chart.alternative = source.texts.text(kind == Chart::Kind::Bars ? QStringLiteral("chart.bars")
                                                                    : QStringLiteral("chart.columns"),
                                          {{"caption", caption}, {"list", listOf(source, parts)}});
    return chart;
}

Bar barOf(const ChartSource& source, const Line& line)
{
    return {categoryLabel(line.dimension, line.category, source.codebook, source.texts), double(line.value.minimum),
            further(line.value), rangeText(line.value, source.texts), line.figure};
}

std::vector<const Line*> greatestFirst(std::vector<const Line*> rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Line* one, const Line* other) { return one->value.minimum > other->value.minimum; });
    return rows;
}

// Position of a part in the census (Census::at); -1 where there is none.
int partOf(const count::Census& census, Section section, Dimension dimension, const QString& category)
{
    const auto& parts = census.parts;
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const count::Figure& part) {
        return part.section == section && part.dimension == dimension && part.category == category;
    });
    return found == parts.end() ? -1 : int(census.figures.size() + size_t(found - parts.begin()));
}

bool isTold(const Line* line) { return line && line->note != Note::Hidden; }

} // namespace

std::vector<const Line*> ChartSource::rows(Section section, Dimension dimension) const
{
    std::vector<const Line*> found;
    for (const Line& line : lines) {
        if (line.section == section && line.dimension == dimension && line.note != Note::Hidden
            && line.category != QLatin1String("total"))
            found.push_back(&line);
    }
    if (dimension == Dimension::Country)
        sortCountries(found, codebook, texts); // so of those alike the chart has the order of the table
    return found;
}

Section ChartSource::mainSection() const
{
    return count::mainPopulation(census.question.rule.populations) == Population::Migration ? Section::Migration
                                                                                           : Section::Solidarity;
}

std::optional<Chart> barChart(const ChartSource& source, const QString& caption, Section section, Dimension dimension)
{
    std::vector<Bar> bars;
    for (const Line* row : greatestFirst(source.rows(section, dimension)))
        bars.push_back(barOf(source, *row));
    return chartOf(source, Chart::Kind::Bars, caption, std::move(bars));
}

std::optional<Chart> trendChart(const ChartSource& source, const std::vector<YearTotal>& trend)
{
    std::vector<Bar> bars;
    const Line* now = findLine(source.lines, source.mainSection(), Dimension::Total);
    for (const YearTotal& total : trend) {
        const bool hidden = source.isPooled() && isSmall(total.people, *source.poolBelow);
        Bar bar{QString::number(total.year), hidden ? 0.0 : total.people.minimum, hidden ? 0.0 : further(total.people),
                hidden ? source.texts.text(QStringLiteral("not_shown")) : rangeText(total.people, source.texts)};
        if (total.year == source.census.question.year && isTold(now))
            bar.figure = now->figure;
        bars.push_back(std::move(bar));
    }
    if (bars.empty())
        return {};
    const QString caption = source.texts.text(QStringLiteral("caption.trend"),
                                              {{"first", bars.front().label}, {"last", bars.back().label}});
    return chartOf(source, Chart::Kind::Columns, caption, std::move(bars));
}

std::optional<Chart> newAndOngoingChart(const ChartSource& source, Section section)
{
    const Line* isNew = findLine(source.lines, section, Dimension::NewOrOngoing, QStringLiteral("new"));
    const Line* ongoing = findLine(source.lines, section, Dimension::NewOrOngoing, QStringLiteral("ongoing"));
    if (source.isPooled() || !isNew || !ongoing)
        return {};
    Chart chart{Chart::Kind::Stacks,
                captionText(source.texts.text(QStringLiteral("heading.chart.new_and_ongoing")), section,
                            source.census.question.year, source.texts),
                {},
                {}};
    const std::pair<const Line*, Fill> fills[] = {{isNew, Fill::Solid}, {ongoing, Fill::Pale}};
    const Dimension dimensions[] = {Dimension::NewByCountry, Dimension::OngoingByCountry};
    for (const auto& [line, fill] : fills)
        chart.keys.push_back({fill, categoryLabel(line->dimension, line->category, source.codebook, source.texts)});
    QStringList parts;
    for (const Line* row : greatestFirst(source.rows(section, Dimension::Country))) {
        Bar bar = barOf(source, *row);
        QStringList segments;
        for (size_t i = 0; i < 2; ++i) {
            const int figure = partOf(source.census, section, dimensions[i], row->category);
            if (figure < 0)
                continue;
            const count::Figure& part = source.census.at(figure);
            bar.segments.push_back({categoryLabel(part.dimension, part.category, source.codebook, source.texts),
                                    double(part.value.minimum), rangeText(part.value, source.texts), figure, fills[i].second});
            segments << said(source, chart.keys[i].label, bar.segments.back().text);
        }
        parts << source.texts.text(QStringLiteral("chart.stack"), {{"bar", said(source, bar.label, bar.text)},
                                                                   {"list", segments.join(QStringLiteral(", "))}});
        chart.bars.push_back(std::move(bar));
    }
    if (chart.bars.size() < 2 || chart.highest() <= 0)
        return {};
    tellHatched(source, chart);
    chart.alternative = source.texts.text(QStringLiteral("chart.stacks"),
                                          {{"caption", chart.caption}, {"list", listOf(source, parts)}});
    return chart;
}

namespace {

// How those ended whose proceedings closed. None where some of it is small, or could tell what is hidden elsewhere.
std::vector<Bar> closings(const ChartSource& source)
{
    const bool hidden = std::any_of(source.lines.begin(), source.lines.end(), [&](const Line& line) {
        return line.note == Note::Hidden && (line.section == source.mainSection() || line.section == Section::Balance);
    });
    std::vector<Bar> bars;
    for (const char* end : count::kClosedAs) {
        const int figure = partOf(source.census, Section::Balance, Dimension::ClosedAs, QLatin1String(end));
        if (figure < 0)
            continue;
        const Range& value = source.census.at(figure).value;
        if (source.isPooled() && (hidden || isSmall(value, *source.poolBelow)))
            return {};
        bars.push_back({categoryLabel(Dimension::ClosedAs, QLatin1String(end), source.codebook, source.texts),
                        double(value.minimum), 0, rangeText(value, source.texts), figure});
    }
    return bars;
}

} // namespace

std::optional<Chart> flowChart(const ChartSource& source)
{
    Chart chart{Chart::Kind::Flow,
                source.texts.text(QStringLiteral("caption.flow"),
                                  {{"year", QString::number(source.census.question.year)}}),
                {},
                {}};
    QStringList sides[2];
    for (const Dimension dimension : {Dimension::OpenAtStart, Dimension::New, Dimension::Reopened, Dimension::Closed,
                                      Dimension::OpenAtEnd}) {
        const Line* line = findLine(source.lines, Section::Balance, dimension);
        if (!isTold(line))
            return {};
        if (line->value.minimum == 0)
            continue;
        const bool isSource = dimension < Dimension::Closed;
        std::vector<Bar> bars = dimension == Dimension::Closed ? closings(source) : std::vector<Bar>();
        if (bars.empty()) {
            bars.push_back(barOf(source, *line));
            bars.back().label = source.texts.text(QStringLiteral("column.") + toCode(dimension));
        }
        for (Bar& bar : bars) {
            chart.sources += isSource;
            sides[isSource ? 0 : 1] << said(source, bar.label, bar.text);
            chart.bars.push_back(std::move(bar));
        }
    }
    if (chart.bars.size() < 3) // of two, one is the other
        return {};
    chart.alternative = source.texts.text(QStringLiteral("chart.flow"), {{"caption", chart.caption},
                                                                         {"sources", listOf(source, sides[0])},
                                                                         {"ends", listOf(source, sides[1])}});
    return chart;
}

std::optional<Chart> distributionChart(const ChartSource& source)
{
    std::vector<Bar> bars;
    for (const char* band : count::kLengthBands) {
        const QString category = QLatin1String(band);
        const int figure = partOf(source.census, Section::Length, Dimension::LengthBand, category);
        const Range value = figure < 0 ? Range{} : source.census.at(figure).value;
        if (source.isPooled() && isSmall(value, *source.poolBelow))
            return {};
        bars.push_back({categoryLabel(Dimension::LengthBand, category, source.codebook, source.texts),
                        double(value.minimum), 0, rangeText(value, source.texts), figure});
    }
    if (std::count_if(bars.begin(), bars.end(), [](const Bar& bar) { return bar.value > 0; }) < 2)
        return {};
    // Who is new has a short proceeding, and a share is a number of people.
    const bool hidden = std::any_of(source.lines.begin(), source.lines.end(), [&](const Line& line) {
        return line.note == Note::Hidden
               && (line.section == Section::Length
                   || (line.section == source.mainSection()
                       && (line.dimension == Dimension::Total || line.dimension == Dimension::NewOrOngoing
                           || line.dimension == Dimension::InYearRule)));
    });
    if (hidden)
        return {};
    const QString caption = source.texts.text(QStringLiteral("caption.distribution"),
                                              {{"day", dayText(source.census.question.asAt, source.texts)}});
    return chartOf(source, Chart::Kind::Columns, caption, std::move(bars));
}

} // namespace recense::report
