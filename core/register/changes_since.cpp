// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/journal.h"
#include "core/register/records.h"
#include "core/register/scan.h"

#include <QSet>

#include <algorithm>

namespace recense {

namespace {

// Follows the rows of some cases from now back through the entries that touched them.
class Gathering
{
public:
    Gathering(SQLite::Database& db, const QSet<Id>& cases) : m_db(db), m_records(db)
    {
        for (const Id& incident : cases)
            follow(incident);
    }

    bool follows(const Id& incident) const { return m_incidentOf.contains(incident); }
    // From the entry on that is taken next.
    void follow(const Id& incident)
    {
        m_incidentOf.insert(incident, incident);
        for (const char* table : Records::kOfIncident)
            readStored(QString::fromUtf8(table), incident);
    }

    void take(const JournalEntry& entry, const QByteArray& changeset)
    {
        std::vector<RowChange> own;
        forEachChange(changeset, [&](const RowChange& change) {
            if (change.table == "party_judgement" || change.table == "term" || Records::rank(QString::fromUtf8(change.table)) >= 0)
                own.push_back(change);
        });
        std::stable_sort(own.begin(), own.end(), ownersFirst);
        for (const RowChange& change : own) {
            const QString table = QString::fromUtf8(change.table);
            const auto& values = change.kind == RowChange::Kind::Insert ? change.after : change.before;
            const bool ofCase = Records::rank(table) >= 0;
            const Id incident = ofCase ? incidentOf(table, values) : Id();
            if (ofCase && incident.isNull())
                continue;
            if (change.kind != RowChange::Kind::Update)
                m_records.know(table, values, false);
            if (change.table == "party_judgement")
                knowTargets(m_records.idIn(table, values), change);
            if (auto told = recordChange(m_records, change, {})) {
                told->position = entry.position;
                told->incident = incident;
                m_found.changes.changes.push_back(std::move(*told));
                m_found.entries.insert(entry.position, entry);
            }
        }
    }

    ChangesSince result()
    {
        m_found.changes.records = m_records.take();
        return std::move(m_found);
    }

private:
    void readStored(const QString& table, const Id& incident)
    {
        const QString owners = Records::ownerTable(table);
        if (owners.isEmpty()) {
            if (const auto row = m_records.row(table, incident); !row.empty())
                m_records.know(table, row, true);
            m_owned[table] = {incident};
            return;
        }
        QList<Id>& ids = m_owned[table];
        ids.clear();
        if (!m_records.columns(table).contains(QStringLiteral("id")))
            return; // a link is known by its first end
        const QList<Id> before = m_owned.value(owners);
        for (const Id& owner : before) {
            for (const auto& row : m_records.ownedBy(table, owner)) {
                const Id id = m_records.idIn(table, row);
                ids << id;
                m_incidentOf.insert(id, incident);
                m_records.know(table, row, true);
            }
        }
    }

    // Null: it belongs to none of these cases.
    Id incidentOf(const QString& table, const std::vector<QVariant>& values)
    {
        const Id id = m_records.idIn(table, values);
        if (const Id known = m_incidentOf.value(id); !known.isNull())
            return known;
        const Id owned = m_incidentOf.value(m_records.ownerIn(table, values));
        if (!owned.isNull())
            m_incidentOf.insert(id, owned);
        return owned;
    }

    void knowTargets(const Id& judgement, const RowChange& change)
    {
        std::vector<QVariant> whole = m_records.row(QStringLiteral("party_judgement"), judgement);
        if (!whole.empty())
            m_records.know(QStringLiteral("party_judgement"), whole, true);
        else
            whole = change.kind == RowChange::Kind::Insert ? change.after : change.before;
        for (const size_t column : {size_t(1), size_t(2)}) {
            const Id party = whole[column].toUuid();
            if (party.isNull() || m_found.targets.contains(party))
                continue;
            SQLite::Statement select(m_db, "SELECT id FROM target WHERE party = ? ORDER BY id");
            bindId(select, 1, party);
            std::vector<Id>& targets = m_found.targets[party];
            while (select.executeStep())
                targets.push_back(idFrom(select.getColumn(0)));
        }
    }

    SQLite::Database& m_db;
    Records m_records;
    QHash<Id, Id> m_incidentOf;           // of every record that is or was one of these cases'
    QHash<QString, QList<Id>> m_owned; // of the case that is being read
    ChangesSince m_found;
};

std::vector<JournalEntry> entriesBeyond(SQLite::Database& db, const Reach& reach)
{
    SQLite::Statement select(db, std::string("SELECT ") + kEntryColumns + " FROM journal ORDER BY position DESC");
    std::vector<JournalEntry> entries;
    while (select.executeStep()) {
        if (select.getColumn(1).getInt64() > reach.value(idFrom(select.getColumn(0)), 0))
            entries.push_back(entryFrom(select));
    }
    return entries;
}

} // namespace

ChangesSince Register::changesSince(const Reach& reach, const QSet<Id>& cases, const Progress& progress) const
{
    return guarded([&] {
        const Snapshot snapshot(d->db);
        Gathering gathering(d->db, cases);
        const std::vector<JournalEntry> entries = entriesBeyond(d->db, reach);
        constexpr qint64 kFew = 200, kMostFollowed = 2000;
        qint64 followed = 0;
        SQLite::Statement touched(d->db, "SELECT incident FROM journal_incident WHERE position = ?");
        SQLite::Statement read(d->db, "SELECT changeset FROM journal WHERE position = ?");
        qint64 done = 0;
        for (const JournalEntry& entry : entries) {
            if (progress && !progress(done++, static_cast<qint64>(entries.size())))
                throw Error(ErrorCode::Cancelled);
            bool wanted = entry.summary.cases == 0 && entry.summary.deed != Deed::Frozen;
            touched.reset();
            touched.bind(1, static_cast<int64_t>(entry.position));
            while (touched.executeStep()) {
                const Id incident = idFrom(touched.getColumn(0));
                if (!gathering.follows(incident) && entry.summary.cases <= kFew && followed < kMostFollowed) {
                    gathering.follow(incident);
                    ++followed;
                }
                wanted = wanted || gathering.follows(incident);
            }
            if (!wanted)
                continue;
            read.reset();
            read.bind(1, static_cast<int64_t>(entry.position));
            if (read.executeStep())
                gathering.take(entry, unpacked(bytesFrom(read.getColumn(0))));
        }
        return gathering.result();
    });
}

} // namespace recense
