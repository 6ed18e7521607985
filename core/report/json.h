// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parameters.h"
#include "core/report/published.h"
#include "core/report/texts.h"

#include <QIODevice>

#include <functional>

namespace recense::report {

// The key of a target within its incident, by the target's id.
using TargetKey = std::function<QString(const Id&)>;

// Writes the figures with their members, for programs: an object of
// `rule`, `parameters`, `figures` and `left_out`. A figure (a line of linesOf) has the columns of the CSV, numbers as numbers,
// `maximum` null where open, and `members`: incident (reference), target (key; null where the incident
// itself is counted), amount and amount_maximum (null where open), clause, possible, date (ISO day or
// first/last as in EDTF; null where nothing is known). Where figures are pooled, who the members are and what
// is left out would undo it: both are then empty.
// With the keys of targets it is for those who keep the register. Without, for everybody, as every other file of a report:
// no key, nothing left out that may not be named, and members of such cases summed up as one whose incident, target,
// clause and date are null.
// Written as it goes, not held in memory. Throws CannotWrite.
void writeJson(QIODevice& out, const ReportRequest& request, const count::Census& census, const std::vector<Line>& lines,
               const Facts& facts, const TargetKey& targetKey, const Codebook& codebook);

} // namespace recense::report
