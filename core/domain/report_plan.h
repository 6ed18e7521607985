// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/kinds.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace recense {

// The parts of the annual report, in the order in which it has them unless told otherwise.
enum class Part {
    Summary, Map, Trend, Solidarity, Migration, Organisations, Vessels, NonJudicial, Balance, Length, Cases, Changes,
    Rule, Method, Definitions, Limits, Coverage, Clauses, Sources,
};

template <> struct Codes<Part>
{
    static constexpr std::array<const char*, 19> list{
        "summary", "map", "trend", "solidarity", "migration", "organisations", "vessels", "non_judicial", "balance", "length",
        "cases", "changes", "rule", "method", "definitions", "limits", "coverage", "clauses", "sources"};
};

// By what is counted, how, and what that cannot tell: every report says it.
inline bool isAlwaysShown(Part part) { return part == Part::Rule || part == Part::Method || part == Part::Limits; }

// Words of the editor's own, by ISO 639-1 code. A report has those of its own language, and no others.
using WordsByLanguage = QMap<QString, QString>;

struct PlannedPart
{
    Part part = Part::Summary;
    bool shown = true;
    WordsByLanguage introduction; // below the part's heading
    WordsByLanguage comment;      // at its end

    bool operator==(const PlannedPart&) const = default;
};

// What a report has in it and in which order, as an editor chose it; kept in the register from year to year.
struct ReportPlan
{
    std::vector<PlannedPart> parts;  // each once
    QStringList tablesLeftOut;       // codes of dimensions that sections of people do without; sorted
    std::vector<Id> cases;           // told in short, in this order, where they may be told; each once

    // Every part, in the order above, without words; all tables; no case.
    static ReportPlan standard();
    // The same plan with each part once, those it lacks put behind the one that stands before them in the standard,
    // those that are always shown shown; words without anything in them, and what stands twice, left out.
    ReportPlan whole() const;

    bool operator==(const ReportPlan&) const = default;
};

} // namespace recense
