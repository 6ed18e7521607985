// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted apart from people with proceedings: organisations, vessels, harassment without a proceeding.
#include "core/count/tables.h"
#include "core/count/tally.h"

#include <algorithm>

namespace recense::count {

namespace {

// When a measure was taken: an undated one at the incident's start.
struct Taken
{
    Likelihood likelihood = Likelihood::No;
    Span when;
};

Taken takenInYear(const Scope& scope, Index incident, const Facts::MeasureRow& measure)
{
    const Facts::IncidentRow& row = scope.facts().incidents[incident];
    if (!measure.dated && !row.hasStart)
        return {};
    const Span date = measure.dated ? measure.date : row.start;
    if (date.first > scope.question().asAt)
        return {};
    return {likelihoodIn(date, scope.question().span()), date};
}

// One by one, who is the same by party, with the surest and earliest date.
class OncePerParty
{
public:
    explicit OncePerParty(const Scope& scope) : m_scope(scope) {}

    void add(Index target, const Range& people, const Taken& taken)
    {
        if (taken.likelihood == Likelihood::No)
            return;
        const Facts::TargetRow& row = m_scope.facts().targets[target];
        const Range range{taken.likelihood == Likelihood::Certain ? people.minimum : 0, people.maximum};
        Member member{row.incident, target, range, Clause::MeasureInYear, taken.likelihood != Likelihood::Certain, taken.when};
        const auto known = row.party == Facts::kNone ? m_ofParty.end() : m_ofParty.find(row.party);
        if (known == m_ofParty.end()) {
            if (row.party != Facts::kNone)
                m_ofParty.insert(row.party, m_members.size());
            m_members.push_back(member);
            return;
        }
        Member& before = m_members[*known];
        const auto place = [this](const Member& m) {
            return std::pair(m.when, m_scope.facts().incidents[m.incident].reference);
        };
        member.amount = greater(member.amount, before.amount);
        member.possible = member.possible && before.possible;
        if (place(before) < place(member))
            std::tie(member.incident, member.target, member.when) = std::tuple(before.incident, before.target, before.when);
        before = member;
    }

