// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/figures.h"
#include "core/count/left_out.h"
#include "core/count/status.h"
#include "core/count/tables.h"
#include "core/count/tally.h"

#include <algorithm>
#include <set>

namespace recense::count {

namespace {

void append(std::vector<Figure>& all, std::vector<Figure> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

// The countries once more, parted by who is new and who is ongoing. In both tables each stands once, under one lead.
std::vector<Figure> newByCountry(const Census& census, Population population)
{
    const Section section = population == Population::Solidarity ? Section::Solidarity : Section::Migration;
    std::set<std::pair<Index, Index>> isNew;
    if (const Figure* figure = census.find(section, Dimension::NewOrOngoing, QStringLiteral("new"))) {
        for (const Member& member : figure->members)
            isNew.emplace(member.incident, member.target);
    }
    std::vector<Figure> parts;
    for (const Dimension dimension : {Dimension::NewByCountry, Dimension::OngoingByCountry}) {
        for (const Figure* country : census.table(section, Dimension::Country)) {
            Figure part;
            part.section = section;
            part.dimension = dimension;
            part.category = country->category;
            for (const Member& member : country->members) {
                if (isNew.contains({member.incident, member.target}) != (dimension == Dimension::NewByCountry))
                    continue;
                part.value += member.amount;
                part.members.push_back(member);
            }
            part.incidents = incidentsOf(part.members);
            if (!part.members.empty())
                parts.push_back(std::move(part));
        }
    }
    return parts;
}

} // namespace

Population mainPopulation(Populations populations)
{
    return populations == Populations::Migration ? Population::Migration : Population::Solidarity;
}

Census count(const Facts& facts, const Question& question, const Codebook& codebook)
{
    const Scope scope(facts, question, codebook);
    const std::array byClause{peopleOf(scope, InYear::Development), peopleOf(scope, InYear::Open),
                              peopleOf(scope, InYear::New)};
    const People& people = byClause[static_cast<size_t>(question.rule.inYear)];
    const Population main = mainPopulation(question.rule.populations);
    const std::vector<Population> populations = populationsOf(question.rule.populations);

    Census census{question, scope.countries(), {}, {}, people.both};
    for (const Population population : populations)
        append(census.figures, peopleTables(scope, population, byClause));
    append(census.figures, thingTables(scope, TargetType::Organisation, main));
    append(census.figures, thingTables(scope, TargetType::Vessel, main));
    append(census.figures, nonJudicialTables(scope));
    Balance balance = balanceOf(scope, main);
    append(census.figures, std::move(balance.figures));
    Lengths lengths = lengthsOf(scope, people.of(main));
    append(census.figures, std::move(lengths.figures));
    for (const Population population : populations)
        append(census.parts, newByCountry(census, population));
    append(census.parts, std::move(lengths.bands));
    append(census.parts, std::move(balance.closings));
    census.leftOut = leftOutOf(scope, people, populations);
    return census;
}

Range totalOf(const Facts& facts, const Question& question, const Codebook& codebook)
{
    const Scope scope(facts, question, codebook);
    Range total{0, 0};
    const People people = peopleOf(scope, question.rule.inYear);
    for (const Counted& counted : people.of(mainPopulation(question.rule.populations)))
        total += counted.range;
    return total;
}

const Figure* Census::find(Section section, Dimension dimension, const QString& category) const
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const Figure& figure) {
        return figure.section == section && figure.dimension == dimension && figure.category == category;
    });
    return found != figures.end() ? &*found : nullptr;
}

std::vector<const Figure*> Census::table(Section section, Dimension dimension) const
{
    std::vector<const Figure*> table;
    for (const Figure& figure : figures) {
        if (figure.section == section && figure.dimension == dimension)
            table.push_back(&figure);
    }
    return table;
}

Standing standingOf(const Census& census, Facts::Index incident)
{
    Standing standing;
    for (const Section section : {Section::Solidarity, Section::Migration}) {
        const Figure* total = census.find(section, Dimension::Total);
        if (!total)
            continue;
        std::copy_if(total->members.begin(), total->members.end(), std::back_inserter(standing.members),
                     [&](const Member& member) { return member.incident == incident; });
    }
    standing.counts = !standing.members.empty();
    const auto left = std::find_if(census.leftOut.begin(), census.leftOut.end(),
                                   [&](const LeftOut& l) { return l.incident == incident; });
    if (left != census.leftOut.end())
        standing.failed = left->clause;
    return standing;
}

QStringList statusesOf(const Facts& facts, const Codebook& codebook)
{
    Question question(9999);
    question.asAt = kLatestDay;
    const Scope scope(facts, question, codebook, Reach::Everything);
    QStringList statuses;
    for (const Facts::IncidentRow& incident : facts.incidents) {
        Status sum;
        for (Index t = incident.targets.first; t < incident.targets.last; ++t) {
            const std::array target{t};
            if (!firstBegun(scope, target, kLatestDay))
                continue;
            const Status status = statusAt(scope, target, std::max(1, scope.people(t).minimum), kLatestDay);
            sum.pending += status.pending;
            sum.convicted += status.convicted;
            sum.cleared += status.cleared;
            sum.other += status.other;
        }
        statuses << (sum.pending     ? QStringLiteral("pending")
                     : sum.convicted ? QStringLiteral("convicted")
                     : sum.cleared   ? QStringLiteral("cleared")
                     : sum.other     ? QStringLiteral("other")
                                     : QStringLiteral("none"));
    }
    return statuses;
}

} // namespace recense::count
