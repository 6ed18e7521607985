// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_mark.h"
#include "core/domain/facts.h"

namespace recense::parties {

// The people who may be recorded twice, in two cases that are likely to be one: these have a country in common and
// either a file number or the place and the day on which they begin. Two targets may be the same if they are of one
// type and population, their head-counts can be one, neither is inside a group, and not both have a party: on parties
// Duplicates says more. Answers pairs of positions in Facts::targets; nobody is in two pairs of the same two cases.
// Excluded cases are left out, and marks that very many cases share.
std::vector<std::pair<Facts::Index, Facts::Index>> likelyTwice(const Facts& facts, const std::vector<CaseMark>& marks);

} // namespace recense::parties
