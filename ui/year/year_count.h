// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/make.h"

#include <QList>

namespace recense::ui {

// A year as it was counted: the census and the facts that its members point into. Shared, never changed.
struct YearCount
{
    Facts facts;
    count::Census census;
    std::vector<report::YearTotal> trend; // as in the report
};

// Counts a year and, for the trend, the years before it. On a worker's thread.
std::shared_ptr<const YearCount> countYear(const Register& reg, const count::Question& question,
                                           const Progress& progress);

// The years that a register's dates fall in, the latest first; never empty.
QList<int> yearsOf(const Facts& facts, int thisYear);

} // namespace recense::ui
