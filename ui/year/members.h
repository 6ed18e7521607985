// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/what_would_change.h"
#include "ui/cases/cases_page.h"
#include "ui/year/year_count.h"

namespace recense::ui {

// What a figure says, for example "Greece: at least 62 people".
QString figureText(const count::Figure& figure, const Codebook& codebook);
// The number alone, for a table: "≥ 62", "3.5".
QString figureNumber(const count::Figure& figure);

// The cases behind a figure, each with how much it gives and the clause that brought it in.
MembersToShow membersOf(const YearCount& count, const count::Figure& figure, const Codebook& codebook);
// The cases that are left out by a clause, each with what it has instead. For any thread: it takes its time.
MembersToShow leftOutBy(const YearCount& count, count::Clause clause, const Codebook& codebook);
// The cases with which the total would change, each with what it gives now and would give then. For any thread.
MembersToShow casesOf(const YearCount& count, const count::Change& change);

} // namespace recense::ui
