// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/figures.h"

namespace recense::ui {

// How one case stands in one year, in words: "at least 5 people, new", or why it does not count.
struct YearStanding
{
    int year = 0;
    bool counts = false;
    QString sentence;
};

// Of each year that the case's dates touch, or that it counts in, up to `lastYear`, at most `most` of them, the latest
// first.
// `facts` are those of this one case: what counts under another one is not seen.
std::vector<YearStanding> yearlyStanding(const Facts& facts, const count::Rule& rule, const Codebook& codebook,
                                         int lastYear, size_t most = 12);

// Of one incident in a census.
YearStanding standingText(const count::Census& census, Facts::Index incident);

} // namespace recense::ui
