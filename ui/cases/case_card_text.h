// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/domain/incident.h"
#include "ui/text/standing_text.h"

namespace recense::ui {

// The parts of a case card as rich text (Qt's subset of HTML), in the current language. What was
// typed is escaped. Empty: there is nothing to say.
struct CaseCardText
{
    QString line;       // reference, review, verification
    QString where;      // country, place, dates, setting
    QString summary;
    QString who;
    QString proceedings; // what the timeline does not show: authority, file number, charges
    QString results;
    QString measures;
    QString counts;
    QString sources;
    QString notes;
};

CaseCardText caseCardText(const Incident& incident, const Codebook& codebook,
                          const std::vector<YearStanding>& standings);

} // namespace recense::ui
