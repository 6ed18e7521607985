// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/case_lists.h"

#include "core/sheet/csv.h"
#include "ui/text/change_text.h"
#include "ui/text/left_out_text.h"
#include "ui/text/words.h"

#include <set>

namespace recense::ui {

namespace {

using count::Section;

QStringList amounts(const Range& range)
{
    return {QString::number(range.minimum), range.maximum ? QString::number(*range.maximum) : QString()};
}

QStringList caseCells(const Facts& facts, Facts::Index incident, const CaseTitles& titles)
{
    const Facts::IncidentRow& row = facts.incidents[incident];
    return {row.reference.text(), titles.value(row.id)};
}

void addLeftOut(QByteArray& csv, const count::WhyLeftOut& why, const Facts& facts, const count::Question& question,
                const Codebook& codebook, const CaseTitles& titles)
{
    sheet::appendRow(csv, caseCells(facts, why.incident, titles)
                              + QStringList{toCode(why.clause), leftOutText(why, facts, question, codebook), {}, {}});
}

const QByteArray kStandings("reference,title,clause,words,minimum,maximum\n");

} // namespace

CaseTitles caseTitles(const Register& reg)
{
    CaseTitles titles;
    const CaseList all = reg.cases({});
    constexpr qsizetype kAtOnce = 1000;
    for (qsizetype first = 0; first < static_cast<qsizetype>(all.keys.size()); first += kAtOnce) {
        for (const CaseRow& row : reg.rows(all, first, kAtOnce))
            titles.insert(row.id, row.title);
    }
    return titles;
}

QByteArray standingsCsv(const Facts& facts, const count::Census& census, const Codebook& codebook, const CaseTitles& titles)
{
    std::vector<std::vector<count::Member>> members(facts.incidents.size());
    for (const Section section : {Section::Solidarity, Section::Migration}) {
        const count::Figure* total = census.find(section, count::Dimension::Total);
        for (const count::Member& member : total ? total->members : std::vector<count::Member>())
            members[member.incident].push_back(member);
    }
    const auto leftOut = count::whyLeftOut(facts, census.question, codebook);
    auto next = leftOut.begin();
    QByteArray csv = kStandings;
    for (Facts::Index i = 0; i < facts.incidents.size(); ++i) {
        for (const count::Member& member : members[i])
            sheet::appendRow(csv, caseCells(facts, i, titles) + QStringList{toCode(member.clause), memberText(member)}
                                      + amounts(member.amount));
        if (next != leftOut.end() && next->incident == i)
            addLeftOut(csv, *next++, facts, census.question, codebook, titles);
    }
    return csv;
}

QByteArray leftOutCsv(const std::vector<count::WhyLeftOut>& leftOut, const Facts& facts, const count::Question& question,
                      const Codebook& codebook, const CaseTitles& titles)
{
    QByteArray csv = kStandings;
    for (const count::WhyLeftOut& why : leftOut)
        addLeftOut(csv, why, facts, question, codebook, titles);
    return csv;
}

QByteArray changesCsv(const std::vector<count::Change>& changes, const Facts& facts, const CaseTitles& titles)
{
    QByteArray csv("doubt,reference,title,clause,words,minimum,maximum,minimum_then,maximum_then\n");
    for (const count::Change& change : changes) {
        const QString doubt = toCode(change.doubt);
        sheet::appendRow(csv, QStringList{doubt, QStringLiteral("total"), doubtText(change.doubt), {}, effectText(change.totals)}
                                  + amounts(change.totals.first) + amounts(change.totals.second));
        std::set<Facts::Index> told;
        for (const count::Difference& difference : change.comparison.differences) {
            const bool counts = difference.kind != count::Difference::Kind::OnlyFirst;
            const count::Member& shown = counts ? difference.second : difference.first;
            told.insert(difference.first.incident);
            told.insert(difference.second.incident);
            sheet::appendRow(csv, QStringList{doubt} + caseCells(facts, shown.incident, titles)
                                      + QStringList{toCode(shown.clause), changeText(difference)}
                                      + amounts(difference.first.amount) + amounts(difference.second.amount));
        }
        for (const Facts::Index incident : change.incidents) {
            if (!told.contains(incident))
                sheet::appendRow(csv, QStringList{doubt} + caseCells(facts, incident, titles)
                                          + QStringList{{}, doubtfulText(change, incident), {}, {}, {}, {}});
        }
    }
    return csv;
}

QByteArray comparisonCsv(const count::Comparison& comparison, const Facts& facts, const CaseTitles& titles)
{
    QByteArray csv("group,population,reference,title,minimum_first,maximum_first,clause_first,minimum_second,"
                   "maximum_second,clause_second\n");
    for (const Population population : {Population::Solidarity, Population::Migration}) {
        const count::Totals& totals = comparison.of(population);
        const auto add = [&](const char* group, const Range& first, const Range& second) {
            sheet::appendRow(csv, QStringList{QLatin1String(group), toCode(population), {}, {}} + amounts(first)
                                      + QStringList{{}} + amounts(second) + QStringList{{}});
        };
        add("total", totals.first, totals.second);
        add("same", totals.same, totals.same);
    }
    for (const count::Difference& difference : comparison.differences) {
        const bool counts = difference.kind != count::Difference::Kind::OnlySecond;
        sheet::appendRow(csv, QStringList{toCode(difference.kind), toCode(difference.population)}
                                  + caseCells(facts, (counts ? difference.first : difference.second).incident, titles)
                                  + amounts(difference.first.amount) + QStringList{toCode(difference.first.clause)}
                                  + amounts(difference.second.amount) + QStringList{toCode(difference.second.clause)});
    }
    return csv;
}

} // namespace recense::ui
