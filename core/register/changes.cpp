// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/journal.h"
#include "core/register/records.h"
#include "core/register/scan.h"

#include <algorithm>

namespace recense {

namespace {

// One incident's rows, followed through its entries from now back to its making: so each row is known as a whole
// when a change of it is met, and the entry that made it, be it an import of a hundred thousand, need not be read.
class IncidentPast
{
public:
    IncidentPast(SQLite::Database& db, const Id& incident) : m_records(db), m_incident(incident)
    {
        m_ids.insert(incident);
        for (const char* table : Records::kOfIncident)
            readStored(QString::fromUtf8(table));
    }

    void take(qint64 position, const QByteArray& changeset)
    {
        std::vector<RowChange> own;
        forEachChange(changeset, [&](const RowChange& change) {
            if (isOwn(change))
                own.push_back(change);
        });
        std::stable_sort(own.begin(), own.end(), ownersFirst);
        for (const RowChange& change : own)
            tell(position, change);
        for (const RowChange& change : own)
            stepBack(change);
    }

    // The entry that made the incident: all that is left was added by it.
    void takeMaking(qint64 position)
    {
        for (const char* table : Records::kOfIncident) {
            for (const Row& row : m_rows) {
                if (row.table != QLatin1String(table))
                    continue;
                RowChange made{RowChange::Kind::Insert, table, row.keys, {}, row.values};
                made.before.resize(row.values.size());
                tell(position, made);
            }
        }
    }

    Changes result()
    {
        for (const RecordChange& change : m_changes.changes)
            m_records.knowNamed(change);
        m_changes.records = m_records.take();
        return std::move(m_changes);
    }

private:
    struct Row
    {
        QString table;
        int keys;
        std::vector<QVariant> values;
    };

    void readStored(const QString& table)
    {
        const QString owners = Records::ownerTable(table);
        std::vector<std::vector<QVariant>> rows;
        if (owners.isEmpty()) {
            if (auto row = m_records.row(table, m_incident); !row.empty())
                rows.push_back(std::move(row));
        }
        const std::vector<Row> before(m_rows.begin(), m_rows.end());
        for (const Row& owner : before) {
            if (owner.table != owners)
                continue;
            for (auto& row : m_records.ownedBy(table, m_records.idIn(owners, owner.values)))
                rows.push_back(std::move(row));
        }
        const int keys = m_records.columns(table).contains(QStringLiteral("id")) ? 1 : 2;
        for (auto& row : rows) {
            m_ids.insert(m_records.idIn(table, row));
            m_records.know(table, row, true);
            m_rows.push_back({table, keys, std::move(row)});
        }
    }

    // A change is the incident's where its record is known, or stood behind one that is.
    bool isOwn(const RowChange& change)
    {
        const QString table = QString::fromUtf8(change.table);
        const QString owners = Records::ownerTable(table);
        if (owners.isEmpty() && table != QLatin1String("incident"))
            return false;
        const auto& values = change.kind == RowChange::Kind::Insert ? change.after : change.before;
        const Id id = m_records.idIn(table, values);
        if (m_ids.contains(id))
            return true;
        if (!m_ids.contains(m_records.ownerIn(table, values)))
            return false;
        m_ids.insert(id);
        return true;
    }

    Row* find(const RowChange& change)
    {
        const QString table = QString::fromUtf8(change.table);
        const auto& values = change.kind == RowChange::Kind::Insert ? change.after : change.before;
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
            return row.table == table && std::equal(values.begin(), values.begin() + change.keys, row.values.begin());
        });
        return found == m_rows.end() ? nullptr : &*found;
    }

    void tell(qint64 position, const RowChange& change)
    {
        const QString table = QString::fromUtf8(change.table);
        if (change.kind == RowChange::Kind::Delete)
            m_records.know(table, change.before, false);
        const Row* row = find(change);
        if (auto told = recordChange(m_records, change, row ? row->values : std::vector<QVariant>())) {
            told->position = position;
            told->incident = m_incident;
            m_changes.changes.push_back(std::move(*told));
        }
    }

