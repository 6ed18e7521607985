// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/chain.h"

namespace recense {

void forEachBreak(SQLite::Database& db, const std::function<void(qint64, qint64)>& report,
                  const std::function<void(const ChainBreak&)>& visit)
{
    const QByteArray beginning(32, '\0');
    const qint64 count = db.execAndGet("SELECT count(*) FROM journal").getInt64();
    SQLite::Statement select(db, std::string("SELECT ") + kEntryColumns
                                 + ", changeset FROM journal ORDER BY origin, sequence");
    JournalEntry before;
    before.hash = beginning;
    qint64 done = 0;
    while (select.executeStep()) {
        const JournalEntry entry = entryFrom(select);
        if (entry.origin != before.origin) {
            before.sequence = 0;
            before.hash = beginning;
        }
        if (entry.sequence != before.sequence + 1)
            visit({entry, ChainBreak::Kind::Missing, entry.sequence - before.sequence - 1});
        else if (entry.hash != entryHash(before.hash, entry, digestOf(bytesFrom(select.getColumn(kEntryColumnCount)))))
            visit({entry, ChainBreak::Kind::Changed, 0});
        before = entry;
        report(++done, count);
    }
}

HistoryCheck Register::checkHistory(const Progress& progress) const
{
    return guarded([&] {
        HistoryCheck check;
        constexpr size_t kMostBreaks = 20;
        forEachBreak(
            d->db,
            [&](qint64 done, qint64 total) {
                check.entries = total;
                if (progress && done % 256 == 0 && !progress(done, total))
                    throw Error(ErrorCode::Cancelled);
            },
            [&](const ChainBreak& broken) {
                if (check.breaks.size() < kMostBreaks)
                    check.breaks.push_back(broken);
            });
        return check;
    });
}

} // namespace recense
