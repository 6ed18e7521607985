// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/scope.h"

#include <span>

namespace recense::count {

// How n people stand at a date; the parts add up to n.
struct Status
{
    int pending = 0, convicted = 0, cleared = 0, other = 0;
};

// The status of n people, who are the given targets (of one party, or one alone), over their relevant
// proceedings begun by the date. Final outcomes are taken from the latest back until they cover a
// target's minimum; what exceeds it is replaced.
Status statusAt(const Scope& scope, std::span<const Index> targets, int people, Day date);

// Whether one of their relevant proceedings begun by the as-at date has no end yet; else the latest end.
struct Ending
{
    bool pending = false;
    std::optional<Span> last;
};
Ending endingOf(const Scope& scope, std::span<const Index> targets);

// The first of their relevant proceedings that have begun by the date, with its target; nothing where none has.
struct First
{
    Index target = 0, proceeding = 0;
};
std::optional<First> firstBegun(const Scope& scope, std::span<const Index> targets, Day date);

} // namespace recense::count
