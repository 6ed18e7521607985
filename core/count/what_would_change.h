// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/compare.h"

#include <functional>

namespace recense::count {

// What is in doubt, and what is assumed of it to see how the number would change.
enum class Doubt {
    Drafts,        // are confirmed
    BelowFloor,    // whatever is not withdrawn is verified well enough
    LowestClaims,  // of the head-counts on which sources differ from the record, the lowest number holds
    HighestClaims, // the highest
    GreatestCounts, // of head-counts recorded as ranges, the greatest number holds
    DatesInside,   // dates that only may lie in the year lie in it
    DatesOutside,  // they lie outside it
    OneSource,     // cases that stand on one source alone are left out
    NoSource,      // cases without any are
    SameParties,   // parties that are likely to be one are
    SameCases,     // people of cases that are likely to be one are the same
    InsideGroups,  // persons beside a group of their case are inside it
    NoNews,        // pending proceedings without news for over a year had ended with the latest
};

// What is known of a register beyond the facts.
struct Uncertain
{
    struct Claimed
    {
        Index target;
        int lowest, highest; // that a source says, where that is not what the record says
    };
    std::vector<int> sources; // of each incident, how many
    std::vector<Claimed> claims;
    std::vector<std::pair<Index, Index>> same;        // positions in Facts::parties
    std::vector<std::pair<Index, Index>> sameTargets; // in Facts::targets, of two cases each
};

struct Change
{
    Doubt doubt;
    Comparison comparison;   // of the population that the total is about; its differences are the cases, each with its reason
    Totals totals;           // first: the total as it is; second: as it would be
    std::vector<Index> incidents; // the differences' (and for NoNews those that count all the same), each once, in order
    QHash<Index, Span> news; // of NoNews: of each incident with such a proceeding, the latest
};

// How the total of the main population would change; of what is in doubt just what changes something, and pending
// proceedings without news also where the total stays. Each is counted again, from facts that say what is assumed.
// `goOn` is asked before each count, and answers false to stop: ErrorCode::Cancelled is thrown.
std::vector<Change> whatWouldChange(const Facts& facts, const Question& question, const Codebook& codebook,
                                    const Uncertain& uncertain,
                                    const std::function<bool(qint64 done, qint64 total)>& goOn = {});

// The facts and the question as they are under an assumption. Nothing where there is nothing to assume.
struct Assumed
{
    Facts facts;
    Question question;
};
std::optional<Assumed> assume(Doubt doubt, const Counting& count, const Uncertain& uncertain);

} // namespace recense::count

namespace recense {
template <> struct Codes<count::Doubt>
{
    static constexpr std::array<const char*, 13> list{
        "drafts",     "below_floor", "lowest_claims", "highest_claims", "greatest_counts", "dates_inside", "dates_outside",
        "one_source", "no_source",   "same_parties",  "same_cases",     "inside_groups", "no_news"};
};
} // namespace recense
