// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/people.h"

#include "core/count/status.h"

#include <algorithm>
#include <array>

namespace recense::count {

namespace {

// Gathers those who count, in three passes: each target by itself; who is inside a group; parties.
class Gatherer
{
public:
    Gatherer(const Scope& scope, InYear clause)
        : m_scope(scope), m_facts(scope.facts()), m_clause(clause), m_best(m_facts.targets.size())
    {
    }

    void judge(const auto& wanted)
    {
        for (Index t = 0; t < m_facts.targets.size(); ++t) {
            const Facts::TargetRow& target = m_facts.targets[t];
            if (!wanted(target) || !m_scope.eligible(target.incident))
                continue;
            m_scope.forEachRelevant(t, [&](Index p, const Course&) {
                const Reason reason = m_scope.reason(t, p, m_clause);
                if (reason.likelihood > m_best[t].likelihood
                    || (reason.likelihood == m_best[t].likelihood && reason.when < m_best[t].when))
                    m_best[t] = reason;
            });
        }
    }

    bool counts(Index target) const { return m_best[target].likelihood != Likelihood::No; }
    bool certain(Index target) const { return m_best[target].likelihood == Likelihood::Certain; }

    // Marks the persons inside groups that count, with all that is known of them elsewhere.
    std::vector<bool> insideGroups() const
    {
        Persons inside(m_facts);
        for (Index g = 0; g < m_facts.targets.size(); ++g) {
            if (m_facts.targets[g].type != TargetType::Group || !counts(g))
                continue;
            for (const Index member : m_scope.membersOf(g))
                inside.add(member);
        }
        return inside.targets();
    }

    // Of groups that count only possibly: how many of their members certainly count by themselves.
    QHash<Index, int> certainMembers() const
    {
        std::vector<std::pair<Index, First>> groups;
        for (Index g = 0; g < m_facts.targets.size(); ++g) {
            if (m_best[g].likelihood == Likelihood::Possible && !m_scope.membersOf(g).empty())
                groups.emplace_back(g, leadOf(g));
        }
        std::sort(groups.begin(), groups.end(), [this](const auto& a, const auto& b) {
            return m_scope.before(a.second.target, a.second.proceeding, b.second.target, b.second.proceeding);
        });
        QHash<Index, int> found;
        std::array taken{Persons(m_facts), Persons(m_facts)}; // in each population
        for (const auto& [group, lead] : groups) {
            Persons& before = taken[static_cast<size_t>(m_facts.targets[group].population)];
            int members = 0;
            for (const Index member : m_scope.membersOf(group)) {
                if (!before.has(member) && certainByThemselves(member))
                    ++members;
                before.add(member);
            }
            found.insert(group, members);
        }
        return found;
    }

    std::vector<Counted> gather(Population population, const std::vector<bool>& left,
                                const QHash<Index, int>& certainMembers) const
    {
        std::vector<Counted> all;
        QHash<Index, size_t> ofParty;
        for (Index t = 0; t < m_facts.targets.size(); ++t) {
            const Facts::TargetRow& target = m_facts.targets[t];
            if (!counts(t) || target.population != population || (!left.empty() && left[t]))
                continue;
            Counted* counted = nullptr;
            if (target.party != Facts::kNone && ofParty.contains(target.party)) {
                counted = &all[ofParty.value(target.party)];
            } else {
                if (target.party != Facts::kNone)
                    ofParty.insert(target.party, all.size());
                counted = &all.emplace_back();
            }
            add(*counted, t, certainMembers.value(t));
        }
        return all;
    }

private:
    // Visits a person's target and, where it has a party, the person's targets everywhere.
    void forEachOfPerson(Index person, const auto& visit) const
    {
        visit(person);
        if (const Index party = m_facts.targets[person].party; party != Facts::kNone) {
            for (const Index t : m_scope.targetsOfParty(party)) {
                if (m_facts.targets[t].type == TargetType::Person)
                    visit(t);
            }
        }
    }

