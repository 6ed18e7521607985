// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/figures.h"

namespace recense::count {

using Index = Facts::Index;

// Whether something lies where it is looked for: its span wholly, or only in part.
enum class Likelihood : std::uint8_t { No, Possible, Certain };

inline Likelihood likelihoodIn(const Span& date, const Span& period)
{
    return date.within(period) ? Likelihood::Certain : date.touches(period) ? Likelihood::Possible : Likelihood::No;
}

enum class ResultClass : std::uint8_t { Cleared, Convicted, Other };

// How a proceeding began, and whether the rule looks at it at all.
struct Course
{
    bool relevant = false;  // its track and its country are in the rule
    bool begun = false;     // it has a beginning, on or before the as-at date
    bool byStep = false;    // else by the incident's start or its earliest outcome
    Span beginning;
    std::uint16_t country = 0; // its own, else the incident's
};

// Why a target counts by one proceeding in the year, and how surely.
struct Reason
{
    Likelihood likelihood = Likelihood::No;
    Clause clause = Clause::InYear;
    Span when;
};

// Whether a scope keeps to the rule, or looks at every proceeding, dated or not.
enum class Reach { Rule, Everything };

// The facts as one question looks at them: what the rule lets through, when each proceeding began and
// ended, who is how many. All else is made of these answers.
class Scope
{
public:
    Scope(const Facts& facts, const Question& question, const Codebook& codebook, Reach reach = Reach::Rule);

    const Facts& facts() const { return m_facts; }
    const Question& question() const { return m_question; }
    const Codebook& codebook() const { return m_codebook; }
    const std::vector<CountryCode>& countries() const { return m_countries; }

    bool verified(Index incident) const { return m_facts.incidents[incident].verification >= m_question.rule.lowest; }
    bool reviewed(Index incident) const;
    bool eligible(Index incident) const { return verified(incident) && reviewed(incident); }
    bool inGeography(std::uint16_t country) const { return m_countryCounts[country]; }
    bool inTracks(std::uint16_t track) const { return m_trackCounts[track]; }
    ResultClass classOf(std::uint16_t result) const { return m_classes[result]; }

    const Course& course(Index proceeding) const { return m_courses[proceeding]; }
    bool isAgainst(Index proceeding, Index target) const;
    // How many a target is: of a group at least as many as members are recorded by name.
    const Range& people(Index target) const { return m_people[target]; }
    // The named members of a group.
    const std::vector<Index>& membersOf(Index group) const;
    // All targets of a party.
    const std::vector<Index>& targetsOfParty(Index party) const { return m_partyTargets[party]; }

    // Why a target counts by a relevant proceeding against it, under one of the clauses.
    Reason reason(Index target, Index proceeding, InYear clause) const;
    // The date of the final outcome with which everybody of the target is covered, of those known at `asAt`.
    std::optional<Span> end(Index target, Index proceeding, Day asAt) const;

    // Calls visit(proceeding, course) for each relevant proceeding against the target.
    template <typename Visit> void forEachRelevant(Index target, Visit visit) const
    {
        const Facts::IncidentRow& incident = m_facts.incidents[m_facts.targets[target].incident];
        for (Index p = incident.proceedings.first; p < incident.proceedings.last; ++p) {
            if (m_courses[p].relevant && isAgainst(p, target))
                visit(p, m_courses[p]);
        }
    }

    // Whether one comes before the other: by its beginning, then by reference, then as recorded.
    bool before(Index target, Index proceeding, Index otherTarget, Index otherProceeding) const;

private:
    Course courseOf(Index proceeding, Reach reach) const;
    Reason development(Index target, Index proceeding) const;

    const Facts& m_facts;
    const Question& m_question;
    const Codebook& m_codebook;
    std::vector<CountryCode> m_countries;
    std::vector<bool> m_countryCounts, m_trackCounts;
    std::vector<ResultClass> m_classes;
    std::vector<Course> m_courses;
    std::vector<Range> m_people;
    std::vector<std::vector<Index>> m_partyTargets;
    QHash<Index, std::vector<Index>> m_members;
};

// Persons, each known by a target, or by all targets of its party.
class Persons
{
public:
    explicit Persons(const Facts& facts)
        : m_facts(facts), m_targets(facts.targets.size()), m_parties(facts.parties.size())
    {
    }
    void add(Index target)
    {
        m_targets[target] = true;
        if (const Index party = m_facts.targets[target].party; party != Facts::kNone)
            m_parties[party] = true;
    }
    bool has(Index target) const
    {
        const Facts::TargetRow& row = m_facts.targets[target];
        return m_targets[target]
               || (row.type == TargetType::Person && row.party != Facts::kNone && m_parties[row.party]);
    }
    std::vector<bool> targets() const
    {
        std::vector<bool> all(m_targets.size());
        for (Index t = 0; t < all.size(); ++t)
            all[t] = has(t);
        return all;
    }

private:
    const Facts& m_facts;
    std::vector<bool> m_targets, m_parties;
};

} // namespace recense::count
