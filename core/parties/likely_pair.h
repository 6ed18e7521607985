// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"

namespace recense::parties {

// Why two parties may be one, or may not. The sentences are made elsewhere (ui/text).
enum class Evidence {
    SameKey,          // values: the key
    SameName,         // values: the name of either, as written, here and below
    OtherOrder,       // the same words in another order
    OtherScript,      // one name in two scripts
    OtherSpelling,
    PartOfName,       // one name has all words of the other, and more
    Initials,         // one name is the other's initials
    SamePlaceAndTime, // values: place, or empty; country code; the reference of either's incident
    SameProceeding,   // values: file number; the reference of either's incident
    SameIncident,     // against: they stand beside each other in one. values: its reference
};

struct Reason
{
    Evidence evidence;
    QStringList values;

    bool operator==(const Reason&) const = default;
};

// Two parties that may be one.
struct LikelyPair
{
    Id one, other; // the lesser key first
    double score = 0; // 0 to 1; from 0.93 on very likely, from 0.82 on likely
    std::vector<Reason> reasons; // the strongest first

    bool operator==(const LikelyPair&) const = default;
};

} // namespace recense::parties
