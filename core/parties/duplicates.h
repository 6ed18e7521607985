// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/same_parties.h"
#include "core/parties/likely_pair.h"
#include "core/parties/party_index.h"

#include <functional>

namespace recense::parties {

// Finds the parties of a register that may be one. Only parties of one type are compared, and of these only the
// ones that share a key (a word's consonants, two of them, a file number, a place), so that 20,000 parties take
// about a second. Keys that very many parties share are left out: they say nothing.
class Duplicates
{
public:
    // Keeps a reference to the index.
    Duplicates(const PartyIndex& index, std::vector<PartyUse> uses);

    // What speaks for and against these two being one, whatever it amounts to.
    LikelyPair compare(const Id& one, const Id& other) const;
    // The pairs on which nothing was judged yet, best first; of parties that are one, one stands for all. Stops
    // where `goOn` answers false, with what it has.
    std::vector<LikelyPair> likely(const SameParties& judged, const std::function<bool()>& goOn = {}) const;

private:
    using Place = std::uint32_t; // in the index
    std::vector<std::pair<Place, Place>> candidates() const;
    void addNameReason(LikelyPair& pair, Place one, Place other) const;
    void addUseReasons(LikelyPair& pair, Place one, Place other) const;
    LikelyPair compare(Place one, Place other) const;

    const PartyIndex& m_index;
    std::vector<std::vector<PartyUse>> m_uses; // of each party
};

} // namespace recense::parties
