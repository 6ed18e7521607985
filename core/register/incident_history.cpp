// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/changeset.h"
#include "core/register/derived.h"
#include "core/register/incident_reader.h"
#include "core/register/journal.h"

namespace recense {

namespace {

// Follows one incident through changesets, from the oldest on. An update names only its row, so the rows
// that are the incident's are remembered from their making.
class IncidentHistory
{
public:
    IncidentHistory(SQLite::Database& db, const Id& incident) : m_db(db) { m_records.insert(incident); }
    void take(const JournalEntry& entry, const QByteArray& changeset);
    std::vector<FieldChange> result() { return std::move(m_changes); }

private:
    bool concerns(const RowChange& change);
    const QStringList& columns(const QByteArray& table);
    void add(const JournalEntry& entry, const RowChange& change);

    SQLite::Database& m_db;
    QSet<Id> m_records;
    QHash<QByteArray, QStringList> m_columns;
    std::vector<FieldChange> m_changes;
};

const QStringList& IncidentHistory::columns(const QByteArray& table)
{
    QStringList& names = m_columns[table];
    if (names.isEmpty())
        names = columnsOf(m_db, table);
    return names;
}

// A link (a key of two parts) belongs to its first part; a record stands behind its owner, the second column.
bool IncidentHistory::concerns(const RowChange& change)
{
    static const QSet<QByteArray> apart{"party",        "party_judgement", "coverage",     "term",
                                        "saved_filter", "count_rule",      "frozen_report"};
    if (apart.contains(change.table))
        return false;
    if (m_records.contains(change.id()))
        return true;
    if (change.keys != 1 || change.table == "incident" || change.kind == RowChange::Kind::Update)
        return false;
    const auto& values = change.kind == RowChange::Kind::Insert ? change.after : change.before;
    if (!m_records.contains(values[1].toUuid()))
        return false;
    m_records.insert(change.id());
    return true;
}

// The variant that is shown: NULL and "not told of" are both nothing.
QVariant shown(const QVariant& value) { return value.isNull() ? QVariant() : value; }

bool isEmpty(const QVariant& value)
{
    return !value.isValid() || value.isNull() || value == QVariant(QString()) || value == QStringLiteral("[]")
        || value == QStringLiteral("{}");
}

void IncidentHistory::add(const JournalEntry& entry, const RowChange& change)
{
    const QStringList& names = columns(change.table);
    const bool update = change.kind == RowChange::Kind::Update;
    // Behind the key and, where a whole record comes or goes, behind its owner.
    const size_t first = update || change.table == "incident" || change.keys > 1 ? 1 : 2;
    const size_t last = std::min(change.before.size(), static_cast<size_t>(names.size()));
    for (size_t i = first; i < last; ++i) {
        const QString& name = names[static_cast<qsizetype>(i)];
        // Worked out of the date beside them.
        if (name.endsWith(QStringLiteral("_first")) || name.endsWith(QStringLiteral("_last")))
            continue;
        const bool told = update ? change.after[i].isValid()
                                 : name != QStringLiteral("position") && !isEmpty(change.before[i]) + !isEmpty(change.after[i]) > 0;
        if (told) {
            m_changes.push_back({entry, QString::fromUtf8(change.table), change.id(), name, shown(change.before[i]),
                                 shown(change.after[i])});
        }
    }
}

void IncidentHistory::take(const JournalEntry& entry, const QByteArray& changeset)
{
    forEachChange(changeset, [&](const RowChange& change) {
        if (concerns(change))
            add(entry, change);
    });
}

} // namespace

std::vector<FieldChange> Register::historyOf(const Id& incident) const
{
    return guarded([&] {
        const auto select = d->statements.prepare(
            d->db, std::string("SELECT ") + kEntryColumns
                + ", changeset FROM journal WHERE position IN (SELECT position FROM journal_incident WHERE incident = ?)"
                  " ORDER BY position");
        bindId(*select, 1, incident);
        IncidentHistory history(d->db, incident);
        while (select->executeStep())
            history.take(entryFrom(*select), uncompressed(bytesFrom(select->getColumn(kEntryColumnCount))));
        return history.result();
    });
}

} // namespace recense
