// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/duplicates.h"
#include "core/register/register.h"

#include <memory>

namespace recense::ui {

// A pair on which something was judged, with what speaks for and against it.
struct JudgedPair
{
    PartyJudgement judgement;
    parties::LikelyPair pair;
};

// All that is known of parties at one moment. Made on a worker's thread and never changed afterwards.
struct PartyBook
{
    parties::PartyIndex index;
    QHash<Id, std::vector<PartyUse>> uses; // by party
    SameParties judged;
    QHash<Id, int> cases;                    // by the leader of those that are one: cases of all of them
    std::vector<parties::LikelyPair> likely; // nothing was judged on them; best first
    std::vector<JudgedPair> pairs;           // latest first

    const Party* find(const Id& party) const; // null: it is not there
    int casesOf(const Id& party) const { return cases.value(judged.leader(party)); }
    std::vector<PartyUse> usesOf(const Id& party) const; // of all that are one with it
};

using SharedBook = std::shared_ptr<const PartyBook>;

// Throws Error; Cancelled where `progress` answers false.
SharedBook readPartyBook(const Register& reg, const Progress& progress);

} // namespace recense::ui
