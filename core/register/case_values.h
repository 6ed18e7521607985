// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case_list.h"

#include <utility>
#include <vector>

namespace recense {

// What the list of cases shows of an incident and filters it by, beyond its own columns.
struct CaseValues
{
    QString titleSort; // folded (fold.h)
    Range people;      // persons and groups of both populations; named members are inside their group
    QString status;    // as Facet::Status
    std::optional<Day> openLast; // while pending: the last possible day of the latest step or outcome
    // Of the facets that can have several values: Year, Population, Act, Attention (but for `no_news`,
    // which depends on the day) and Tag. Sorted, without repetitions.
    std::vector<std::pair<Facet, QString>> facets;
};

// `status`: that of count::statusesOf.
CaseValues valuesOf(const Incident& incident, const QString& status);

} // namespace recense
