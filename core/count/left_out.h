// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/people.h"

namespace recense::count {

// Of the populations that a rule asks for.
std::vector<Population> populationsOf(Populations asked);

// The first clause of the rule that a target fails: it counts nowhere. `people`: who does, by the scope's rule.
Clause whyNot(const Scope& scope, const People& people, Index target);

// An incident that is in no total, with what it has in place of what the clause asks for.
struct WhyLeftOut
{
    Index incident = 0;
    Clause clause = Clause::InYear;
    std::vector<std::uint16_t> countries; // Geography: those that prosecute, in Facts::countries
    std::vector<std::uint16_t> tracks;    // Tracks: those that there are, in Facts::codes; 0: not stated
    // InYear: the latest dated step or outcome known at the as-at date, and for proceedings that begin in the year the
    // earliest beginning, as of AsAt. Nothing where none is dated.
    std::optional<Span> date;
    std::uint16_t event = 0;       // its stage or result, in Facts::codes; 0: the beginning
    bool isResult = false;
    Index elsewhere = Facts::kNone; // InsideGroup, OnceAYear: the incident in which its people count
};

// All incidents that are in no total of the populations asked for, in the order of the facts.
std::vector<WhyLeftOut> whyLeftOut(const Facts& facts, const Question& question, const Codebook& codebook);

} // namespace recense::count
