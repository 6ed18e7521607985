// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"
#include "core/domain/report_plan.h"
#include "core/report/document.h"
#include "core/report/parameters.h"
#include "core/report/public_case.h"
#include "core/report/published.h"

#include <QHash>

namespace recense::report {

// The total of a year, counted by the same rule, each as at its own 31 December but for the report's.
struct YearTotal
{
    int year = 0;
    Range people;
};

struct Earlier;

// All that a document is made of. Does not own: everything lives as long as the building.
struct ReportInput
{
    const ReportRequest& request;
    const count::Census& census;
    const std::vector<Line>& lines; // linesOf(census, request.poolBelow)
    const Facts& facts;
    const Codebook& codebook;
    const std::vector<YearTotal>& trend; // of the main population, ascending; may be empty
    const QHash<Facts::Index, PublicCase>& cases; // members that may be named, by incident; the first
                                                  // kMostNamed, and those told in short
    const std::vector<Coverage>& coverage;
    const ReportPlan& plan;
    const RegisterMark& mark;
    const std::vector<Earlier>* earlier = nullptr; // published before (core/report/earlier.h); none: nothing is said of them
};

// Of more cases than these the annexes would be a book of their own: the others are told by their number.
inline constexpr size_t kMostNamed = 500;

// The annual report in one language: title and headline, then the parts of the plan in its order, each with what
// its editor wrote in this language. A part with nothing in it is left out, its words too. Of cases that are not
// public it has numbers only. The same input gives the same document.
Document build(const ReportInput& input, const QString& language);

// The incidents that are counted in some total of the census and that may be named, ascending.
std::vector<Facts::Index> publicMembers(const count::Census& census, const Facts& facts);

// Of the cases that a plan has told in short, those that a report may name, in the plan's order.
std::vector<Facts::Index> toldCases(const ReportPlan& plan, const count::Census& census, const Facts& facts);

} // namespace recense::report
