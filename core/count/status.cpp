// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/status.h"

#include <algorithm>

namespace recense::count {

namespace {

// What the final outcomes of one proceeding leave of one target's people.
struct Decided
{
    int uncovered = 0;
    int convicted = 0, cleared = 0, other = 0;
    std::optional<Span> last; // of the latest final outcome that was taken
};

Decided decidedBy(const Scope& scope, Index target, Index proceeding, Day date)
{
    const Facts& facts = scope.facts();
    const Facts::Rows rows = facts.proceedings[proceeding].outcomes;
    std::vector<const Facts::OutcomeRow*> finals;
    for (Index o = rows.first; o < rows.last; ++o) {
        const Facts::OutcomeRow& outcome = facts.outcomes[o];
        if (outcome.final && outcome.target == target && outcome.people > 0 && outcome.date.first <= date)
            finals.push_back(&outcome);
    }
    std::stable_sort(finals.begin(), finals.end(), [](auto* a, auto* b) { return a->date < b->date; });
    Decided decided;
    decided.uncovered = scope.people(target).minimum;
    for (auto it = finals.rbegin(); it != finals.rend() && decided.uncovered > 0; ++it) {
        const int taken = std::min((*it)->people, decided.uncovered);
        decided.uncovered -= taken;
        switch (scope.classOf((*it)->result)) {
        case ResultClass::Convicted: decided.convicted += taken; break;
        case ResultClass::Cleared: decided.cleared += taken; break;
        case ResultClass::Other: decided.other += taken; break;
        }
        if (!decided.last)
            decided.last = (*it)->date;
    }
    return decided;
}

} // namespace

Status statusAt(const Scope& scope, std::span<const Index> targets, int people, Day date)
{
    Status status;
    int convicted = 0;
    struct
    {
        Decided decided;
        Index target = Facts::kNone, proceeding = 0;
    } latest;
    for (const Index target : targets) {
        scope.forEachRelevant(target, [&](Index p, const Course& course) {
            if (!course.begun || course.beginning.first > date)
                return;
            const Decided decided = decidedBy(scope, target, p, date);
            status.pending = std::max(status.pending, decided.uncovered);
            convicted = std::max(convicted, decided.convicted);
            if (!decided.last)
                return;
            const auto later = [&] {
                if (*decided.last != *latest.decided.last)
                    return *latest.decided.last < *decided.last;
                const auto& rows = scope.facts().incidents;
                const Index one = scope.facts().targets[target].incident;
                const Index other = scope.facts().targets[latest.target].incident;
                return one != other ? rows[other].reference < rows[one].reference : latest.proceeding < p;
            };
            if (latest.target == Facts::kNone || later())
                latest = {decided, target, p};
        });
    }
    status.pending = std::min(status.pending, people);
    status.convicted = std::min(convicted, people - status.pending);
    const int rest = people - status.pending - status.convicted;
    status.cleared = std::min(rest, latest.decided.cleared);
    status.other = rest - status.cleared;
    return status;
}

Ending endingOf(const Scope& scope, std::span<const Index> targets)
{
    Ending ending;
    const Day asAt = scope.question().asAt;
    for (const Index target : targets) {
        scope.forEachRelevant(target, [&](Index p, const Course& course) {
            if (!course.begun)
                return;
            const std::optional<Span> end = scope.end(target, p, asAt);
            if (!end)
                ending.pending = true;
            else if (!ending.last || *ending.last < *end)
                ending.last = end;
        });
    }
    return ending;
}

std::optional<First> firstBegun(const Scope& scope, std::span<const Index> targets, Day date)
{
    std::optional<First> first;
    for (const Index target : targets) {
        scope.forEachRelevant(target, [&](Index p, const Course& course) {
            if (course.begun && course.beginning.first <= date
                && (!first || scope.before(target, p, first->target, first->proceeding)))
                first = First{target, p};
        });
    }
    return first;
}

} // namespace recense::count
