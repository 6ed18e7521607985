// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/what_would_change.h"

namespace recense::ui {

QString doubtText(count::Doubt doubt);                // "Drafts, if they are confirmed"
QString effectText(const count::Totals& totals);      // "at least 5 more people", "no change of the total"
// What a member of a figure gives and why: "24 people: an outcome in the year (30 January 2024)", "perhaps 3 people: …".
QString memberText(const count::Member& member, count::Unit unit = count::Unit::People);
// What a case gives now and would give under an assumption: "now nothing; then 5 people: a step in the year (2024)".
QString changeText(const count::Difference& difference);
// Of a case that counts all the same: why it is in doubt.
QString doubtfulText(const count::Change& change, count::Index incident);

} // namespace recense::ui
