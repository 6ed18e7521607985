// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/public_case.h"

#include <algorithm>

namespace recense::report {

bool isPublished(const Source& source)
{
    static const QStringList told{QStringLiteral("lawyer"), QStringLiteral("person_concerned"),
                                  QStringLiteral("member_organisation")};
    return !told.contains(source.type.text()) &&
           (source.type.text() != QLatin1String("trial_observer") || !source.address.isEmpty());
}

PublicCase publicCaseOf(const Incident& incident)
{
    PublicCase named;
    named.title = incident.title;
    named.summary = incident.summary;
    named.country = incident.country;
    for (const Source& source : incident.sources) {
        if (!isPublished(source))
            continue;
        named.sources.push_back({source.publisher, source.title, source.address,
                                 source.published});
    }
    for (const Proceeding& proceeding : incident.proceedings) {
        for (const Step& step : proceeding.steps) {
            if (step.date && step.stage && step.stage.text() != QLatin1String("planned"))
                named.course.push_back({false, step.stage, *step.date, {}, false});
        }
        for (const Outcome& outcome : proceeding.outcomes) {
            if (outcome.date && outcome.result)
                named.course.push_back({true, outcome.result, *outcome.date, outcome.people, outcome.final});
        }
    }
    std::stable_sort(named.course.begin(), named.course.end(), [](const PublicCase::Event& a, const PublicCase::Event& b) {
        return a.date.span().first < b.date.span().first;
    });
    return named;
}

} // namespace recense::report
