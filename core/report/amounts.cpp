// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/amounts.h"

namespace recense::report {

namespace {

Amounts amounts(const count::Figure* figure, const auto& keyOf)
{
    Amounts amounts;
    if (!figure)
        return amounts;
    for (const count::Member& member : figure->members) {
        const auto [known, isNew] = amounts.try_emplace(keyOf(member), member.amount);
        if (!isNew)
            known->second += member.amount;
    }
    return amounts;
}

} // namespace

Amounts amountsOf(const count::Figure* figure, const Frozen& frozen)
{
    return amounts(figure, [&frozen](const count::Member& member) {
        return MemberKey(frozen.cases[member.incident].id,
                         member.target == Facts::kNone ? Id() : frozen.targets[member.target]);
    });
}

Amounts amountsOf(const count::Figure* figure, const Facts& facts)
{
    return amounts(figure, [&facts](const count::Member& member) {
        return MemberKey(facts.incidents[member.incident].id,
                         member.target == Facts::kNone ? Id() : facts.targets[member.target].id);
    });
}

} // namespace recense::report
