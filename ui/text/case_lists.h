// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/count/left_out.h"
#include "core/count/what_would_change.h"
#include "core/register/register.h"

namespace recense::ui {

// Lists of cases as CSV (RFC 4180, UTF-8, a header, LF), with words in the current language beside the codes. An open
// maximum is empty. For any thread.

using CaseTitles = QHash<Id, QString>; // by incident
CaseTitles caseTitles(const Register& reg);

// reference,title,clause,words,minimum,maximum: every case of the facts, what it gives and by which clause, a line for
// each target that counts; of one that is in no total the first clause that it fails, and no amounts.
QByteArray standingsCsv(const Facts& facts, const count::Census& census, const Codebook& codebook, const CaseTitles& titles);
// The same columns, just of the cases that are left out.
QByteArray leftOutCsv(const std::vector<count::WhyLeftOut>& leftOut, const Facts& facts, const count::Question& question,
                      const Codebook& codebook, const CaseTitles& titles);
// doubt,reference,title,clause,words,minimum,maximum,minimum_then,maximum_then: of each doubt the total (reference
// `total`), then its cases.
QByteArray changesCsv(const std::vector<count::Change>& changes, const Facts& facts, const CaseTitles& titles);
// group,population,reference,title,minimum_first,maximum_first,clause_first,minimum_second,maximum_second,clause_second:
// the totals (group `total`), what counts alike (`same`), then each difference; the rest adds up to the totals.
QByteArray comparisonCsv(const count::Comparison& comparison, const Facts& facts, const CaseTitles& titles);

} // namespace recense::ui
