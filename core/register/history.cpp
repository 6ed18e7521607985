// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/journal.h"

namespace recense {

QByteArray Register::historyHead() const
{
    return guarded([&] {
        const auto last = d->statements.prepare(d->db, "SELECT hash FROM journal ORDER BY position DESC LIMIT 1");
        return last->executeStep() ? bytesFrom(last->getColumn(0)) : QByteArray(32, '\0');
    });
}

std::vector<JournalEntry> Register::history(qsizetype newest) const
{
    return guarded([&] {
        const auto select = d->statements.prepare(
            d->db, std::string("SELECT ") + kEntryColumns + " FROM journal ORDER BY position DESC LIMIT ?");
        select->bind(1, static_cast<int64_t>(newest));
        std::vector<JournalEntry> entries;
        while (select->executeStep())
            entries.push_back(entryFrom(*select));
        return entries;
    });
}

} // namespace recense
