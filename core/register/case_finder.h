// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case_index.h"
#include "core/register/query.h"

namespace recense {

struct RegisterFile;

// Which cases a query shows. Filters are laid over each other as sets, because the facets ask for the same
// cases again and again, each without one filter.
class CaseFinder
{
public:
    CaseFinder(RegisterFile& file, const CaseQuery& query);

    // The cases of the query, without its filter by `except`.
    KeySet find(std::optional<Facet> except = {});
    // What of its text is not known.
    std::vector<QueryProblem> problems() const { return m_problems; }

private:
    KeySet withText();
    KeySet withWords(const QString& expression, const QStringList& terms);
    void resolve();
    QSet<QString> valuesOf(const ParsedQuery::Filter& filter);
    KeySet among(const QSet<Id>& ids);

    RegisterFile& m_file;
    const CaseQuery& m_query;
    CaseIndex& m_index;
    ParsedQuery m_parsed;
    QHash<Facet, QSet<QString>> m_narrow;                  // typed
    std::vector<std::pair<Facet, QSet<QString>>> m_exclude; // typed
    std::vector<QueryProblem> m_problems;
};

} // namespace recense
