// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/rows.h"

namespace recense {

// Gives a key to what has none yet: the incident and every record in it.
void giveIds(Incident& incident, const Environment& environment);

// The rows of an incident, each after the ones that it points to.
std::vector<Row> rowsOf(const Incident& incident);

Row rowOf(const Party& party);
Row rowOf(const PartyJudgement& judgement);
Row rowOf(const Coverage& coverage);

} // namespace recense
