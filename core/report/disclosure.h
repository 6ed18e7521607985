// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/published.h"

namespace recense::report {

// How far a hidden figure (its minimum) can be narrowed down from all that is printed.
struct Inference
{
    count::Section section;
    count::Dimension dimension;
    QString category;
    int least = 0;
    std::optional<int> most; // nothing: no bound

    bool operator==(const Inference&) const = default;
};

// A report published before, which readers have beside this one. They take for granted that a figure is still what it
// was, also one that was hidden; `same` holds those that truly are, for what has changed would lead a reader astray.
struct Before
{
    struct Same
    {
        size_t theirs; // position among its lines
        count::Section section; // of the present figure; a country may stand among the others now
        count::Dimension dimension;
        QString category;
    };
    // A country that stood among the others then, and is still what it was.
    struct Pooled
    {
        size_t theirs; // position of the row of other countries
        QString category;
    };
    std::vector<Line> lines; // as printed then
    std::vector<Same> same;
    std::vector<Pooled> pooled = {};
};

// What a reader with patience can work out: the least and the most that each hidden figure can be, by the relations
// below, and from the reports before. Solved exactly, by linear programming over all tables at once (GLPK); the bounds are those of real numbers,
// rounded inwards. Pure.
std::vector<Inference> boundsOfHidden(const std::vector<Line>& lines, const std::vector<Before>& before = {});

// Of these, the figures that may be below the threshold and are narrowed down to a span of fewer than `threshold`
// people: too little is hidden. One that is known to be nothing tells of nobody; one that was told before is told.
std::vector<Inference> disclosed(const std::vector<Line>& lines, int threshold, const std::vector<Before>& before = {});

// What the figures say of each other, as far as a reader knows: tables add up to their totals, parts are at most their
// whole, the primary act is among the acts, the balance balances, and who is open in the year by the
// other rules was open at its start or is new. The sum of the figures, each times 1 or -1, is 0, or at
// most 0.
struct Relation
{
    std::vector<std::pair<size_t, int>> terms; // position among the lines, factor
    bool exact = true;
    // False: so it is nearly always, and a reader would take it for granted; but a date that only may lie in the year,
    // or a group of which more people are known than its minimum, can make it otherwise.
    bool certain = true;
};
std::vector<Relation> relationsOf(const std::vector<Line>& lines);

} // namespace recense::report
