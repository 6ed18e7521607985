// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/left_out.h"

#include "core/count/counting.h"
#include "core/count/tables.h"

#include <algorithm>

namespace recense::count {

namespace {

// The clauses one after the other; the first that none of the incident's targets passes which are asked for.
Clause firstFailed(const Scope& scope, Index i, const auto& asked, const std::vector<bool>& inGroup)
{
    const Facts& facts = scope.facts();
    const Facts::IncidentRow& incident = facts.incidents[i];
    bool population = false, unit = false, geography = false, track = false, begun = false, inYear = false, outside = false;
    if (incident.proceedings.size() == 0)
        geography = scope.inGeography(incident.country);
    for (Index t = incident.targets.first; t < incident.targets.last; ++t) {
        population = population || asked(t);
        if (!asked(t) || !isPeople(facts.targets[t].type))
            continue;
        unit = true;
        for (Index p = incident.proceedings.first; p < incident.proceedings.last; ++p) {
            const Course& course = scope.course(p);
            if (!scope.isAgainst(p, t) || !scope.inGeography(course.country))
                continue;
            geography = true;
            track = track || course.relevant;
            begun = begun || (course.relevant && course.begun);
            if (course.relevant
                && scope.reason(t, p, scope.question().rule.inYear).likelihood != Likelihood::No) {
                inYear = true;
                outside = outside || !inGroup[t];
            }
        }
    }
    return !population            ? Clause::Population
           : !unit                ? Clause::Unit
           : !geography           ? Clause::Geography
           : !track               ? Clause::Tracks
           : !begun               ? Clause::AsAt
           : !inYear              ? Clause::InYear
           : !scope.verified(i)   ? Clause::Verification
           : !scope.reviewed(i)   ? Clause::Review
           : !outside             ? Clause::InsideGroup
                                  : Clause::OnceAYear;
}

bool contains(const std::vector<Population>& populations, Population population)
{
    return std::find(populations.begin(), populations.end(), population) != populations.end();
}

void addOnce(std::vector<std::uint16_t>& list, std::uint16_t value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

// Where those count who count, by party; and in which groups, by target and by party.
class Places
{
public:
    explicit Places(const Counting& count) : m_facts(count.scope.facts())
    {
        for (const Population population : {Population::Solidarity, Population::Migration}) {
            for (const Counted& counted : count.people.of(population)) {
                if (const Index party = m_facts.targets[counted.lead.target].party; party != Facts::kNone)
                    m_ofParty.insert(party, counted.incident(m_facts));
                for (const Index group : counted.targets) {
                    for (const Index member : count.scope.membersOf(group)) {
                        m_inGroup.insert(member, m_facts.targets[group].incident);
                        if (const Index party = m_facts.targets[member].party; party != Facts::kNone)
                            m_partyInGroup.insert(party, m_facts.targets[group].incident);
                    }
                }
            }
        }
    }
    Index of(Clause clause, Index target) const
    {
        const Index party = m_facts.targets[target].party;
        if (clause == Clause::OnceAYear)
            return m_ofParty.value(party, Facts::kNone);
        return m_inGroup.value(target, party == Facts::kNone ? Facts::kNone : m_partyInGroup.value(party, Facts::kNone));
    }

private:
    const Facts& m_facts;
    QHash<Index, Index> m_ofParty, m_inGroup, m_partyInGroup;
};

// The latest dated step or outcome of the target's proceeding that is known at the as-at date.
void takeLatest(WhyLeftOut& why, const Scope& scope, Index target, Index proceeding)
{
    const Facts& facts = scope.facts();
    const Facts::ProceedingRow& row = facts.proceedings[proceeding];
    const auto consider = [&](const Span& date, std::uint16_t event, bool isResult) {
        if (date.first > scope.question().asAt || (why.date && std::pair(date.last, date.first) <= std::pair(why.date->last, why.date->first)))
            return;
        why.date = date;
        why.event = event;
        why.isResult = isResult;
    };
    for (Index s = row.steps.first; s < row.steps.last; ++s) {
        if (facts.steps[s].dated && !facts.steps[s].planned)
            consider(facts.steps[s].date, facts.steps[s].stage, false);
    }
    for (Index o = row.outcomes.first; o < row.outcomes.last; ++o) {
        if (facts.outcomes[o].dated && facts.outcomes[o].target == target)
            consider(facts.outcomes[o].date, facts.outcomes[o].result, true);
    }
    if (const Course& course = scope.course(proceeding); !course.byStep && course.begun)
        consider(course.beginning, 0, false);
}

void addDetail(WhyLeftOut& why, const Counting& count, const std::vector<Population>& populations, const Places& places)
{
    const Scope& scope = count.scope;
    const Facts& facts = scope.facts();
    const Facts::IncidentRow& incident = facts.incidents[why.incident];
    if (why.clause == Clause::Geography && incident.proceedings.size() == 0)
        addOnce(why.countries, incident.country);
    for (Index t = incident.targets.first; t < incident.targets.last; ++t) {
        if (!contains(populations, facts.targets[t].population) || !isPeople(facts.targets[t].type))
            continue;
        if (why.elsewhere == Facts::kNone && (why.clause == Clause::InsideGroup || why.clause == Clause::OnceAYear))
            why.elsewhere = places.of(why.clause, t);
        for (Index p = incident.proceedings.first; p < incident.proceedings.last; ++p) {
            const Course& course = scope.course(p);
            if (!scope.isAgainst(p, t))
                continue;
            if (why.clause == Clause::Geography)
                addOnce(why.countries, course.country);
            if (why.clause == Clause::Tracks && scope.inGeography(course.country))
                addOnce(why.tracks, facts.proceedings[p].track);
            const bool byBeginning = why.clause == Clause::AsAt || scope.question().rule.inYear == InYear::New;
            if (!course.relevant || (why.clause != Clause::AsAt && why.clause != Clause::InYear))
                continue;
            if (!byBeginning)
                takeLatest(why, scope, t, p);
            else if (course.beginning != Span() && (!why.date || course.beginning < *why.date))
                why.date = course.beginning;
        }
    }
}

} // namespace

std::vector<Population> populationsOf(Populations asked)
{
    switch (asked) {
    case Populations::Solidarity: return {Population::Solidarity};
    case Populations::Migration: return {Population::Migration};
    case Populations::Both: break;
    }
    return {Population::Solidarity, Population::Migration};
}

std::vector<LeftOut> leftOutOf(const Scope& scope, const People& people, const std::vector<Population>& populations)
{
    const Facts& facts = scope.facts();
    std::vector<bool> counts(facts.incidents.size());
    for (const Population population : populations) {
        for (const Counted& counted : people.of(population))
            counts[counted.incident(facts)] = true;
    }
    std::vector<LeftOut> left;
    const auto asked = [&](Index t) { return contains(populations, facts.targets[t].population); };
    for (Index i = 0; i < facts.incidents.size(); ++i) {
        if (!counts[i])
            left.push_back({i, firstFailed(scope, i, asked, people.inGroup)});
    }
    return left;
}

Clause whyNot(const Scope& scope, const People& people, Index target)
{
    const Facts::TargetRow& row = scope.facts().targets[target];
    const bool asked = contains(populationsOf(scope.question().rule.populations), row.population);
    return firstFailed(scope, row.incident, [&](Index t) { return asked && t == target; }, people.inGroup);
}

std::vector<WhyLeftOut> whyLeftOut(const Facts& facts, const Question& question, const Codebook& codebook)
{
    const Counting count(facts, question, codebook);
    const std::vector<Population> populations = populationsOf(question.rule.populations);
    const Places places(count);
    std::vector<WhyLeftOut> all;
    for (const LeftOut& out : leftOutOf(count.scope, count.people, populations)) {
        WhyLeftOut& why = all.emplace_back();
        why.incident = out.incident;
        why.clause = out.clause;
        addDetail(why, count, populations, places);
    }
    return all;
}

} // namespace recense::count