    void stepBack(const RowChange& change)
    {
        Row* row = find(change);
        if (change.kind == RowChange::Kind::Delete) {
            m_rows.push_back({QString::fromUtf8(change.table), change.keys, change.before});
        } else if (row && change.kind == RowChange::Kind::Insert) {
            m_rows.erase(m_rows.begin() + (row - m_rows.data()));
        } else if (row) {
            for (size_t i = 0; i < change.after.size() && i < row->values.size(); ++i) {
                if (change.after[i].isValid())
                    row->values[i] = change.before[i].isNull() ? QVariant() : change.before[i];
            }
        }
    }

    Records m_records;
    Id m_incident;
    std::vector<Row> m_rows; // as they were at the moment that is reached
    QSet<Id> m_ids;          // of all records that were ever the incident's
    Changes m_changes;
};

} // namespace

Changes Register::changesOf(const Id& incident) const
{
    return guarded([&] {
        constexpr qint64 kLong = 1 << 18;
        const Snapshot snapshot(d->db);
        std::vector<std::pair<qint64, qint64>> entries; // position, length
        {
            SQLite::Statement select(d->db, "SELECT position, length(changeset) FROM journal WHERE position IN "
                                            "(SELECT position FROM journal_incident WHERE incident = ?) ORDER BY position DESC");
            bindId(select, 1, incident);
            while (select.executeStep())
                entries.emplace_back(select.getColumn(0).getInt64(), select.getColumn(1).getInt64());
        }
        IncidentPast past(d->db, incident);
        SQLite::Statement read(d->db, "SELECT changeset FROM journal WHERE position = ?");
        for (const auto& [position, length] : entries) {
            if (length > kLong && position == entries.back().first) {
                past.takeMaking(position);
                continue;
            }
            read.reset();
            read.bind(1, static_cast<int64_t>(position));
            read.executeStep();
            past.take(position, unpacked(bytesFrom(read.getColumn(0))));
        }
        return past.result();
    });
}

Changes Register::changesOf(const JournalEntry& entry, qsizetype most) const
{
    return guarded([&] {
        const Snapshot snapshot(d->db);
        SQLite::Statement read(d->db, "SELECT changeset FROM journal WHERE position = ?");
        read.bind(1, static_cast<int64_t>(entry.position));
        if (!read.executeStep())
            throw Error(ErrorCode::NotFound, QString::number(entry.sequence));
        Records records(d->db);
        Changes changes;
        const auto take = [&](const RowChange& change) {
            if (static_cast<qsizetype>(changes.changes.size()) >= most) {
                changes.more = true;
                return false;
            }
            const QString table = QString::fromUtf8(change.table);
            const auto& values = change.kind == RowChange::Kind::Insert ? change.after : change.before;
            const std::vector<QVariant> stored = records.row(table, records.idIn(table, values));
            if (!stored.empty())
                records.know(table, stored, true);
            else if (change.kind != RowChange::Kind::Update)
                records.know(table, values, false);
            if (auto told = recordChange(records, change, stored)) {
                told->position = entry.position;
                changes.changes.push_back(std::move(*told));
            }
            return true;
        };
        whileChanges(unpacked(bytesFrom(read.getColumn(0))), take);
        std::stable_sort(changes.changes.begin(), changes.changes.end(), [](const RecordChange& a, const RecordChange& b) {
            return Records::rank(a.table) < Records::rank(b.table);
        });
        for (RecordChange& change : changes.changes) {
            records.knowNamed(change);
            change.incident = records.incidentOf(change.table, change.record);
            if (!change.incident.isNull())
                records.know(QStringLiteral("incident"), records.row(QStringLiteral("incident"), change.incident), true);
        }
        changes.records = records.take();
        return changes;
    });
}

} // namespace recense
