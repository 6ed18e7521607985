// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/insert_log.h"
#include "core/register/private.h"
#include "core/register/summary.h"

#include <future>

struct sqlite3_session;

namespace recense {

// One change of the register: a transaction, and the session that takes down what it does to the recorded
// tables. Unless committed, it is rolled back when it goes.
class Recording
{
public:
    explicit Recording(RegisterFile& file); // throws ReadOnly
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    const QDateTime& at() const { return m_at; }
    // Both tell of the same rows that were inserted during a pause: one what they are, for the entry's summary, the
    // other how the changeset has them.
    void inserted(std::span<const Row> rows) { m_summariser.inserted(rows); }
    void inserted(InsertLog rows) { m_inserted.add(std::move(rows)); }
    // While it lives, changes are made that are told otherwise.
    class Pause
    {
    public:
        explicit Pause(Recording& recording);
        ~Pause();
        Pause(const Pause&) = delete;
        Pause& operator=(const Pause&) = delete;

    private:
        sqlite3_session* m_session;
    };
    // Says that the entry concerns this incident, so that its history finds it.
    void touch(const Id& incident) { m_touched.push_back(incident); }
    // What the entry does, where that is known better than its rows tell: of an undo, what it undoes.
    void describe(const Summary& summary) { m_described = summary; }
    // No more rows come by `inserted`: begins to pack them, on another thread where they are many.
    void pack();
    // Writes the entry and commits. False: nothing had changed; all is rolled back, and there is no entry.
    bool commit(const QString& reason);

private:
    struct Stored
    {
        QByteArray changeset; // compressed
        QByteArray digest;    // of it
    };
    struct Packed
    {
        std::string changeset; // plain
        Stored stored;
    };
    static Stored storedOf(const char* changeset, qsizetype size);
    Stored changeset();
    void rollback() noexcept;

    RegisterFile& m_file;
    QDateTime m_at;
    InsertLog m_inserted;
    Summariser m_summariser;
    std::optional<Summary> m_described;
    std::future<Packed> m_packed; // of it, once `pack` was called
    std::vector<Id> m_touched;
    sqlite3_session* m_session = nullptr;
    bool m_open = true;
};

// What `hash` of an entry must be: SHA-256 over the hash of the same origin's entry before (zeros for the first),
// origin, sequence (8 bytes, big-endian), time, author and reason, each with its length in front (8 bytes,
// big-endian), and the SHA-256 of the changeset as stored.
QByteArray entryHash(const QByteArray& previous, const JournalEntry& entry, const QByteArray& digest);
QByteArray digestOf(const QByteArray& storedChangeset);

// The entry of a row of kEntryColumns.
inline constexpr char kEntryColumns[] =
    "origin, sequence, position, at, author, reason, hash, deed, cases, new_cases, subject";
inline constexpr int kEntryColumnCount = 11;
JournalEntry entryFrom(SQLite::Statement& statement);

// Changesets are kept compressed (zlib with its length in front, as qCompress does).
QByteArray compressed(const QByteArray& changeset);
QByteArray uncompressed(const QByteArray& stored); // throws Damaged

} // namespace recense
