// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/domain/incident.h"

namespace recense::report {

// What a report may name of a case that is public: an allow-list. Of others nothing is given to it.
struct PublicCase
{
    recense::Text title, summary;
    CountryCode country;
    struct Citation
    {
        QString publisher, title, address;
        std::optional<EdtfDate> published;
    };
    std::vector<Citation> sources;
    // A dated step, or a dated outcome; what is only planned is none.
    struct Event
    {
        bool isOutcome = false;
        Code code; // of the list `result` for an outcome, of `stage` for a step
        EdtfDate date;
        std::optional<int> people; // of an outcome
        bool final = false;        // of an outcome
    };
    std::vector<Event> course; // by their first possible days
};

// Whether a report may say more of it than its number: its record is public, and no draft.
inline bool mayBeNamed(const Facts::IncidentRow& incident)
{
    return incident.confidentiality == Confidentiality::Public && incident.review == Review::Confirmed;
}

// False of what was told to the register by somebody, and not to the public.
bool isPublished(const Source& source);

// Only what the allow-list names leaves the incident, and of sources those that were published. Whether it may be named is for
// the caller to see to.
PublicCase publicCaseOf(const Incident& incident);

} // namespace recense::report
