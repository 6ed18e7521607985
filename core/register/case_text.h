// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

#include <functional>

namespace recense {

// What of a case is found by its words, folded (fold.h): all its texts, the keys, names and aliases of
// its parties, its reference, and its codes as terms (search_terms.h).
struct CaseText
{
    QString title;
    QString body;
};

// The words of a party: its key, name and aliases; empty where it is not there.
using PartyWords = std::function<QString(const Id&)>;

CaseText textOf(const Incident& incident, const PartyWords& partyWords);

} // namespace recense
