// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/count/naive.h"

namespace recense::naive {

enum class Doubt { No, Possibly, Certainly };

// A target where it is recorded.
struct Who
{
    const Incident* incident = nullptr;
    size_t position = 0;

    const Target& target() const { return incident->targets[position]; }
    bool isPeople() const { return recense::isPeople(target().type); }
};

// What one proceeding is to one of the targets that it is against.
struct Case
{
    Who who;
    size_t position = 0;

    const Proceeding& proceeding() const { return who.incident->proceedings[position]; }
    CountryCode country() const
    {
        return proceeding().country ? proceeding().country : who.incident->country;
    }
};

using Entity = std::vector<Who>; // all targets of one party in one population, or the one target without a party
using Order = std::tuple<Span, Reference, size_t, size_t>; // of leads: date, reference, target, proceeding

// What the rule says of single proceedings, steps, outcomes and targets.
class Reading
{
public:
    Reading(const std::vector<Incident>& incidents, const count::Question& question, const Codebook& codebook,
            const std::vector<PartyJudgement>& judgements);

    const count::Question& question() const { return m_question; }
    const Codebook& codebook() const { return m_codebook; }
    const std::vector<Incident>& incidents() const { return m_incidents; }

    bool isAccepted(const Incident& incident) const; // by verification and review
    bool isHere(const CountryCode& country) const;
    bool isTrackCounted(const Proceeding& proceeding) const;
    Doubt inTheYear(const Span& span) const; // of what exists as at the day of the report

    std::vector<Who> targets() const;
    std::vector<Entity> entities(Population population, const std::vector<TargetType>& types) const;
    bool isSame(const Who& one, const Who& other) const; // the same target, or the same party, as judged
    Who groupOf(const Who& member) const;
    std::vector<Who> membersOf(const Who& group) const; // each person once
    Range people(const Who& who) const;

    // The target's proceedings in counted tracks that have begun by the day of the report.
    std::vector<Case> cases(const Who& who) const;
    std::vector<Case> cases(const Entity& entity) const;
    std::optional<Span> beginning(const Incident& incident, const Proceeding& proceeding) const;
    Span beginning(const Case& one) const; // of one that has begun
    Order order(const Case& one) const;
    Case first(const std::vector<Case>& cases) const;
    Doubt inTheYear(const Case& one, count::InYear inYear) const;

    // Final outcomes of a known number of people that exist by that day, in the order of time.
    std::vector<Outcome> finals(const Case& one, Day by) const;
    int uncovered(const Case& one, Day by) const;
    std::optional<Span> end(const Case& one) const; // as at the day of the report
    // The most that one of the proceedings begun by that day leaves uncovered, at most n.
    int pending(const std::vector<Case>& cases, int n, Day by) const;

private:
    bool isSame(const Id& party, const Id& other) const;

    const std::vector<Incident>& m_incidents;
    const count::Question& m_question;
    const Codebook& m_codebook;
    std::vector<PartyJudgement> m_judgements; // that hold
    std::vector<CountryCode> m_countries;
};

// The span of a date; of none, all days.
inline Span spanOf(const std::optional<EdtfDate>& date) { return date ? date->span() : Span{}; }

} // namespace recense::naive
