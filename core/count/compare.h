// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/counting.h"

namespace recense::count {

// Somebody (a target, or all targets of one party) who gives another number under one count than under another.
struct Difference
{
    enum class Kind { OnlyFirst, OnlySecond, OtherNumber };
    Kind kind = Kind::OtherNumber;
    Population population = Population::Solidarity;
    // What they give under each, where they stand, and by which clause. Where they do not count: nothing, the place
    // that they have under the other, and the first clause that they fail.
    Member first, second;
};

// For each population: the totals under both, and `same`, what those give who give the same under both. So
// first = same + the differences' first, and second likewise, for minima and maxima.
struct Totals
{
    Range first, second, same;
};

struct Comparison
{
    std::vector<Difference> differences; // in the order of the facts
    std::array<Totals, 2> totals;        // at the position of the population
    const Totals& of(Population population) const { return totals[static_cast<size_t>(population)]; }
};

// Two counts of the same register. Their facts may differ in all but which incidents and targets there are; who is who
// is told by the first one's parties.
Comparison compare(const Counting& first, const Counting& second);
// The same of one population alone.
Comparison compare(const Counting& first, const Counting& second, Population population);

} // namespace recense::count

namespace recense {
template <> struct Codes<count::Difference::Kind>
{
    static constexpr std::array<const char*, 3> list{"only_first", "only_second", "other_number"};
};
} // namespace recense
