// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/same_parties.h"

#include <algorithm>

namespace recense {

namespace {

std::pair<Id, Id> pairOf(const Id& one, const Id& other)
{
    return one < other ? std::pair(one, other) : std::pair(other, one);
}

} // namespace

SameParties::SameParties(const std::vector<PartyJudgement>& judgements)
{
    for (const PartyJudgement& judgement : judgements) {
        PartyJudgement& held = m_judgements[pairOf(judgement.one, judgement.other)];
        if (held.id.isNull() || held.id < judgement.id)
            held = judgement;
    }
    for (const PartyJudgement& judgement : std::as_const(m_judgements)) {
        if (judgement.match != Match::Same)
            continue;
        const Id one = leader(judgement.one), other = leader(judgement.other);
        const Id first = std::min(one, other), second = std::max(one, other);
        m_leader.insert(judgement.one, first);
        m_leader.insert(judgement.other, first);
        for (Id& known : m_leader) {
            if (known == second)
                known = first;
        }
    }
}

const PartyJudgement* SameParties::judgement(const Id& one, const Id& other) const
{
    const auto found = m_judgements.constFind(pairOf(one, other));
    return found == m_judgements.constEnd() ? nullptr : &*found;
}

Id SameParties::leader(const Id& party) const { return m_leader.value(party, party); }

std::vector<Id> SameParties::allOf(const Id& party) const
{
    const Id first = leader(party);
    std::vector<Id> all;
    for (auto known = m_leader.begin(); known != m_leader.end(); ++known) {
        if (known.value() == first)
            all.push_back(known.key());
    }
    if (all.empty())
        all.push_back(party);
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<PartyJudgement> SameParties::judgements() const
{
    std::vector<PartyJudgement> all(m_judgements.begin(), m_judgements.end());
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return all;
}

void unite(Facts& facts, const SameParties& same)
{
    if (same.isEmpty())
        return;
    QHash<Id, Facts::Index> places; // of leaders, in what is left
    std::vector<Facts::Index> now;  // of each party before
    std::vector<Id> left;
    for (const Id& party : facts.parties) {
        const Id leader = same.leader(party);
        const auto known = places.constFind(leader);
        now.push_back(known != places.constEnd() ? *known : static_cast<Facts::Index>(left.size()));
        if (known == places.constEnd()) {
            places.insert(leader, now.back());
            left.push_back(party);
        }
    }
    facts.parties = std::move(left);
    for (Facts::TargetRow& target : facts.targets) {
        if (target.party != Facts::kNone)
            target.party = now[target.party];
    }
}

} // namespace recense
