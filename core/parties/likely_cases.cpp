// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/likely_cases.h"

#include "core/register/fold.h"

#include <algorithm>

namespace recense::parties {

namespace {

using Index = Facts::Index;
using Pairs = std::vector<std::pair<Index, Index>>;

constexpr size_t kMost = 12; // cases that share a mark

QHash<QString, std::vector<Index>> casesByMark(const Facts& facts, const std::vector<CaseMark>& marks)
{
    QHash<Id, Index> incidents;
    for (Index i = 0; i < facts.incidents.size(); ++i) {
        if (facts.incidents[i].review != Review::Excluded && facts.incidents[i].country)
            incidents.insert(facts.incidents[i].id, i);
    }
    QHash<QString, std::vector<Index>> cases;
    for (const CaseMark& mark : marks) {
        const auto found = incidents.constFind(mark.incident);
        if (found == incidents.constEnd())
            continue;
        const Facts::IncidentRow& incident = facts.incidents[*found];
        const QString country = facts.countries[incident.country].text();
        const QString place = fold(mark.place).simplified();
        if (!place.isEmpty() && incident.hasStart && incident.start.first == incident.start.last)
            cases[QStringLiteral("%1 %2 %3").arg(country).arg(incident.start.first).arg(place)].push_back(*found);
        if (const QString file = fileNumberKey(mark.fileNumber); !file.isEmpty())
            cases[country + u'/' + file].push_back(*found);
    }
    return cases;
}

bool mayBeOne(const Facts::TargetRow& one, const Facts::TargetRow& other)
{
    const auto atMost = [](const Range& low, const Range& high) { return !high.maximum || low.minimum <= *high.maximum; };
    return one.type == other.type && one.population == other.population
        && (one.party == Facts::kNone || other.party == Facts::kNone) && atMost(one.people, other.people)
        && atMost(other.people, one.people);
}

void addPairs(Pairs& pairs, const Facts& facts, const Facts::Rows& ours, const Facts::Rows& theirs)
{
    std::vector<bool> taken(theirs.size());
    const auto byItself = [&](Index t) {
        return isPeople(facts.targets[t].type) && facts.targets[t].memberOf == Facts::kNone;
    };
    for (Index one = ours.first; one < ours.last; ++one) {
        for (Index other = theirs.first; byItself(one) && other < theirs.last; ++other) {
            if (taken[other - theirs.first] || !byItself(other) || !mayBeOne(facts.targets[one], facts.targets[other]))
                continue;
            taken[other - theirs.first] = true;
            pairs.emplace_back(one, other);
            break;
        }
    }
}

} // namespace

Pairs likelyTwice(const Facts& facts, const std::vector<CaseMark>& marks)
{
    Pairs cases;
    for (std::vector<Index> incidents : casesByMark(facts, marks)) {
        std::sort(incidents.begin(), incidents.end());
        incidents.erase(std::unique(incidents.begin(), incidents.end()), incidents.end());
        for (size_t i = 1; i < incidents.size() && incidents.size() <= kMost; ++i) {
            for (size_t j = 0; j < i; ++j)
                cases.emplace_back(incidents[j], incidents[i]);
        }
    }
    std::sort(cases.begin(), cases.end());
    cases.erase(std::unique(cases.begin(), cases.end()), cases.end());
    Pairs pairs;
    for (const auto& [one, other] : cases)
        addPairs(pairs, facts, facts.incidents[one].targets, facts.incidents[other].targets);
    return pairs;
}

} // namespace recense::parties
