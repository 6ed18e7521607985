// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case_list.h"
#include "core/register/private.h"
#include "core/register/scan.h"

namespace recense {

// Which cases a query shows, each as a bit at its row number (case_row.key). Filters are laid over each other as
// bits, because the facets ask for the same cases again and again, each without one filter.
class CaseFinder
{
public:
    using Keys = std::vector<bool>;

    CaseFinder(RegisterFile& file, const CaseQuery& query);

    // The cases of the query, without its filter by `except`.
    Keys find(std::optional<Facet> except = {});
    bool isNarrow() const { return m_narrow; } // whether the last search left anything out
    const QString& problem() const { return m_parsed.problem; }
    std::vector<FacetCount> count(Facet facet);

private:
    Keys all();
    Keys withText();
    Keys withAny(Facet facet, const QSet<QString>& values);
    Keys withoutNews();
    Keys among(const QSet<Id>& ids);
    QSet<QString> tagsLike(const QSet<QString>& folded);
    Keys keysOf(Scan& scan);
    void narrow(Keys& shown, const Keys& filter);
    static void countValues(QHash<QByteArray, qint64>& counts, const Keys& shown, Scan& scan);
    Day newsLimit() const;

    RegisterFile& m_file;
    const CaseQuery& m_query;
    QString m_expression;
    size_t m_size = 0; // one more than the greatest key
    bool m_narrow = false;
    struct
    {
        std::vector<std::pair<Facet, QSet<QString>>> narrow;
        QString problem;
    } m_parsed;
};

// An array for `IN (SELECT value FROM json_each(?))`.
QString jsonArray(const QSet<QString>& values);
QByteArray jsonArray(const CaseFinder::Keys& keys);

} // namespace recense
