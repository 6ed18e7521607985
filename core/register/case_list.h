// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace recense {

// What the list of cases can be narrowed by. The values of a facet are codes (years: digits; tags: words).
// Status is that of the solidarity or migration people of the case with all that is recorded:
// pending, convicted, cleared, other, none.
enum class Facet { Year, Country, Population, Act, Status, Verification, Review, Attention, Tag };

// Attention: no_source, one_source, no_news (open, and no step for a year), disputed_count, doubtful_date, draft.

enum class CaseColumn { Reference, Title, Country, Place, Start, People, Proceedings, Status, LastChange };

struct CaseQuery
{
    // Plain words are all found, as prefixes, without regard to accents or case; "quoted" words stand
    // together; country:GR year:2024 status:pending act: population: verification: review: tag: narrow.
    QString text;
    QHash<Facet, QSet<QString>> facets; // within a facet any of, between facets all of
    QSet<Id> only;                      // empty: no limit; else just these
    CaseColumn sortBy = CaseColumn::Reference;
    bool descending = false;
};

// The answer to a query: which cases, in order. Rows are fetched as they are looked at.
struct CaseList
{
    std::vector<qint64> keys; // the register's own row numbers
    Range people;             // of all of them: people in targets of both populations
    QString problem;          // of the query's text, for example an unknown `field:`; the word itself
};

struct CaseRow
{
    Id id;
    Reference reference;
    QString title;
    CountryCode country;
    QString place;
    QString start; // EDTF
    Range people;
    int proceedings = 0;
    QString status; // as Facet::Status
    QDateTime lastChange; // UTC
    Review review = Review::Confirmed;
};

struct FacetCount
{
    QString value;
    qint64 cases = 0;
};

} // namespace recense
