// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/builder.h"

#include <set>

namespace recense::report {

using count::Dimension;
using count::Section;
using count::Unit;

namespace {

QString titleOf(const Builder& b, Facts::Index incident)
{
    const auto found = b.in.cases.constFind(incident);
    return found == b.in.cases.constEnd() ? QString() : found->title.in(b.texts.language());
}

// Members that one row stands for.
struct Pooled
{
    Range people{0, 0};
    std::set<Facts::Index> cases;
    void add(const count::Member& member)
    {
        people += member.amount;
        cases.insert(member.incident);
    }
};

void addRow(const Builder& b, Table& table, const char* head, const char* words, const Pooled& pooled)
{
    if (pooled.cases.empty())
        return;
    table.rows.push_back({{b.text(head)},
                          {b.texts.plural(QString::fromLatin1(words), static_cast<int>(pooled.cases.size()))},
                          b.rangeCell(pooled.people),
                          {b.text("clause.various")},
                          {b.text("date.various")}});
}

// By which clause each person of a total counts: a row a member of a case that may be named, one for those beyond what an
// annex can list, one for all others.
void addClausesOf(Builder& b, Section section)
{
    const count::Figure* total = b.in.census.find(section, Dimension::Total);
    if (!total || total->members.empty())
        return;
    Table table;
    table.caption = b.text("caption.clauses", {{"section", b.texts.text(QStringLiteral("section.") + toCode(section))},
                                               {"year", b.year}});
    table.header = {{b.text("column.case")}, {b.text("column.title")}, {b.text("column.unit.people"), true},
                    {b.text("column.clause")}, {b.text("column.date")}};
    table.widths = {4, 6, 2, 4, 4};
    Pooled further, others;
    for (const count::Member& member : total->members) {
        if (!b.in.cases.contains(member.incident)) {
            (mayBeNamed(b.in.facts.incidents[member.incident]) ? further : others).add(member);
            continue;
        }
        QString clause = b.texts.text(QStringLiteral("clause.") + toCode(member.clause));
        if (member.possible)
            clause = b.text("clause.possible", {{"clause", clause}});
        table.rows.push_back({{b.in.facts.incidents[member.incident].reference.text()},
                              {titleOf(b, member.incident)},
                              b.rangeCell(member.amount),
                              {clause},
                              {spanText(member.when, b.texts)}});
    }
    addRow(b, table, "further", "annex.further", further);
    addRow(b, table, "not_public", "annex.not_public", others);
    table.rows.push_back({{b.text("category.total")}, {}, b.rangeCell(total->value), {}, {}});
    table.lastRowIsTotal = true;
    b.out.blocks.push_back(std::move(table));
}

QString citationText(const Builder& b, const PublicCase::Citation& citation)
{
    QStringList parts;
    for (const QString& part : {citation.publisher, citation.title})
        if (!part.isEmpty())
            parts << part;
    if (citation.published)
        parts << b.text("source.published", {{"date", b.dateText(*citation.published)}});
    if (!citation.address.isEmpty())
        parts << citation.address;
    return parts.join(QStringLiteral(", "));
}

// Where small figures are hidden: the cases of countries, and of kinds of target, whose number is not told. A case that is
// named with its country and its words tells it again; and beside those that are public, what is left of a number is of
// those that are not.
std::set<Facts::Index> keptBack(const Builder& b)
{
    std::set<Facts::Index> kept;
    if (!b.in.request.poolBelow)
        return kept;
    std::set<int> told;
    for (const Line& line : b.in.lines) {
        if (line.note != Note::Hidden)
            told.insert(line.figure);
    }
    for (size_t i = 0; i < b.in.census.figures.size(); ++i) {
        const count::Figure& figure = b.in.census.figures[i];
        const bool byPlace = figure.dimension == Dimension::Total || figure.dimension == Dimension::Country
            || figure.section == Section::NonJudicial;
        if (!byPlace || figure.section >= Section::Balance || told.contains(static_cast<int>(i)))
            continue;
        for (const count::Member& member : figure.members)
            kept.insert(member.incident);
    }
    return kept;
}

// Cases of any total that cannot be named.
void addOthers(Builder& b)
{
    std::set<Facts::Index> others;
    for (const count::Figure& figure : b.in.census.figures) {
        if (figure.category != QLatin1String("total") || figure.section >= Section::Balance)
            continue;
        for (const count::Member& member : figure.members) {
            if (!mayBeNamed(b.in.facts.incidents[member.incident]))
                others.insert(member.incident);
        }
    }
    if (!others.empty() && !b.in.request.poolBelow)
        b.body(b.texts.plural(QStringLiteral("source.not_public"), static_cast<int>(others.size())));
}

} // namespace

void addClauses(Builder& b)
{
    // Who counts by which clause would tell what pooling hides.
    if (b.in.request.poolBelow)
        return;
    b.heading(1, b.annexHeading(Part::Clauses));
    b.body(b.text("about.clauses"));
    addClausesOf(b, Section::Solidarity);
    addClausesOf(b, Section::Migration);
}

void addSources(Builder& b)
{
    b.heading(1, b.annexHeading(Part::Sources));
    b.body(b.text("about.sources"));
    const std::set<Facts::Index> kept = keptBack(b);
    int further = 0;
    for (const Facts::Index incident : publicMembers(b.in.census, b.in.facts)) {
        if (kept.contains(incident))
            continue;
        const auto found = b.in.cases.constFind(incident);
        if (found == b.in.cases.constEnd()) {
            ++further;
            continue;
        }
        b.heading(3, b.text("source.case", {{"reference", b.in.facts.incidents[incident].reference.text()},
                                            {"title", found->title.in(b.texts.language())}}));
        QString summary = found->summary.in(b.texts.language());
        if (found->country)
            summary = b.text("source.country", {{"country", b.in.codebook.label(found->country, b.texts.language())},
                                                {"summary", summary}});
        if (!summary.isEmpty())
            b.body(summary.trimmed());
        for (const PublicCase::Citation& citation : found->sources) {
            const QString words = citationText(b, citation);
            if (!words.isEmpty())
                b.item(words, citation.address.startsWith(QLatin1String("http")) ? citation.address : QString());
        }
        if (found->sources.empty())
            b.note(b.text("source.none"));
    }
    if (further > 0)
        b.body(b.texts.plural(QStringLiteral("source.further"), further));
    if (!kept.empty())
        b.body(b.text("source.kept_back"));
    addOthers(b);
}

} // namespace recense::report
