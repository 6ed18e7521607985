// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/domain/party.h"

namespace recense::bench {

struct Generated
{
    std::vector<Party> parties;
    std::vector<Incident> incidents; // with ids, without references
};

// Cases as they come in real registers, so many of them, the same ones for the same seed on every machine: ten
// years, thirty countries, persons and groups, some with named members, some organisations and vessels, one or
// two proceedings with three steps each, and parties that stand in several cases. `brief`: no texts but a
// title, and one proceeding with a step and an outcome.
Generated generate(int incidents, unsigned seed = 1, bool brief = false);

} // namespace recense::bench
