// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/fold.h"
#include "core/register/journal.h"
#include "core/register/rows.h"

#include <algorithm>

namespace recense {

namespace {

Row rowOf(const SavedFilter& filter)
{
    return RowWriter(Table::SavedFilter).id(filter.id).text(filter.name).text(filter.query).take();
}

} // namespace

std::vector<SavedFilter> Register::savedFilters() const
{
    return guarded([&] {
        const auto select = d->statements.prepare(d->db, "SELECT id, name, query FROM saved_filter ORDER BY id");
        std::vector<SavedFilter> filters;
        while (select->executeStep()) {
            RowReader row(*select);
            SavedFilter& filter = filters.emplace_back();
            filter.id = row.id();
            filter.name = row.text();
            filter.query = row.text();
        }
        std::stable_sort(filters.begin(), filters.end(), [](const SavedFilter& a, const SavedFilter& b) {
            return fold(a.name) < fold(b.name);
        });
        return filters;
    });
}

SavedFilter Register::save(const SavedFilter& filter)
{
    return guarded([&] {
        SavedFilter given = filter;
        if (given.id.isNull())
            given.id = d->environment.id();
        Recording recording(*d);
        RowStore(*d, recording).put(rowOf(given));
        recording.commit({});
        return given;
    });
}

void Register::remove(const SavedFilter& filter)
{
    guarded([&] {
        Recording recording(*d);
        RowStore(*d, recording).remove(rowOf(filter));
        recording.commit({});
    });
}

} // namespace recense
