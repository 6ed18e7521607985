// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/change_packer.h"
#include "core/register/insert_log.h"
#include "core/register/private.h"
#include "core/register/summary.h"

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
    // Takes changesets of inserted rows as `inserted` does, but packs them at once, and on any thread.
    ChangePacker& packer() { return m_packer; }
    // Says that the entry concerns this incident, so that its history finds it.
    void touch(const Id& incident) { m_touched.push_back(incident); }
    // What the entry does, where that is known better than its rows tell: of an undo, what it undoes.
    void describe(const Summary& summary) { m_described = summary; }
    // Writes the entry and commits. False: nothing had changed; all is rolled back, and there is no entry.
    bool commit(const QString& reason);

private:
    ChangePacker::Packed changeset();
    void rollback() noexcept;

    RegisterFile& m_file;
    QDateTime m_at;
    InsertLog m_inserted;
    ChangePacker m_packer;
    Summariser m_summariser;
    std::optional<Summary> m_described;
    std::vector<Id> m_touched;
    sqlite3_session* m_session = nullptr;
    bool m_open = true;
};

// What `hash` of an entry must be: SHA-256 over the hash of the same origin's entry before (zeros for the first),
// origin, sequence (8 bytes, big-endian), time, author and reason, each with its length in front (8 bytes,
// big-endian), and the digest of the changeset as stored (change_packer.h).
QByteArray entryHash(const QByteArray& previous, const JournalEntry& entry, const QByteArray& digest);

// The entry of a row of kEntryColumns.
inline constexpr char kEntryColumns[] =
    "origin, sequence, position, at, author, reason, hash, deed, cases, new_cases, subject";
inline constexpr int kEntryColumnCount = 11;
JournalEntry entryFrom(SQLite::Statement& statement);

} // namespace recense
