// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/count/naive_tables.h"

#include <algorithm>

namespace recense::naive {

namespace {

// The targets of the same person, wherever they are recorded.
std::vector<Who> everywhere(const Reading& reading, const Who& who)
{
    std::vector<Who> all;
    for (const Who& other : reading.targets()) {
        if (other.isPeople() && reading.isSame(who, other))
            all.push_back(other);
    }
    return all;
}

// The groups that contain the person, anywhere, and that count in such a way.
std::vector<Who> groupsAround(const Reading& reading, const Lens& lens, const Who& who, Doubt doubt)
{
    std::vector<Who> groups;
    for (const Who& other : everywhere(reading, who)) {
        if (other.target().memberOf && lens.of(reading.groupOf(other)) == doubt)
            groups.push_back(reading.groupOf(other));
    }
    return groups;
}

bool isInsideGroupThatCounts(const Reading& reading, const Lens& lens, const Who& who)
{
    return !groupsAround(reading, lens, who, Doubt::Certainly).empty()
        || !groupsAround(reading, lens, who, Doubt::Possibly).empty();
}

bool countsInSolidarity(const Reading& reading, const Lens& lens, const Who& who)
{
    const auto all = everywhere(reading, who);
    return std::any_of(all.begin(), all.end(), [&](const Who& other) {
        return other.target().population == Population::Solidarity && lens.of(other) != Doubt::No;
    });
}

// Of a group that counts only possibly: how many of its members certainly do.
int certainMembers(const Reading& reading, const Lens& lens, const Who& group)
{
    int certain = 0;
    for (const Who& member : reading.membersOf(group)) {
        const auto all = everywhere(reading, member);
        const bool counts = std::any_of(all.begin(), all.end(), [&](const Who& other) {
            return other.target().population == group.target().population && lens.of(other) == Doubt::Certainly;
        });
        const auto groups = groupsAround(reading, lens, member, Doubt::Possibly);
        const bool earlier = std::any_of(groups.begin(), groups.end(), [&](const Who& other) {
            return other.target().population == group.target().population
                && lens.first.at(&other.target()) < lens.first.at(&group.target());
        });
        if (counts && !earlier && groupsAround(reading, lens, member, Doubt::Certainly).empty())
            ++certain;
    }
    return certain;
}

} // namespace

Range amountOf(const Reading& reading, const Lens& lens, const Who& who)
{
    const Range people = reading.people(who);
    if (lens.of(who) == Doubt::Certainly)
        return people;
    return {who.target().type == TargetType::Group ? certainMembers(reading, lens, who) : 0, people.maximum};
}

std::vector<Counted> countedPeople(const Reading& reading, const Lens& lens, Population population)
{
    std::vector<Counted> people;
    for (const Entity& entity : reading.entities(population, {TargetType::Person, TargetType::Group})) {
        Counted one{entity, {}, {}};
        for (const Who& who : entity) {
            if (lens.of(who) == Doubt::No)
                continue;
            one.counting.push_back(who);
            one.range = greater(one.range, amountOf(reading, lens, who));
        }
        if (one.counting.empty() || isInsideGroupThatCounts(reading, lens, entity.front()))
            continue;
        if (population == Population::Migration && countsInSolidarity(reading, lens, entity.front()))
            continue;
        people.push_back(one);
    }
    return people;
}

Lens lensOf(const Reading& reading, count::InYear inYear)
{
    Lens lens;
    for (const Who& who : reading.targets()) {
        for (const Case& one : reading.cases(who)) {
            const Doubt doubt = reading.inTheYear(one, inYear);
            if (doubt == Doubt::No)
                continue;
            Doubt& known = lens.doubt[&who.target()];
            known = std::max(known, doubt);
            const auto [first, isNew] = lens.first.emplace(&who.target(), reading.order(one));
            if (!isNew)
                first->second = std::min(first->second, reading.order(one));
        }
    }
    return lens;
}

Population mainPopulation(const count::Question& question)
{
    return question.rule.populations == count::Populations::Migration ? Population::Migration
                                                                      : Population::Solidarity;
}

void Tables::add(const QString& section, const QString& dimension, const QString& category, const Range& amount,
                 const Incident& lead)
{
    if (amount.maximum == 0)
        return;
    const Place place{section, dimension, category};
    m_leads[place].insert(&lead);
    m_figures[place].range += amount;
    m_figures[place].incidents = static_cast<int>(m_leads[place].size());
}

void Tables::measure(const QString& section, const QString& dimension, double value, int incidents)
{
    m_figures[{section, dimension, QStringLiteral("total")}] = {{}, value, incidents};
}

} // namespace recense::naive
