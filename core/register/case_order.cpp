// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_index.h"

#include "core/register/fold.h"
#include "core/register/private.h"

#include <algorithm>
#include <limits>

#include <sqlite3.h>

namespace recense {

namespace {

constexpr int kMissing = std::numeric_limits<int>::max();

// `fold` for SQL: places are few and short, so they are folded when they are sorted.
void foldForSql(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const QByteArray folded = fold(QString::fromUtf8(text, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

std::string orderBy(CaseColumn column, bool descending)
{
    const std::string way = descending ? " DESC" : "";
    const std::string byReference = ", reference_site, reference_year, reference_number, key";
    switch (column) {
    case CaseColumn::Title: return "title_sort = '', title_sort" + way + byReference;
    case CaseColumn::Place: return "place = '', fold(place)" + way + byReference;
    case CaseColumn::Start: return "start_first IS NULL, start_first" + way + ", start_last" + way + byReference;
    case CaseColumn::Proceedings: return "proceedings" + way + byReference;
    default: return "changed_at" + way + byReference;
    }
}

int rankOfStatus(const QString& status)
{
    static const QStringList course{QStringLiteral("pending"), QStringLiteral("convicted"), QStringLiteral("cleared"),
                                    QStringLiteral("other")};
    const auto rank = course.indexOf(status);
    return rank < 0 ? kMissing : static_cast<int>(rank);
}

} // namespace

// Countries by name, statuses as a case goes through them.
std::vector<int> CaseIndex::ranks(const CaseQuery& query)
{
    readColumns();
    const bool isCountry = query.sortBy == CaseColumn::Country;
    const Column& column = m_columns[static_cast<size_t>(columnOf(isCountry ? Facet::Country : Facet::Status))];
    std::vector<int> ranks(column.values.size(), kMissing);
    QStringList names;
    for (const QString& value : column.values) {
        const auto country = CountryCode::parse(value);
        names += fold(country && !query.language.isEmpty() ? m_file.terms().label(*country, query.language) : value);
    }
    QStringList byName = names;
    byName.sort();
    for (size_t i = 1; i < ranks.size(); ++i) {
        ranks[i] = isCountry ? static_cast<int>(byName.indexOf(names[static_cast<qsizetype>(i)]))
                             : rankOfStatus(column.values[i]);
    }
    for (int& rank : ranks) {
        if (query.descending && rank != kMissing)
            rank = -rank;
    }
    return ranks;
}

template <typename Rank> std::vector<CaseIndex::Key> CaseIndex::sortedBy(Rank rank, bool descending)
{
    std::vector<Key> keys = m_byReference;
    std::stable_sort(keys.begin(), keys.end(),
                     [&](Key a, Key b) { return descending ? rank(b) < rank(a) : rank(a) < rank(b); });
    return keys;
}

std::vector<CaseIndex::Key> CaseIndex::sorted(const CaseQuery& query)
{
    switch (query.sortBy) {
    case CaseColumn::Reference:
        return query.descending ? std::vector<Key>(m_byReference.rbegin(), m_byReference.rend()) : m_byReference;
    case CaseColumn::Country:
    case CaseColumn::Status: {
        const std::vector<int> ranks = this->ranks(query);
        const Column& column =
            m_columns[static_cast<size_t>(columnOf(query.sortBy == CaseColumn::Country ? Facet::Country : Facet::Status))];
        return sortedBy([&](Key key) { return ranks[column.of[key]]; }, false);
    }
    case CaseColumn::People: // an open maximum, -1, is greater than all
        return sortedBy([&](Key key) { return std::pair(m_minimum[key], static_cast<unsigned>(m_maximum[key])); },
                        query.descending);
    default: break;
    }
    if (query.sortBy == CaseColumn::Place)
        m_file.db.createFunction("fold", 1, true, nullptr, &foldForSql);
    std::vector<Key> keys;
    keys.reserve(m_byReference.size());
    for (Scan row(m_file.db, "SELECT key FROM case_row WHERE deleted = 0 ORDER BY " + orderBy(query.sortBy, query.descending));
         row.next();)
        keys.push_back(static_cast<Key>(row.longNumber(0)));
    return keys;
}

} // namespace recense