    const std::vector<Member>& members() const { return m_members; }

private:
    const Scope& m_scope;
    std::vector<Member> m_members;
    QHash<Index, size_t> m_ofParty;
};

void addByCountry(std::vector<Figure>& all, const Scope& scope, Dimension dimension, Unit unit,
                  const std::vector<Member>& members)
{
    Tally total(Section::NonJudicial, dimension, unit), byCountry(Section::NonJudicial, dimension, unit);
    for (const Member& member : members) {
        total.add(0, member);
        byCountry.add(scope.facts().incidents[member.incident].country, member);
    }
    all.push_back(std::move(total).total());
    std::vector<Figure> figures = std::move(byCountry).byCountry(scope.facts());
    std::move(figures.begin(), figures.end(), std::back_inserter(all));
}

// The surest, then earliest measure of the year against a target of solidarity; No where the incident has a
// proceeding in a counted track, or is not the rule's.
Taken harassment(const Scope& scope, Index i)
{
    const Facts& facts = scope.facts();
    const Facts::IncidentRow& incident = facts.incidents[i];
    Taken best;
    if (!scope.eligible(i) || !scope.inGeography(incident.country))
        return best;
    for (Index p = incident.proceedings.first; p < incident.proceedings.last; ++p) {
        if (scope.inTracks(facts.proceedings[p].track))
            return best;
    }
    for (Index t = incident.targets.first; t < incident.targets.last; ++t) {
        const Facts::TargetRow& target = facts.targets[t];
        for (Index m = target.measures.first; target.population == Population::Solidarity && m < target.measures.last; ++m) {
            const Taken taken = takenInYear(scope, i, facts.measures[m]);
            if (taken.likelihood > best.likelihood
                || (taken.likelihood == best.likelihood && taken.when < best.when))
                best = taken;
        }
    }
    return best;
}

} // namespace

std::vector<Figure> thingTables(const Scope& scope, TargetType type, Population population)
{
    const bool vessels = type == TargetType::Vessel;
    const Section section = vessels ? Section::Vessels : Section::Organisations;
    const Unit unit = vessels ? Unit::Vessels : Unit::Organisations;
    const Facts& facts = scope.facts();
    Tally total(section, Dimension::Total, unit), byCountry(section, Dimension::Country, unit);
    for (const Counted& counted : thingsOf(scope, type, population)) {
        const int country = scope.course(counted.lead.proceeding).country;
        total.add(0, counted.member(facts));
        byCountry.add(country, counted.member(facts), std::any_of(counted.links.begin(), counted.links.end(), [&](const Link& l) {
                          return scope.course(l.proceeding).country != country;
                      }));
    }
    std::map<int, OncePerParty> byMeasure;
    for (Index t = 0; t < facts.targets.size(); ++t) {
        const Facts::TargetRow& target = facts.targets[t];
        if (target.type != type || target.population != population || !scope.eligible(target.incident)
            || !scope.inGeography(facts.incidents[target.incident].country))
            continue;
        for (Index m = target.measures.first; m < target.measures.last; ++m) {
            byMeasure.try_emplace(facts.measures[m].kind, scope)
                .first->second.add(t, {1, 1}, takenInYear(scope, target.incident, facts.measures[m]));
        }
    }
    Tally measures(section, Dimension::Measure, unit, true);
    for (const auto& [kind, things] : byMeasure) {
        // The same measure twice against one thing without a party is one thing all the same.
        std::map<Index, Member> once;
        for (const Member& member : things.members()) {
            const auto [known, isNew] = once.try_emplace(member.target, member);
            if (!isNew && (known->second.possible || member.when < known->second.when) && !member.possible)
                known->second = member;
        }
        for (const auto& [target, member] : once)
            measures.add(kind, member);
    }
    std::vector<Figure> all{std::move(total).total()};
    for (auto& figures : {std::move(byCountry).byCountry(facts),
                          std::move(measures).byCode(facts, scope.codebook(), QStringLiteral("measure"))})
        all.insert(all.end(), figures.begin(), figures.end());
    return all;
}

std::vector<Figure> nonJudicialTables(const Scope& scope)
{
    const Facts& facts = scope.facts();
    std::vector<Member> incidents;
    QSet<Index> insideGroups; // parties of persons who are members of a group that counts
    for (Index i = 0; i < facts.incidents.size(); ++i) {
        const Taken taken = harassment(scope, i);
        if (taken.likelihood == Likelihood::No)
            continue;
        const bool possible = taken.likelihood == Likelihood::Possible;
        incidents.push_back({i, Facts::kNone, {possible ? 0 : 1, 1}, Clause::MeasureInYear, possible, taken.when});
        for (Index t = facts.incidents[i].targets.first; t < facts.incidents[i].targets.last; ++t) {
            const Facts::TargetRow& target = facts.targets[t];
            if (target.memberOf != Facts::kNone && target.population == Population::Solidarity)
                insideGroups.insert(target.party);
        }
    }
    insideGroups.remove(Facts::kNone);

    OncePerParty people(scope), organisations(scope);
    for (const Member& incident : incidents) {
        const Taken taken{incident.possible ? Likelihood::Possible : Likelihood::Certain, incident.when};
        const Facts::Rows targets = facts.incidents[incident.incident].targets;
        for (Index t = targets.first; t < targets.last; ++t) {
            const Facts::TargetRow& target = facts.targets[t];
            if (target.population != Population::Solidarity)
                continue;
            const bool inside = target.type == TargetType::Person
                                && (target.memberOf != Facts::kNone || insideGroups.contains(target.party));
            if (target.type == TargetType::Organisation)
                organisations.add(t, {1, 1}, taken);
            else if (isPeople(target.type) && !inside)
                people.add(t, scope.people(t), taken);
        }
    }
    std::vector<Figure> all;
    addByCountry(all, scope, Dimension::Incidents, Unit::Incidents, incidents);
    addByCountry(all, scope, Dimension::People, Unit::People, people.members());
    addByCountry(all, scope, Dimension::Organisations, Unit::Organisations, organisations.members());
    return all;
}

} // namespace recense::count
