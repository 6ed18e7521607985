// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/compare.h"

#include "core/count/left_out.h"

#include <algorithm>

namespace recense::count {

namespace {

// Whom a target stands for: its party, else itself.
Index personOf(const Facts& facts, Index target)
{
    const Index party = facts.targets[target].party;
    return party == Facts::kNone ? target : static_cast<Index>(facts.targets.size()) + party;
}

using ByPerson = QHash<Index, std::vector<Member>>;

ByPerson membersOf(const Counting& count, Population population, const Facts& persons)
{
    ByPerson members;
    const std::vector<Population> asked = populationsOf(count.question.rule.populations);
    if (std::find(asked.begin(), asked.end(), population) == asked.end())
        return members;
    for (const Counted& counted : count.people.of(population))
        members[personOf(persons, counted.lead.target)].push_back(counted.member(count.scope.facts()));
    return members;
}

Member missing(const Counting& count, const Member& other)
{
    Member member;
    member.incident = other.incident;
    member.target = other.target;
    member.clause = whyNot(count.scope, count.people, other.target);
    return member;
}

void add(Comparison& comparison, const Counting& one, const Counting& other, Population population)
{
    const Facts& facts = one.scope.facts();
    ByPerson first = membersOf(one, population, facts), second = membersOf(other, population, facts);
    Totals& totals = comparison.totals[static_cast<size_t>(population)];
    for (auto person = first.begin(); person != first.end(); ++person) {
        std::vector<Member> others = second.take(person.key());
        for (const Member& member : *person) {
            totals.first += member.amount;
            if (others.empty()) {
                comparison.differences.push_back(
                    {Difference::Kind::OnlyFirst, population, member, missing(other, member)});
                continue;
            }
            const Member now = others.front();
            others.erase(others.begin());
            totals.second += now.amount;
            if (now.amount == member.amount)
                totals.same += now.amount;
            else
                comparison.differences.push_back({Difference::Kind::OtherNumber, population, member, now});
        }
        if (!others.empty()) // whom the first one's parties hold for one
            second.insert(person.key(), std::move(others));
    }
    for (const std::vector<Member>& members : std::as_const(second)) {
        for (const Member& member : members) {
            totals.second += member.amount;
            comparison.differences.push_back({Difference::Kind::OnlySecond, population, missing(one, member), member});
        }
    }
}

Comparison inOrder(Comparison comparison)
{
    std::sort(comparison.differences.begin(), comparison.differences.end(), [](const Difference& a, const Difference& b) {
        return std::tuple(a.first.incident, a.first.target, a.population, a.kind)
             < std::tuple(b.first.incident, b.first.target, b.population, b.kind);
    });
    return comparison;
}

} // namespace

Comparison compare(const Counting& first, const Counting& second)
{
    Comparison comparison;
    for (const Population population : {Population::Solidarity, Population::Migration})
        add(comparison, first, second, population);
    return inOrder(std::move(comparison));
}

Comparison compare(const Counting& first, const Counting& second, Population population)
{
    Comparison comparison;
    add(comparison, first, second, population);
    return inOrder(std::move(comparison));
}

} // namespace recense::count
