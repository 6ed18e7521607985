// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/domain/incident.h"
#include "core/report/document.h"

namespace recense::report {

struct CaseCardOptions
{
    QString language;          // ISO 639-1, one of Texts::languages
    bool confidential = false; // with what may not leave the register
    bool sample = false;
    Day today = 0;         // proceedings that are open are drawn up to it
    QString rule;          // by which it counts, in a sentence
    QStringList standings; // how the case counts, a line a year
};

// One case as a page to print, set smaller where there is much to tell, and on a second one where that is not enough.
// Without what is confidential it goes by a list of what may be told: no names, file
// numbers, notes, attachments, nor sources that were not published; and of a case that is not public neither title,
// summary, place, days within a month, nor sources.
Document caseCard(const Incident& incident, const Codebook& codebook, const CaseCardOptions& options);

} // namespace recense::report
