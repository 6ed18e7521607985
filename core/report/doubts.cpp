// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/doubts.h"

#include "core/domain/claimed_count.h"
#include "core/parties/duplicates.h"
#include "core/parties/likely_cases.h"

namespace recense::report {

namespace {

void addClaims(count::Uncertain& uncertain, const std::vector<Claim>& claims, const Facts& facts)
{
    QHash<Id, Facts::Index> groups; // who are not a group are one, whatever is said
    for (Facts::Index t = 0; t < facts.targets.size() && !claims.empty(); ++t) {
        if (facts.targets[t].type == TargetType::Group)
            groups.insert(facts.targets[t].id, t);
    }
    for (const Claim& claim : claims) {
        const auto group = groups.constFind(claim.subject);
        const auto said = claimedCount(claim.value);
        if (group != groups.constEnd() && said && differs(*said, facts.targets[*group].people))
            uncertain.claims.push_back({*group, said->minimum, *said->maximum});
    }
}

void addLikelyParties(count::Uncertain& uncertain, const Register& reg, const Facts& facts, const Progress& progress)
{
    const SameParties judged(reg.partyJudgements());
    QHash<Id, Facts::Index> places; // parties that are one are one already
    for (Facts::Index p = 0; p < facts.parties.size(); ++p)
        places.insert(judged.leader(facts.parties[p]), p);
    const parties::PartyIndex index(reg.parties());
    const parties::Duplicates duplicates(index, reg.partyUses());
    bool stopped = false;
    const auto goOn = [&] {
        stopped = progress && !progress(0, 0);
        return !stopped;
    };
    for (const parties::LikelyPair& pair : duplicates.likely(judged, goOn)) {
        const auto one = places.constFind(judged.leader(pair.one)), other = places.constFind(judged.leader(pair.other));
        if (one != places.constEnd() && other != places.constEnd())
            uncertain.same.emplace_back(*one, *other);
    }
    if (stopped)
        throw Error(ErrorCode::Cancelled);
}

} // namespace

count::Uncertain uncertainOf(const Register& reg, const Facts& facts, const Progress& progress)
{
    count::Uncertain uncertain;
    const QHash<Id, int> sources = reg.sourceCounts();
    for (const Facts::IncidentRow& incident : facts.incidents)
        uncertain.sources.push_back(sources.value(incident.id));
    addClaims(uncertain, reg.countClaims(), facts);
    addLikelyParties(uncertain, reg, facts, progress);
    uncertain.sameTargets = parties::likelyTwice(facts, reg.caseMarks());
    return uncertain;
}

} // namespace recense::report
