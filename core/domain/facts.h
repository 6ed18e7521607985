// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

#include <QHash>

namespace recense {

// What counting needs of a register, and nothing else: flat rows that point into each other by
// position, loaded in one pass (Register::facts) or made of incidents (factsOf). Rows of a
// child table stand together, in the order of their owners and then as recorded, so that a
// half-open range [first, last) names them. Deleted incidents are not there.
//
// Codes are positions in `codes`, countries positions in `countries`; 0 of both is "not stated".
struct Facts
{
    using Index = std::uint32_t;
    static constexpr Index kNone = 0xffffffff;

    struct Rows
    {
        Index first = 0, last = 0;
        Index size() const { return last - first; }
    };
    struct IncidentRow
    {
        Id id;
        Reference reference;
        Span start; // of an incident without a start: unbounded on both sides
        bool hasStart = false;
        std::uint16_t country = 0, setting = 0;
        Verification verification = Verification::SingleSource;
        Review review = Review::Confirmed;
        Confidentiality confidentiality = Confidentiality::Network;
        Rows acts;                 // in `actCodes`
        Rows targets, proceedings; // in the tables of that name
    };
    struct TargetRow
    {
        Id id;
        Index incident = 0;
        TargetType type = TargetType::Person;
        Population population = Population::Solidarity;
        Range people;            // HeadCount::range
        Index party = kNone;     // in `parties`
        Index memberOf = kNone;  // in `targets`
        Rows roles, gender, ageGroup, residenceStatus; // in `traits`
        Rows measures;
    };
    struct TraitRow
    {
        std::uint16_t code = 0;
        int people = -1; // -1: not stated
    };
    struct MeasureRow
    {
        std::uint16_t kind = 0;
        bool dated = false;
        Span date;
    };
    struct ProceedingRow
    {
        Index incident = 0;
        std::uint16_t track = 0, country = 0; // country 0: the incident's
        Rows against;  // in `againstTargets`; empty: all of the incident's
        Rows charges;  // in `chargeCodes`
        Rows steps, outcomes;
    };
    struct StepRow
    {
        std::uint16_t stage = 0;
        bool planned = false;
        bool dated = false;
        Span date;
    };
    struct OutcomeRow
    {
        Index target = 0; // in `targets`
        std::uint16_t result = 0;
        int people = -1; // -1: not known, covers nobody
        bool final = false;
        bool dated = false;
        Span date;
    };

    std::vector<IncidentRow> incidents;
    std::vector<TargetRow> targets;
    std::vector<ProceedingRow> proceedings;
    std::vector<TraitRow> traits;
    std::vector<MeasureRow> measures;
    std::vector<StepRow> steps;
    std::vector<OutcomeRow> outcomes;
    std::vector<std::uint16_t> actCodes, chargeCodes;
    std::vector<Index> againstTargets;
    std::vector<Id> parties;
    std::vector<Code> codes{Code()};
    std::vector<CountryCode> countries{CountryCode()};

    // The position of a code or a country, added where it is new.
    std::uint16_t intern(const Code& code);
    std::uint16_t intern(const CountryCode& country);

private:
    QHash<Code, std::uint16_t> m_codeIndex;
    QHash<CountryCode, std::uint16_t> m_countryIndex;
};

// The facts of incidents that are at hand as values, in the given order.
Facts factsOf(const std::vector<Incident>& incidents);

} // namespace recense
