// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/rule.h"

namespace recense::test {

// The questions that random registers are asked: by the seed another geography, drafts, levels of verification, tracks,
// and the report as at the end of the year, in the middle of it, and in the next.
inline count::Question questionOf(count::InYear inYear, count::Populations populations, unsigned seed)
{
    const unsigned variant = seed % 6;
    count::Rule rule = count::Rule::standard();
    rule.inYear = inYear;
    rule.populations = populations;
    if (variant == 1)
        rule.geography = {*CountryCode::parse(u"GR"), *CountryCode::parse(u"GB")};
    if (variant == 2)
        rule.drafts = true;
    if (variant == 3)
        rule.lowest = Verification::TwoSources;
    if (variant == 4)
        rule.lowest = Verification::Withdrawn;
    if (variant == 5)
        rule.tracks = {*Code::parse(u"civil"), *Code::parse(u"criminal")};
    count::Question question(2021 + static_cast<int>(seed / 6 % 3), rule);
    if (variant == 2 || variant == 3)
        question.asAt = dayOf(question.year, 6, 30);
    if (variant == 4 || variant == 5)
        question.asAt = dayOf(question.year + 1, 3, 1);
    return question;
}

} // namespace recense::test
