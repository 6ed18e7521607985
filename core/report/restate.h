// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/frozen.h"

namespace recense::report {

// Why somebody counts otherwise than when a report was frozen.
enum class Why {
    // newly counted
    Added, Restored, Confirmed, Verified,
    // no longer counted
    Binned, Excluded, Drafted, Doubted,
    // counted otherwise
    PeopleAdded, PeopleRemoved, Recounted, Redated, ResultsChanged, MeasuresChanged, Merged, Parted,
    Moved,      // to another row: country, act, setting, charge, role
    Vocabulary, // a result was put into another class
    Rule,       // by another rule or as-at day
    Elsewhere,  // by what is recorded of other people or cases
};

struct Cause
{
    Why why = Why::Elsewhere;
    std::vector<qint64> entries; // of the journal, by position, the first one first; none of a rule
    Id through;                  // the other case in which it was changed; null: the case itself

    bool operator==(const Cause&) const = default;
};

// What one incident and target gave to a figure then, and give now; 0 to 0 where nothing.
struct Difference
{
    Id incident;
    Id target; // null: the incident itself
    Reference reference;
    bool isPublic = false; // then, and now as well
    Range then{0, 0}, now{0, 0};
    std::vector<Cause> causes; // at least one
};

// A figure that is no longer what it was, or is that of other cases. What did not change of its members and what
// `then` lists add up to the figure then; that and what `now` lists, to the figure now. Of a length, the people whose
// proceedings last longer or shorter are listed too.
struct FigureChange
{
    count::Section section;
    count::Dimension dimension;
    QString category;
    count::Unit unit = count::Unit::People;
    QString label; // of a category that is no more; else empty
    Range then{0, 0}, now{0, 0};
    double measuredThen = 0, measuredNow = 0;
    int incidentsThen = 0, incidentsNow = 0;
    std::vector<Difference> differences; // by reference
};

struct Restatement
{
    std::vector<FigureChange> changes;  // in the order of the report; none that is what it was, of the same cases
    QMap<qint64, JournalEntry> entries; // that the causes name
    Range then{0, 0}, now{0, 0};        // the totals of the main population
    bool otherCases = false;            // both are the same number, of other cases

    const FigureChange* find(count::Section section, count::Dimension dimension,
                             const QString& category = QStringLiteral("total")) const;
};

// The figures of a frozen report against those of now, by whatever question these were counted. Names no causes, and of lengths nobody who is merely pending for longer. Pure.
Restatement differencesOf(const Frozen& frozen, const Facts& facts, const count::Census& now);
// The cases whose history tells the causes: those that are listed, and where the same people stand.
QSet<Id> casesOf(const Restatement& restatement, const Facts& facts);
// Gives each difference its causes, and lists whose length is another. `byItsRule` is counted by the frozen report's
// own question, on the same facts. Pure.
void explain(Restatement& restatement, const Frozen& frozen, const Facts& facts, const count::Census& byItsRule,
             const count::Census& now, const ChangesSince& since);

// All of that, of a register whose facts and counts are at hand.
Restatement restate(const Register& from, const Frozen& frozen, const Facts& facts, const count::Census& byItsRule,
                    const count::Census& now, const Progress& progress = {});
// Counts by the frozen report's own question.
Restatement restate(const Register& from, const Frozen& frozen, const Progress& progress = {});
// Counts by another question too, and tells what came by that.
Restatement restate(const Register& from, const Frozen& frozen, const count::Question& today,
                    const Progress& progress = {});

} // namespace recense::report

namespace recense {
template <> struct Codes<report::Why>
{
    static constexpr std::array<const char*, 20> list{
        "added", "restored", "confirmed", "verified", "binned", "excluded", "drafted", "doubted", "people_added",
        "people_removed", "recounted", "redated", "results_changed", "measures_changed", "merged", "parted", "moved",
        "vocabulary", "rule", "elsewhere"};
};
} // namespace recense
