// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/rule.h"
#include "core/domain/facts.h"

#include <QStringList>

namespace recense::count {

// The sections and dimensions of a report, in the order in which it prints them. Their codes
// (toCode) are those of the CSV.
enum class Section { Solidarity, Migration, Organisations, Vessels, NonJudicial, Balance, Length };

enum class Dimension {
    // solidarity, migration
    Total, Country, PrimaryAct, Setting, NewOrOngoing, StatusAtEnd, ResultInYear, Charge, Act, Role, Track,
    Gender, AgeGroup, ResidenceStatus, Verification, InYearRule,
    // organisations, vessels (beside total and country)
    Measure,
    // non-judicial harassment
    Incidents, People, Organisations,
    // balance
    OpenAtStart, New, Reopened, Closed, OpenAtEnd,
    // length
    MeanYears, MedianYears, ShareOverOneYear,
    // of Census::parts alone, which charts draw and no line of the CSV tells
    NewByCountry, OngoingByCountry, LengthBand, ClosedAs,
};

// Status, results and the balance tell of people who certainly count: their minimum and maximum are one number.
inline bool isOfCertainOnly(Section section, Dimension dimension)
{
    return section == Section::Balance || dimension == Dimension::StatusAtEnd || dimension == Dimension::ResultInYear;
}

enum class Unit { People, Organisations, Vessels, Incidents, Years, Percent };

// The part of the rule by which a member counts, or which an incident failed first. Failing clauses are
// tried in this order: the rule's own, then the two by which someone is already counted elsewhere.
enum class Clause {
    Population, Unit, Geography, Tracks, AsAt, InYear, Verification, Review,
    InsideGroup,   // all its people are inside a group that counts
    OnceAYear,     // all its people are counted in another incident, or in the other population
    // by which a member counts
    StepInYear, OutcomeInYear, BeginningInYear, OpenInYear, MeasureInYear,
};

// What one incident and target give to a figure. The members of a figure add up to it (lengths: to
// the people over whom it was taken).
struct Member
{
    Facts::Index incident = 0;
    Facts::Index target = Facts::kNone; // none: the incident itself is counted
    Range amount;
    Clause clause = Clause::StepInYear;
    bool possible = false; // the date only may lie in the year: counts toward the maximum alone
    Span when;             // the date that brought it in
};

struct Figure
{
    Section section = Section::Solidarity;
    Dimension dimension = Dimension::Total;
    QString category; // a code, an ISO country, or `total`
    Unit unit = Unit::People;
    Range value;              // of people and things
    double measured = 0;      // of years and per cent, with one decimal; `value` is then unused
    int incidents = 0;        // distinct lead incidents
    bool overlapping = false; // of a table that does not add up to the total
    int otherwise = 0;        // how many of its people stand here while another category would also fit
    std::vector<Member> members;
};

// Why an incident is in no total: the first clause that it fails.
struct LeftOut
{
    Facts::Index incident = 0;
    Clause clause = Clause::InYear;
};

struct Census
{
    Question question;
    std::vector<CountryCode> countries; // that count in this year
    std::vector<Figure> figures;        // in the order of the report; categories in the codebook's order
    std::vector<LeftOut> leftOut;       // who is in no total that was asked for, in the order of the facts
    int bothPopulations = 0;            // people who would also be in migration, and count in solidarity
    // What charts draw beside the figures: of each population, who is new and who is ongoing by country; how many
    // people's proceedings last how long (kLengthBands). Each adds up to the figure that it parts.
    std::vector<Figure> parts = {};

    // A figure by its position: those of `figures`, then those of `parts`.
    const Figure& at(int position) const
    {
        const auto i = static_cast<size_t>(position);
        return i < figures.size() ? figures[i] : parts[i - figures.size()];
    }

    // The figure of that place; nothing where it has no members.
    const Figure* find(Section section, Dimension dimension, const QString& category = QStringLiteral("total")) const;
    std::vector<const Figure*> table(Section section, Dimension dimension) const;
};

// The categories of ClosedAs: how those ended whose proceedings closed in the year.
inline constexpr std::array kClosedAs{"convicted", "cleared", "other"};
// The categories of LengthBand, shortest first, and the years above which each but the first begins.
inline constexpr std::array kLengthBands{"up_to_1", "1_to_2", "2_to_3", "3_to_5", "5_to_10", "over_10"};
inline constexpr std::array kLengthLimits{1, 2, 3, 5, 10};

// The population that the census is about where only one can be shown (balance, lengths, things apart).
Population mainPopulation(Populations populations);

// Counts. Pure: looks at the facts only; the same facts in another order give the same figures.
Census count(const Facts& facts, const Question& question, const Codebook& codebook);
// The total of the main population alone, for a comparison of years.
Range totalOf(const Facts& facts, const Question& question, const Codebook& codebook);

// How one incident stands in a year: for `explain` and for the editor's live panel.
struct Standing
{
    bool counts = false;
    std::vector<Member> members; // of the totals of both populations, where it counts
    Clause failed = Clause::InYear;
};
Standing standingOf(const Census& census, Facts::Index incident);

// Of each incident: pending, convicted, cleared, other or none, with everything that is recorded of all its
// targets; where they differ, the first of these that holds.
QStringList statusesOf(const Facts& facts, const Codebook& codebook);

} // namespace recense::count

namespace recense {
template <> struct Codes<count::Section>
{
    static constexpr std::array<const char*, 7> list{"solidarity", "migration",    "organisations", "vessels",
                                                     "non_judicial", "balance", "length"};
};
template <> struct Codes<count::Dimension>
{
    static constexpr std::array<const char*, 32> list{
        "total", "country", "primary_act", "setting", "new_or_ongoing", "status_at_end", "result_in_year",
        "charge", "act", "role", "track", "gender", "age_group", "residence_status", "verification",
        "in_year_rule", "measure", "incidents", "people", "organisations", "open_at_start", "new", "reopened",
        "closed", "open_at_end", "mean_years", "median_years", "share_over_one_year", "new_by_country",
        "ongoing_by_country", "length_band", "closed_as"};
};
template <> struct Codes<count::Unit>
{
    static constexpr std::array<const char*, 6> list{"people", "organisations", "vessels", "incidents", "years",
                                                     "percent"};
};
template <> struct Codes<count::Clause>
{
    static constexpr std::array<const char*, 15> list{
        "population", "unit", "geography", "tracks", "as_at", "in_year", "verification", "review",
        "inside_group", "once_a_year", "step_in_year", "outcome_in_year", "beginning_in_year", "open_in_year",
        "measure_in_year"};
};
} // namespace recense
