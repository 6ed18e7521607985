// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

namespace recense {

// A change of one field that many incidents can be given in one step.
struct FieldEdit
{
    enum class Field { Country, Setting, AddAct, RemoveAct, AddTag, RemoveTag, Verification, Confidentiality, Review };

    Field field = Field::Country;
    QString value;     // a code, a country's code or a tag; empty (country, setting): not stated
    QString exclusion; // why, where the review becomes `excluded`; empty: as it is
};

// The incident after the edit. A value that the field cannot have changes nothing.
Incident edited(Incident incident, const FieldEdit& edit);

// What the field holds, as codes; acts and tags: all of them, in their order.
QStringList valuesOf(const Incident& incident, FieldEdit::Field field);

// What was not wrong before, and would be after.
std::vector<Problem> newProblems(const Incident& before, const Incident& after, const Codebook& codebook);

} // namespace recense
