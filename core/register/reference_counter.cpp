// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/reference_counter.h"

#include "core/register/connection.h"

#include <algorithm>

namespace recense {

int& ReferenceCounter::last(const QString& site, int year)
{
    const auto key = std::pair(site, year);
    const auto found = m_last.find(key);
    if (found != m_last.end())
        return found->second;
    SQLite::Statement select(m_db, "SELECT last FROM reference_counter WHERE site = ?1 AND year = ?2 UNION ALL "
                                   "SELECT coalesce(max(reference_number), 0) FROM incident "
                                   "WHERE reference_site = ?1 AND reference_year = ?2");
    bindText(select, 1, site);
    select.bind(2, year);
    int greatest = 0;
    while (select.executeStep())
        greatest = std::max(greatest, select.getColumn(0).getInt());
    return m_last.emplace(key, greatest).first->second;
}

Reference ReferenceCounter::next(const QString& site, int year) { return Reference(site, year, ++last(site, year)); }

void ReferenceCounter::keep(const Reference& reference)
{
    int& greatest = last(reference.site(), reference.year());
    greatest = std::max(greatest, reference.number());
}

void ReferenceCounter::flush()
{
    SQLite::Statement put(m_db, "INSERT INTO reference_counter (site, year, last) VALUES (?, ?, ?) "
                                "ON CONFLICT (site, year) DO UPDATE SET last = excluded.last");
    for (const auto& [place, greatest] : m_last) {
        bindText(put, 1, place.first);
        put.bind(2, place.second);
        put.bind(3, greatest);
        put.exec();
        put.reset();
    }
}

} // namespace recense
