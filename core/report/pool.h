// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/disclosure.h"

namespace recense::report {

// Small figures (a minimum below `threshold`, and not nothing at all) tell of few people. Countries that are
// small are summed up as `other_countries`, always two or more and never a small sum; in other tables they are
// hidden with the next smallest, so that two or more are, and together stand for at least twice the threshold.
// What could be worked out across tables goes as well: a section whose total is small; the other in-year rules
// and the balance, which tell who is new and who is pending, where those are hidden; balances by country where
// countries are pooled. And then more, until the checker (core/report/disclosure.h) can narrow down no figure,
// also not from reports
// published before; what these would tell of a table that is hidden as a whole goes with the table.
// (Frequency rule with secondary suppression; see Hundepool et al., Statistical Disclosure Control, 2012.)
std::vector<Line> pool(const count::Census& census, std::vector<Line> lines, int threshold,
                       const std::vector<Before>& before = {});

// Where a single total is told, as of another year: may it be?
bool isSmall(const Range& value, int threshold);

} // namespace recense::report
