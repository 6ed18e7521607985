// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/domain/party.h"

namespace recense::test {

// A small register in memory: incidents with the parties that their targets link to.
struct RandomRegister
{
    std::vector<Party> parties;
    std::vector<Incident> incidents; // each with an id and a reference of its own
    std::vector<PartyJudgement> judgements; // on some pairs of one type, a few of them twice
};

// A register of so many incidents, the same one for the same seed on every machine. Its dates lie in
// 2019 to 2024, its countries, codes and parties are few, so that the cases collide: groups with members recorded
// by name, parties in several incidents and in both populations, proceedings against some or all targets, dates
// that are doubtful or missing, outcomes that replace, exceed or fall short of each other. Nothing in it
// is refused by validate(); some of it needs attention.
RandomRegister randomRegister(unsigned seed, int incidents = 6);

} // namespace recense::test
