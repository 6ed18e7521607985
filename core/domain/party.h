// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

namespace recense {

// Who a target is across incidents: a pseudonym code for a person (names are never needed), a name
// for an organisation or a vessel. Targets that link to one party count once a year.
struct Party
{
    Id id;
    QString key; // the pseudonym code, 1 to 64 characters
    TargetType type = TargetType::Person;
    QString name; // of an organisation or a vessel
    QStringList aliases;
    QString notes;
    Safeguards safeguards;

    bool operator==(const Party&) const = default;
};

// A judgement on two parties, made and undone with a reason.
struct PartyJudgement
{
    Id id;
    Id one, other;
    Match match = Match::Unsure;
    QString reason;

    bool operator==(const PartyJudgement&) const = default;
};

// One target that links to a party, with what of its incident tells whether two parties are one.
struct PartyUse
{
    Id party, incident, target;
    Reference reference;
    CountryCode country;
    QString place;
    std::optional<Span> time; // from the first possible day of the start to the last of the end
    QStringList files;        // file numbers of the proceedings against the target

    bool operator==(const PartyUse&) const = default;
};

// Which countries and languages were monitored when, how and by whom: "no data" is not 0.
struct Coverage
{
    Id id;
    std::vector<CountryCode> countries;
    QStringList languages; // ISO 639-1
    std::optional<EdtfDate> period;
    QString method;
    QString by;

    bool operator==(const Coverage&) const = default;
};

} // namespace recense
