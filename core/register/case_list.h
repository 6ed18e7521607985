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
    // together; country:GR year:2024 status:pending act: population: verification: review: attention: tag:
    // narrow, by code or by label; a `-` before any of them leaves out (query.h).
    QString text;
    QHash<Facet, QSet<QString>> facets; // within a facet any of, between facets all of
    QSet<Id> only;                      // empty: no limit; else just these
    CaseColumn sortBy = CaseColumn::Reference;
    bool descending = false;
    QString language; // by whose names countries are sorted (ISO 639-1); empty: by code
};

// What of a query's text is not known: a field, which narrows nothing, or a value of a field, which nothing has.
struct QueryProblem
{
    enum class Kind { UnknownField, UnknownValue };
    Kind kind;
    QString field; // as typed
    QString value;

    bool operator==(const QueryProblem&) const = default;
};

// The answer to a query: which cases, in order. Rows are fetched as they are looked at.
struct CaseList
{
    std::vector<qint64> keys; // the register's own row numbers
    std::vector<QueryProblem> problems; // of the query's text, in its order
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
