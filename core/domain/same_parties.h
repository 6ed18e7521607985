// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/domain/party.h"

namespace recense {

// Which parties are one, by the judgements on them. Of several judgements on a pair, as registers that
// were merged can hold, the latest made holds. "Same" carries on: of one that is the same as two others, all three
// are one, and "not the same" between two of these does not part them.
class SameParties
{
public:
    SameParties() = default;
    explicit SameParties(const std::vector<PartyJudgement>& judgements);

    // What holds of the two, if anything was judged of them.
    const PartyJudgement* judgement(const Id& one, const Id& other) const;
    bool areOne(const Id& one, const Id& other) const { return leader(one) == leader(other); }
    // One of those that are one, the same for each of them; of a party by itself, that party.
    Id leader(const Id& party) const;
    // All that are one with it, itself included, by key.
    std::vector<Id> allOf(const Id& party) const;
    bool isEmpty() const { return m_leader.isEmpty(); } // no two are one
    // The judgements that hold, by key.
    std::vector<PartyJudgement> judgements() const;

private:
    QHash<std::pair<Id, Id>, PartyJudgement> m_judgements; // by the pair, the lesser key first
    QHash<Id, Id> m_leader;                                // of those that are one with others
};

// Makes the parties that are one into one, so that its targets are counted once.
void unite(Facts& facts, const SameParties& same);

} // namespace recense
