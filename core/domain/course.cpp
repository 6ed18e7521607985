// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/course.h"

#include <algorithm>

namespace recense {

std::optional<Span> drawable(const std::optional<EdtfDate>& date)
{
    if (!date || (date->span().first == kEarliestDay && date->span().last == kLatestDay))
        return std::nullopt;
    Span span = date->span();
    if (span.first == kEarliestDay)
        span.first = span.last;
    if (span.last == kLatestDay)
        span.last = span.first;
    return span;
}

bool isOpen(const Incident& incident, const Proceeding& proceeding)
{
    return std::any_of(incident.targets.begin(), incident.targets.end(), [&](const Target& target) {
        if (!proceeding.isAgainst(target.id))
            return false;
        qint64 covered = 0;
        for (const Outcome& outcome : proceeding.outcomes) {
            if (outcome.final && outcome.target == target.id)
                covered += outcome.people.value_or(0);
        }
        return covered < target.people.range(target.type).minimum;
    });
}

} // namespace recense
