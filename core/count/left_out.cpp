// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/tables.h"

#include <algorithm>

namespace recense::count {

namespace {

// The clauses one after the other; the first that nothing of the incident passes.
Clause firstFailed(const Scope& scope, Index i, const std::vector<Population>& populations, const std::vector<bool>& inGroup)
{
    const Facts& facts = scope.facts();
    const Facts::IncidentRow& incident = facts.incidents[i];
    const auto asked = [&](Index t) {
        return std::find(populations.begin(), populations.end(), facts.targets[t].population) != populations.end();
    };
    bool population = false, unit = false, geography = false, track = false, begun = false, inYear = false, outside = false;
    if (incident.proceedings.size() == 0)
        geography = scope.inGeography(incident.country);
    for (Index t = incident.targets.first; t < incident.targets.last; ++t) {
        population = population || asked(t);
        if (!asked(t) || !isPeople(facts.targets[t].type))
            continue;
        unit = true;
        for (Index p = incident.proceedings.first; p < incident.proceedings.last; ++p) {
            const Course& course = scope.course(p);
            if (!scope.isAgainst(p, t) || !scope.inGeography(course.country))
                continue;
            geography = true;
            track = track || course.relevant;
            begun = begun || (course.relevant && course.begun);
            if (course.relevant
                && scope.reason(t, p, scope.question().rule.inYear).likelihood != Likelihood::No) {
                inYear = true;
                outside = outside || !inGroup[t];
            }
        }
    }
    return !population            ? Clause::Population
           : !unit                ? Clause::Unit
           : !geography           ? Clause::Geography
           : !track               ? Clause::Tracks
           : !begun               ? Clause::AsAt
           : !inYear              ? Clause::InYear
           : !scope.verified(i)   ? Clause::Verification
           : !scope.reviewed(i)   ? Clause::Review
           : !outside             ? Clause::InsideGroup
                                  : Clause::OnceAYear;
}

} // namespace

std::vector<LeftOut> leftOutOf(const Scope& scope, const People& people, const std::vector<Population>& populations)
{
    const Facts& facts = scope.facts();
    std::vector<bool> counts(facts.incidents.size());
    for (const Population population : populations) {
        for (const Counted& counted : people.of(population))
            counts[counted.incident(facts)] = true;
    }
    std::vector<LeftOut> left;
    for (Index i = 0; i < facts.incidents.size(); ++i) {
        if (!counts[i])
            left.push_back({i, firstFailed(scope, i, populations, people.inGroup)});
    }
    return left;
}

} // namespace recense::count
