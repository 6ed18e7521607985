// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/scope.h"

namespace recense::count {

// A proceeding by which a target counts.
struct Link
{
    Index target = 0, proceeding = 0;
    Reason reason;
};

// One who counts in the year: a target, or all targets of one party, together.
struct Counted
{
    std::vector<Index> targets; // those that count in the year
    std::vector<Range> ranges;  // of each of them; who only possibly counts: from 0
    std::vector<Link> links;    // by which they do
    Range range;                // greatest minimum, greatest maximum of them
    Link lead;                  // the link that began first: under its incident and country they stand
    Reason reason;              // the surest, then earliest, of the links

    Index incident(const Facts& facts) const { return facts.targets[lead.target].incident; }
    Member member(const Facts& facts) const;
};

// The people who count in each population, each once.
struct People
{
    std::vector<Counted> solidarity, migration;
    int both = 0;              // people who would also be in migration
    std::vector<bool> inGroup; // by target: a person inside a group that counts, or the same person elsewhere

    const std::vector<Counted>& of(Population population) const
    {
        return population == Population::Solidarity ? solidarity : migration;
    }
};

People peopleOf(const Scope& scope, InYear clause);

// Organisations or vessels of a population with a proceeding that counts; each one.
std::vector<Counted> thingsOf(const Scope& scope, TargetType type, Population population);

// All eligible targets of those who count, in this year or not: what their status is made of.
std::vector<Index> allTargetsOf(const Scope& scope, const Counted& counted);

} // namespace recense::count
