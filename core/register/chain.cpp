// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/chain.h"

#include "core/register/change_packer.h"

#include <sodium.h>
#include <sqlite3.h>

#include <memory>

namespace recense {

namespace {

// The SHA-256 that an entry's hash covers of its stored changeset, read piece by piece: an import's is long.
QByteArray digestOfStored(SQLite::Database& db, std::int64_t row)
{
    constexpr int kPiece = 1 << 18;
    sqlite3_blob* opened = nullptr;
    const int code = sqlite3_blob_open(db.getHandle(), "main", "journal", "changeset", row, 0, &opened);
    const std::unique_ptr<sqlite3_blob, decltype(&sqlite3_blob_close)> blob(opened, sqlite3_blob_close);
    if (code != SQLITE_OK)
        throw SQLite::Exception(db.getHandle(), code);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    QByteArray piece(kPiece, Qt::Uninitialized);
    const int size = sqlite3_blob_bytes(opened);
    for (int at = ChangePacker::kLengthInFront; at < size; at += kPiece) {
        const int length = std::min(kPiece, size - at);
        if (const int read = sqlite3_blob_read(opened, piece.data(), length, at); read != SQLITE_OK)
            throw SQLite::Exception(db.getHandle(), read);
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(piece.constData()), static_cast<size_t>(length));
    }
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char*>(digest.data()));
    return digest;
}

} // namespace

void forEachBreak(SQLite::Database& db, const std::function<void(qint64, qint64)>& report,
                  const std::function<void(const ChainBreak&)>& visit)
{
    const QByteArray beginning(32, '\0');
    const qint64 count = db.execAndGet("SELECT count(*) FROM journal").getInt64();
    SQLite::Statement select(db, std::string("SELECT ") + kEntryColumns
                                 + ", rowid FROM journal ORDER BY origin, sequence");
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
        else if (entry.hash != entryHash(before.hash, entry, digestOfStored(db, select.getColumn(kEntryColumnCount).getInt64())))
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
