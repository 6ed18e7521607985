// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/same_parties.h"
#include "core/register/case_index.h"

namespace recense {

// The people of those cases in which somebody is linked to a party: a party that stands in several of the cases
// shown is counted once (as is one judged to be the same as another), and not at all beside a group that it is inside, as in the figures of a year (count/people.h).
class CasePeople
{
public:
    CasePeople(RegisterFile& file, size_t size, const SameParties& same);

    bool concerns(size_t key) const { return m_cases.contains(key); }
    // Of the cases shown that it concerns.
    Range of(const KeySet& shown) const;

private:
    struct Entry
    {
        CaseIndex::Key key;
        int party = -1; // in the order in which they were met; -1: none
        bool isPerson = false;
        bool isInside = false; // of a group
        Range people;
    };

    KeySet m_cases;
    std::vector<Entry> m_entries;
    size_t m_parties = 0;
};

} // namespace recense
