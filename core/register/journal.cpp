// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/journal.h"

#include "core/register/rows.h"

#include <QtEndian>

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace recense {

namespace {

void check(RegisterFile& file, int result)
{
    if (result != SQLITE_OK)
        throw SQLite::Exception(file.db.getHandle(), result);
}

class Hash // SHA-256
{
public:
    Hash() { crypto_hash_sha256_init(&m_state); }
    void add(QByteArrayView bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    void add(qint64 number)
    {
        const qint64 bigEndian = qToBigEndian(number);
        add(QByteArrayView(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian));
    }
    void addWithLength(const QByteArray& bytes)
    {
        add(qint64{bytes.size()});
        add(bytes);
    }
    QByteArray result()
    {
        QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()));
        return hash;
    }

private:
    crypto_hash_sha256_state m_state;
};

struct Head
{
    qint64 position = 0;
    qint64 sequence = 0;
    QByteArray hash = QByteArray(32, '\0');
};

Head headOf(RegisterFile& file)
{
    Head head;
    {
        const auto last = file.statements.prepare(file.db, "SELECT max(position) FROM journal");
        last->executeStep();
        head.position = last->getColumn(0).getInt64();
    }
    const auto own = file.statements.prepare(
        file.db, "SELECT sequence, hash FROM journal WHERE origin = ? ORDER BY sequence DESC LIMIT 1");
    bindId(*own, 1, file.info.identity);
    if (own->executeStep()) {
        head.sequence = own->getColumn(0).getInt64();
        head.hash = bytesFrom(own->getColumn(1));
    }
    return head;
}

void writeEntry(RegisterFile& file, const JournalEntry& entry, const QByteArray& changeset)
{
    static const std::string sql =
        std::string("INSERT INTO journal (") + kEntryColumns + ", changeset) VALUES " + marks(kEntryColumnCount + 1, 1);
    const auto insert = file.statements.prepare(file.db, sql);
    bindId(*insert, 1, entry.origin);
    insert->bind(2, static_cast<int64_t>(entry.sequence));
    insert->bind(3, static_cast<int64_t>(entry.position));
    bindText(*insert, 4, entry.at.toString(Qt::ISODateWithMs));
    bindText(*insert, 5, entry.author);
    bindText(*insert, 6, entry.reason);
    bindBytes(*insert, 7, entry.hash);
    bindText(*insert, 8, QString(codeOf(entry.summary.deed)));
    insert->bind(9, static_cast<int64_t>(entry.summary.cases));
    insert->bind(10, static_cast<int64_t>(entry.summary.newCases));
    bindId(*insert, 11, entry.summary.subject);
    insert->bindNoCopy(12, changeset.constData(), static_cast<int>(changeset.size()));
    insert->exec();
}

void writeTouched(RegisterFile& file, const std::vector<Id>& touched, qint64 position)
{
    const std::string sql = "INSERT OR ROLLBACK INTO journal_incident (incident, position) VALUES ";
    static const std::string one = sql + marks(2, 1);
    static const std::string many = sql + marks(2, kRowsAtOnce);
    for (std::span<const Id> rest(touched); !rest.empty();) {
        const size_t count = rest.size() < kRowsAtOnce ? 1 : kRowsAtOnce;
        const auto insert = file.statements.prepare(file.db, count == 1 ? one : many);
        int index = 0;
        for (const Id& incident : rest.first(count)) {
            bindId(*insert, ++index, incident);
            insert->bind(++index, static_cast<int64_t>(position));
        }
        insert->exec();
        rest = rest.subspan(count);
    }
}

} // namespace

Recording::Recording(RegisterFile& file) : m_file(file), m_at(file.environment.now().toUTC())
{
    m_file.requireWritable();
    m_file.db.exec("BEGIN IMMEDIATE");
    try {
        check(file, sqlite3session_create(file.db.getHandle(), "main", &m_session));
        for (const char* table : recordedTables())
            check(file, sqlite3session_attach(m_session, table));
    } catch (...) {
        rollback();
        throw;
    }
}

Recording::~Recording()
{
    if (m_open)
        rollback();
}

