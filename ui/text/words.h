// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/figures.h"
#include "core/register/case_list.h"

namespace recense::ui {

// Numbers with their words, and the codes of the program's own lists as people read them, all in the
// current language. (Terms of the codebook have their labels there.)

QString number(qint64 value);                // "1,234"
QString rangeText(const Range& range);       // for a narrow column: "5", "≥ 5"
QString peopleText(const Range& range);      // "5 people", "at least 5 people"
QString countText(const Range& people);      // "33 to 35 people", else the same
QString casesText(qint64 cases);             // "37 cases"
QString unitText(const Range& range, count::Unit unit); // "at least 3 vessels"

// A name and what it is about, as the language sets them apart: "Greece: 37".
QString labelled(const QString& label, const QString& value);

// Parts of one sentence that have commas of their own.
QString parted(const QStringList& parts);

QString statusText(const QString& status);   // of Facet::Status: "pending", "no proceeding"
QString attentionText(const QString& code);  // of Facet::Attention
QString facetName(Facet facet);
QString columnName(CaseColumn column);
QString inYearName(count::InYear rule);      // "Development in the year"
QString clauseText(count::Clause clause);    // why a member counts: "a step in the year"
QString failedClauseText(count::Clause clause, int year); // why a case is left out, a sentence without its full stop
QString sectionName(count::Section section);
QString dimensionName(count::Dimension dimension);

} // namespace recense::ui
