// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/name_form.h"

#include <functional>

namespace recense::parties {

// In what two names are alike.
enum class NameLikeness { None, Same, OtherOrder, OtherScript, OtherSpelling, Part, Initials };

struct NameMatch
{
    double score = 0; // 0 to 1
    NameLikeness likeness = NameLikeness::None;
};

// How much a word says: 1 of a rare one, toward 0 of one that many parties have.
using Rarity = std::function<double(const NameWord&)>;

// Compares two names of one type. From 0.82 on they are likely to be one, below 0.7 they are not.
NameMatch match(const NameForm& one, const NameForm& other, TargetType type, const Rarity& rarity);

// How alike two words are, 0 to 1; from kAlike on they may be one word in two spellings.
double likeness(const NameWord& one, const NameWord& other);
inline constexpr double kAlike = 0.76;

} // namespace recense::parties