void Recording::rollback() noexcept
{
    m_open = false;
    sqlite3session_delete(m_session);
    m_session = nullptr;
    // After a full disk SQLite has rolled back already; then there is nothing to do.
    m_file.db.tryExec("ROLLBACK");
}

// All that was done, as one changeset. Where the session saw something too, it may be of rows that were inserted here:
// then the insertion and the change become one.
ChangePacker::Packed Recording::changeset()
{
    int size = 0;
    void* data = nullptr;
    check(m_file, sqlite3session_changeset(m_session, &size, &data));
    const std::unique_ptr<void, decltype(&sqlite3_free)> owned(data, &sqlite3_free);
    m_packer.add(m_inserted.changeset());
    if (size == 0)
        return m_packer.finish();
    const std::string_view seen(static_cast<const char*>(data), static_cast<size_t>(size));
    if (!m_described)
        m_summariser.take(QByteArrayView(seen.data(), size));
    ChangePacker all;
    if (m_packer.isEmpty()) {
        all.add(seen);
        return all.finish();
    }
    QByteArray insertions = unpacked(m_packer.finish().changeset);
    int bothSize = 0;
    void* both = nullptr;
    check(m_file, sqlite3changeset_concat(static_cast<int>(insertions.size()), insertions.data(), size, data, &bothSize,
                                          &both));
    const std::unique_ptr<void, decltype(&sqlite3_free)> ownedBoth(both, &sqlite3_free);
    all.add({static_cast<const char*>(both), static_cast<size_t>(bothSize)});
    return all.finish();
}

Recording::Pause::Pause(Recording& recording) : m_session(recording.m_session) { sqlite3session_enable(m_session, 0); }

Recording::Pause::~Pause() { sqlite3session_enable(m_session, 1); }

bool Recording::commit(const QString& reason)
{
    if (m_inserted.isEmpty() && m_packer.isEmpty() && sqlite3session_isempty(m_session) != 0) {
        rollback();
        return false;
    }
    const ChangePacker::Packed stored = changeset();
    if (stored.changeset.isEmpty()) {
        rollback();
        return false;
    }
    if (!std::is_sorted(m_touched.begin(), m_touched.end())) // those of new incidents are
        std::sort(m_touched.begin(), m_touched.end());
    m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
    const Head head = headOf(m_file);
    JournalEntry entry;
    entry.origin = m_file.info.identity;
    entry.sequence = head.sequence + 1;
    entry.position = head.position + 1;
    entry.at = m_at;
    entry.author = m_file.environment.author;
    entry.reason = reason;
    entry.hash = entryHash(head.hash, entry, stored.digest);
    entry.summary = m_described ? *m_described : m_summariser.summary(m_touched);
    writeEntry(m_file, entry, stored.changeset);
    writeTouched(m_file, m_touched, entry.position);
    m_file.db.exec("COMMIT");
    m_open = false;
    sqlite3session_delete(m_session);
    m_session = nullptr;
    return true;
}

QByteArray entryHash(const QByteArray& previous, const JournalEntry& entry, const QByteArray& digest)
{
    Hash hash;
    hash.add(previous);
    hash.add(entry.origin.toRfc4122());
    hash.add(entry.sequence);
    hash.addWithLength(entry.at.toString(Qt::ISODateWithMs).toUtf8());
    hash.addWithLength(entry.author.toUtf8());
    hash.addWithLength(entry.reason.toUtf8());
    hash.add(digest);
    return hash.result();
}

JournalEntry entryFrom(SQLite::Statement& statement)
{
    JournalEntry entry;
    entry.origin = idFrom(statement.getColumn(0));
    entry.sequence = statement.getColumn(1).getInt64();
    entry.position = statement.getColumn(2).getInt64();
    entry.at = QDateTime::fromString(textFrom(statement.getColumn(3)), Qt::ISODateWithMs);
    entry.author = textFrom(statement.getColumn(4));
    entry.reason = textFrom(statement.getColumn(5));
    entry.hash = bytesFrom(statement.getColumn(6));
    entry.summary.deed = deedFrom(textFrom(statement.getColumn(7)));
    entry.summary.cases = statement.getColumn(8).getInt64();
    entry.summary.newCases = statement.getColumn(9).getInt64();
    entry.summary.subject = idFrom(statement.getColumn(10));
    return entry;
}

} // namespace recense
