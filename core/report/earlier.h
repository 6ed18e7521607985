// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/disclosure.h"
#include "core/report/restate.h"

namespace recense::report {

// A report published before, as the present one speaks of it: of the same year, against the present census; of the
// year before, against that year counted today by its own rule.
struct Earlier
{
    Frozen frozen; // without outputs
    Restatement restatement;

    bool isOf(int year) const { return frozen.request.question.year == year; }
};

// The frozen reports of the year and of the year before, the last ones first; without their outputs.
std::vector<Frozen> frozenAround(const Register& from, int year);
// What readers of those have beside this census, for the checker (core/report/disclosure.h).
std::vector<Before> beforeOf(const std::vector<Frozen>& frozen, const count::Census& census);
// The last of each of the two years, restated.
std::vector<Earlier> restated(const Register& from, std::vector<Frozen> frozen, const Facts& facts,
                              const count::Census& census, const Codebook& codebook, const Progress& progress = {});

} // namespace recense::report
