// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/rows.h"

#include <functional>

namespace recense {

// Gives a key to what has none yet: the incident and every record in it.
void giveIds(Incident& incident, const Environment& environment);

// The rows of an incident, each after the ones that it points to.
std::vector<Row> rowsOf(const Incident& incident);

// What the schema's foreign keys say of these rows, for a write in which they are off: each points to rows of the same
// incident, and to parties that there are. Throws Internal, with the table.
void requireOwners(std::span<const Row> rows, const std::function<bool(const Id&)>& isParty);

Row rowOf(const Party& party);
Row rowOf(const PartyJudgement& judgement);
Row rowOf(const Coverage& coverage);

} // namespace recense