    bool certainByThemselves(Index member) const
    {
        bool sure = false, insideCertain = false;
        forEachOfPerson(member, [&](Index t) {
            const Facts::TargetRow& target = m_facts.targets[t];
            sure = sure || (target.population == m_facts.targets[member].population && certain(t));
            insideCertain = insideCertain || (target.memberOf != Facts::kNone && certain(target.memberOf));
        });
        return sure && !insideCertain;
    }

    First leadOf(Index target) const
    {
        std::optional<First> lead;
        m_scope.forEachRelevant(target, [&](Index p, const Course&) {
            if (m_scope.reason(target, p, m_clause).likelihood != Likelihood::No
                && (!lead || m_scope.before(target, p, lead->target, lead->proceeding)))
                lead = First{target, p};
        });
        return *lead;
    }

    void add(Counted& counted, Index t, int certainMembers) const
    {
        const Range& people = m_scope.people(t);
        const Range range{certain(t) ? people.minimum : certainMembers, people.maximum};
        counted.range = counted.targets.empty() ? range : greater(counted.range, range);
        counted.targets.push_back(t);
        counted.ranges.push_back(range);
        m_scope.forEachRelevant(t, [&](Index p, const Course&) {
            const Link link{t, p, m_scope.reason(t, p, m_clause)};
            if (link.reason.likelihood == Likelihood::No)
                return;
            if (counted.links.empty()
                || m_scope.before(t, p, counted.lead.target, counted.lead.proceeding))
                counted.lead = link;
            if (counted.links.empty() || link.reason.likelihood > counted.reason.likelihood
                || (link.reason.likelihood == counted.reason.likelihood && link.reason.when < counted.reason.when))
                counted.reason = link.reason;
            counted.links.push_back(link);
        });
    }

    const Scope& m_scope;
    const Facts& m_facts;
    InYear m_clause;
    std::vector<Reason> m_best;
};

} // namespace

Member Counted::member(const Facts& facts) const
{
    return {incident(facts), lead.target, range, reason.clause, reason.likelihood != Likelihood::Certain, reason.when};
}

People peopleOf(const Scope& scope, InYear clause)
{
    Gatherer gatherer(scope, clause);
    gatherer.judge([](const Facts::TargetRow& target) { return isPeople(target.type); });
    People people;
    people.inGroup = gatherer.insideGroups();
    const QHash<Index, int> certainMembers = gatherer.certainMembers();
    people.solidarity = gatherer.gather(Population::Solidarity, people.inGroup, certainMembers);
    people.migration = gatherer.gather(Population::Migration, people.inGroup, certainMembers);

    // Who would be in both populations counts in solidarity.
    const Facts& facts = scope.facts();
    QSet<Index> parties;
    for (const Counted& counted : people.solidarity)
        parties.insert(facts.targets[counted.lead.target].party);
    parties.remove(Facts::kNone);
    std::erase_if(people.migration, [&](const Counted& counted) {
        if (!parties.contains(facts.targets[counted.lead.target].party))
            return false;
        people.both += counted.range.minimum;
        return true;
    });
    return people;
}

std::vector<Counted> thingsOf(const Scope& scope, TargetType type, Population population)
{
    Gatherer gatherer(scope, scope.question().rule.inYear);
    gatherer.judge([&](const Facts::TargetRow& t) { return t.type == type && t.population == population; });
    return gatherer.gather(population, {}, {});
}

std::vector<Index> allTargetsOf(const Scope& scope, const Counted& counted)
{
    const Facts& facts = scope.facts();
    const Facts::TargetRow& lead = facts.targets[counted.lead.target];
    if (lead.party == Facts::kNone)
        return counted.targets;
    std::vector<Index> all;
    for (const Index t : scope.targetsOfParty(lead.party)) {
        const Facts::TargetRow& target = facts.targets[t];
        if (target.population == lead.population && isPeople(target.type) == isPeople(lead.type)
            && scope.eligible(target.incident))
            all.push_back(t);
    }
    return all;
}

} // namespace recense::count
