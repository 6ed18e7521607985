// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/domain/incident.h"

namespace recense::ui {

// What a timeline draws: one lane a proceeding, with its dated steps and outcomes in order.
struct TimelineMark
{
    enum class Kind { Step, Planned, Appealable, Final };
    Kind kind = Kind::Step;
    Span when;      // the possible days; never unbounded on both sides
    QString date;   // in words
    QString label;  // "Arrested"; "Acquitted: 17 people"
    QString note;
};

struct TimelineLane
{
    QString label;
    std::vector<TimelineMark> marks; // in order of date
    int undated = 0;                 // steps and outcomes without a date, which cannot be drawn
    bool open = false;               // not ended: drawn on to the present day
};

struct Timeline
{
    std::vector<TimelineLane> lanes;
    Day today = 0;

    bool isEmpty() const { return lanes.empty(); }
    // All of it in words, for those who do not see the drawing.
    QString inWords() const;
};

// The timeline of a case, in the current language. `today` closes the lanes of open proceedings.
Timeline timelineOf(const Incident& incident, const Codebook& codebook, Day today);
// Of one proceeding of it.
TimelineLane timelineLane(const Incident& incident, const Proceeding& proceeding, const Codebook& codebook);

} // namespace recense::ui
