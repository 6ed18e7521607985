// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"

#include <algorithm>

namespace recense {

// A number known as a range: at least `minimum`; at most `maximum`, or open ("at least").
struct Range
{
    int minimum = 0;
    std::optional<int> maximum = 0; // nothing: open

    bool operator==(const Range&) const = default;
    bool isExact() const { return maximum == minimum; }
    Range& operator+=(const Range& other)
    {
        minimum += other.minimum;
        maximum = maximum && other.maximum ? std::optional(*maximum + *other.maximum) : std::nullopt;
        return *this;
    }
};

// The greater minimum and the greater maximum of two statements about the same people.
inline Range greater(const Range& a, const Range& b)
{
    return {std::max(a.minimum, b.minimum),
            a.maximum && b.maximum ? std::optional(std::max(*a.maximum, *b.maximum)) : std::nullopt};
}

// How many people a target is, as stated: by a researcher for a group; empty for a person, an
// organisation or a vessel, which are one.
struct HeadCount
{
    std::optional<int> minimum;
    std::optional<int> maximum; // not set: equal to the minimum, unless `open`
    bool open = false;          // the maximum is open
    std::optional<Basis> basis;

    bool operator==(const HeadCount&) const = default;
    bool isStated() const { return minimum || maximum || open; }

    // The range to count with. A person, an organisation, a vessel: 1 to 1. A group: its minimum to
    // its maximum; without a maximum equal to the minimum, or open where the basis is `at_least`;
    // without a number, 2 to open.
    Range range(TargetType type) const;
};

} // namespace recense
