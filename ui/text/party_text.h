// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/parties/likely_pair.h"

namespace recense::ui {

// What a party is called: its name, else its key.
QString partyTitle(const Party& party);
// The same with its other names: "P-17 (Heron, Ερωδιός)".
QString partyLine(const Party& party);
QString typeText(TargetType type, const Codebook& codebook);
// One target of a case in a list: "Group, 24 people", "Organisation, Sea Heron".
QString targetText(const Target& target, const Codebook& codebook);

// Why two parties may be one, or may not, in one sentence.
QString reasonText(const parties::Reason& reason, const Codebook& codebook);
QString likelihoodText(double score); // "Very likely"
QString matchText(Match match);       // "Same"

} // namespace recense::ui
