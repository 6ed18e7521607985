// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

namespace recense {

// What is wrong with something that a person typed or a file contained. The sentence is made in
// ui/text; `value` is the offending text, shown beside its cause and never logged.
enum class ProblemCode {
    // Refused: the record cannot be kept as it is.
    TooLong,    // a text, of more than kLongestText
    KeyTooLong, // of more than kLongestKey
    UnknownCode,
    UnknownCountry,
    BadDate,
    BadNumber,
    NegativeNumber,
    MaximumBelowMinimum,
    PersonIsOne,           // a person, an organisation or a vessel with another number than 1
    OutcomeExceedsTarget,  // more people than the target's maximum
    MemberOfNoGroup,       // member_of is no group of the same incident and population
    OutcomeOfOtherTarget,  // an outcome for a target that the proceeding is not against
    DuplicateKey,
    KeyMissing,
    NulCharacter,
    // Taken in, and said: the case needs attention.
    FinalOutcomesExceedTarget, // final outcomes add up to more people than the target has
    EndBeforeStart,
    StepOutsideIncident, // a step outside start and end
    TraitExceedsTarget,  // a trait for more people than the target's maximum
    MembersExceedGroup,  // more members recorded by name than the group's maximum
    // Taken in; a gap that the editor shows, and that an import does not report: not stated is not wrong.
    TitleMissing,
    ExclusionWithoutReason,
};

enum class Severity { Refused, Attention, Gap };

Severity severityOf(ProblemCode code);

inline constexpr qsizetype kLongestKey = 64;       // characters, of a target's or a proceeding's key
inline constexpr qsizetype kLongestText = 100'000; // characters, of any text

struct Problem
{
    ProblemCode code;
    QString field; // the column of the case sheet that holds it, for example `outcomes`
    QString value;
    Id subject; // the target, proceeding, step, outcome or measure; null: the incident

    bool operator==(const Problem&) const = default;
};

class Codebook;

// The one validation, for the editor, the importer and the command line: every problem of the
// incident, in the order of its fields. Empty: nothing to say. Looks at values only.
std::vector<Problem> validate(const Incident& incident, const Codebook& codebook);

} // namespace recense
