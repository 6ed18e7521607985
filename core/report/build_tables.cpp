// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build_tables.h"

#include "core/report/build_charts.h"
#include "core/report/pool.h"

#include <algorithm>

namespace recense::report {

using count::Dimension;
using count::Section;
using count::Unit;

namespace {

QString headingOf(const Builder& b, Dimension dimension)
{
    return b.texts.text(QStringLiteral("heading.by.") + toCode(dimension),
                        {{"year", b.year}, {"day", dayText(b.in.census.question.asAt, b.texts)}});
}

QString captionOf(const Builder& b, Section section, const QString& heading)
{
    return captionText(heading, section, b.in.census.question.year, b.texts);
}

Cell number(const QString& text) { return {text, true}; }

Cell casesOf(const Builder& b, const Line& line)
{
    if (line.note == Note::Hidden)
        return b.notShown();
    return {b.texts.number(line.incidents), true, {}, line.incidents};
}

// The tables whose rows are parts of the total.
bool addsUp(Dimension dimension, const std::vector<const Line*>& rows)
{
    switch (dimension) {
    case Dimension::Country:
    case Dimension::PrimaryAct:
    case Dimension::Setting:
    case Dimension::NewOrOngoing:
    case Dimension::StatusAtEnd:
    case Dimension::Verification:
        return std::none_of(rows.begin(), rows.end(), [](const Line* row) { return row->note == Note::Overlapping; });
    default:
        return false;
    }
}

// A case with people in several rows.
bool casesOverlap(const std::vector<const Line*>& rows, const Line& total)
{
    int cases = 0;
    for (const Line* row : rows) {
        if (row->note == Note::Hidden)
            return false;
        cases += row->incidents;
    }
    return cases > total.incidents;
}

void addNotes(Builder& b, Dimension dimension, const std::vector<const Line*>& rows)
{
    const auto any = [&rows](Note note) {
        return std::any_of(rows.begin(), rows.end(), [note](const Line* row) { return row->note == note; });
    };
    int otherwise = 0;
    for (const Line* row : rows)
        otherwise += row->otherwise;
    if (otherwise > 0) {
        b.note(b.texts.plural(dimension == Dimension::Country ? QStringLiteral("otherwise.country")
                                                              : QStringLiteral("otherwise.row"),
                              otherwise));
    }
    if (any(Note::Overlapping) && dimension != Dimension::InYearRule && rows.size() > 1)
        b.note(b.text("note.overlapping"));
    if (any(Note::Pooled))
        b.note(b.text("note.pooled", {{"number", b.texts.number(*b.in.request.poolBelow)}}));
    if (any(Note::Hidden))
        b.note(b.text("note.hidden", {{"number", b.texts.number(*b.in.request.poolBelow)}}));
    const QString own = QStringLiteral("note.") + toCode(dimension);
    if (b.texts.has(own))
        b.note(b.texts.text(own));
}

} // namespace

void addTableOf(Builder& b, Section section, Dimension dimension)
{
    std::vector<const Line*> rows = b.table(section, dimension);
    if (rows.empty())
        return;
    std::vector<Line> byRule;
    if (dimension == Dimension::InYearRule) {
        byRule = b.byEachRule(section);
        rows.clear();
        for (const Line& line : byRule)
            rows.push_back(&line);
    }
    const QString heading = headingOf(b, dimension);
    b.heading(2, heading);
    if (dimension == Dimension::Country || dimension == Dimension::PrimaryAct || dimension == Dimension::ResultInYear)
        addBars(b, captionOf(b, section, heading), section, dimension);
    if (dimension == Dimension::NewOrOngoing)
        addNewAndOngoing(b, section);
    Table table;
    table.caption = captionOf(b, section, heading);
    table.header = {{b.texts.text(QStringLiteral("column.") + toCode(dimension))},
                    number(b.texts.text(QStringLiteral("column.unit.") + toCode(rows.front()->unit))),
                    number(b.text("column.unit.incidents"))};
    table.widths = {5, 3, 2};
    for (const Line* row : rows)
        table.rows.push_back({{b.label(*row)}, b.value(*row), casesOf(b, *row)});
    const Line* total = b.find(section, Dimension::Total);
    if (b.isTold(total) && addsUp(dimension, rows)) {
        table.rows.push_back({{b.text("category.total")},
                              count::isOfCertainOnly(section, dimension) ? b.leastCell(total->value.minimum)
                                                                         : b.rangeCell(total->value),
                              casesOf(b, *total)});
        table.lastRowIsTotal = true;
    }
    const bool overlapping = std::any_of(rows.begin(), rows.end(), [](const Line* row) { return row->note == Note::Overlapping; });
    const bool overlap = b.isTold(total) && !overlapping && dimension != Dimension::InYearRule && casesOverlap(rows, *total);
    b.out.blocks.push_back(std::move(table));
    if (overlap)
        b.note(b.text("note.cases_overlap"));
    addNotes(b, dimension, rows);
}

void addTrend(Builder& b)
{
    const std::vector<YearTotal>& trend = b.in.trend;
    if (trend.size() < 2)
        return;
    b.heading(1, b.text("heading.trend"));
    addChart(b, trendChart(chartSource(b), trend));
    Table table;
    table.caption = b.text("caption.trend", {{"first", QString::number(trend.front().year)},
                                             {"last", QString::number(trend.back().year)}});
    table.header = {{b.text("column.year")}, number(b.text("column.unit.people"))};
    table.widths = {1, 1};
    for (const YearTotal& total : trend) {
        const bool hidden = b.in.request.poolBelow && isSmall(total.people, *b.in.request.poolBelow);
        table.rows.push_back({{QString::number(total.year), false, {}, total.year},
                              hidden ? b.notShown() : b.rangeCell(total.people)});
    }
    b.out.blocks.push_back(std::move(table));
    b.note(b.text("note.trend"));
    if (b.in.census.question.rule.geography.empty())
        b.note(b.text("note.trend_members"));
}

void addMatrix(Builder& b, Section section, const std::vector<Dimension>& dimensions)
{
    // Every country of any column; the total last.
    std::vector<const Line*> rows;
    bool keptBack = false;
    for (const Dimension dimension : dimensions) {
        const Line* total = b.find(section, dimension);
        const auto own = b.table(section, dimension);
        keptBack = keptBack || (total && (total->note == Note::Hidden || (own.empty() && total->value != Range{0, 0})));
        for (const Line* row : own) {
            keptBack = keptBack || row->note == Note::Hidden || row->note == Note::Pooled;
            const auto same = [row](const Line* known) { return known->category == row->category; };
            if (std::none_of(rows.begin(), rows.end(), same))
                rows.push_back(row);
        }
    }
    sortCountries(rows, b.in.codebook, b.texts);
    Table table;
    table.caption = captionOf(b, section, b.text("heading.by.country"));
    table.header = {{b.text("column.country")}};
    table.widths = {3};
    for (const Dimension dimension : dimensions) {
        table.header.push_back(number(b.texts.text(QStringLiteral("column.") + toCode(dimension))));
        table.widths.push_back(2);
    }
    const auto addRow = [&](const QString& label, const QString& category) {
        std::vector<Cell> cells{{label}};
        for (const Dimension dimension : dimensions) {
            // A row that is missing is 0 only where nothing is: its number may stand in "other countries", or be left out.
            const Line* line = b.find(section, dimension, category);
            cells.push_back(line ? b.value(*line)
                            : keptBack ? b.notShown()
                            : count::isOfCertainOnly(section, dimension) ? b.leastCell(0)
                                                                         : b.rangeCell({0, 0}));
        }
        table.rows.push_back(std::move(cells));
    };
    for (const Line* row : rows)
        addRow(b.label(*row), row->category);
    const auto hasTotal = [&](Dimension dimension) {
        const Line* total = b.find(section, dimension);
        return total && (total->note == Note::Hidden || total->value != Range{0, 0});
    };
    if (!rows.empty() || std::any_of(dimensions.begin(), dimensions.end(), hasTotal)) {
        addRow(b.text("category.total"), QStringLiteral("total"));
        table.lastRowIsTotal = true;
    }
    if (table.rows.empty()) {
        b.body(b.text("section.none", {{"year", b.year}}));
        return;
    }
    b.out.blocks.push_back(std::move(table));
    if (keptBack)
        b.note(b.text("note.hidden", {{"number", b.texts.number(*b.in.request.poolBelow)}}));
}

void addLengths(Builder& b)
{
    Table table;
    table.caption = captionOf(b, Section::Length, b.text("heading.by.length"));
    table.header = {{b.text("column.length")}, number(b.text("column.value"))};
    table.widths = {4, 1};
    for (const Dimension dimension : {Dimension::MeanYears, Dimension::MedianYears, Dimension::ShareOverOneYear}) {
        if (const Line* line = b.find(Section::Length, dimension))
            table.rows.push_back({{b.texts.text(QStringLiteral("column.") + toCode(dimension))}, b.value(*line)});
    }
    if (table.rows.empty())
        b.body(b.text("section.none", {{"year", b.year}}));
    else
        b.out.blocks.push_back(std::move(table));
    addDistribution(b);
}

} // namespace recense::report
