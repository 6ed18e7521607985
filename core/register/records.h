// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/changeset.h"
#include "core/register/journal_entry.h"

namespace recense {

// The records that changes are about, as they are stored now, read one by one; and how records belong together.
class Records
{
public:
    explicit Records(SQLite::Database& db) : m_db(db) {}

    const QStringList& columns(const QString& table);
    // Of a row in the order of its columns, the record's key: its own, or of a link the first part.
    Id idIn(const QString& table, const std::vector<QVariant>& values);
    // The record that owns it; null: it is an incident, or belongs to none.
    Id ownerIn(const QString& table, const std::vector<QVariant>& values);
    static QString ownerTable(const QString& table); // empty: no owner
    // The tables of an incident, owners before what they own; and a table's place among them, -1 for all others.
    static constexpr const char* kOfIncident[] = {"incident", "target",  "measure", "proceeding",     "proceeding_target", "charge",
                                                  "step",     "outcome", "source",  "source_support", "attachment",        "claim"};
    static std::ptrdiff_t rank(const QString& table);

    // The stored row; empty where there is none.
    std::vector<QVariant> row(const QString& table, const Id& id);
    // All stored rows that an owner owns.
    std::vector<std::vector<QVariant>> ownedBy(const QString& table, const Id& owner);

    // Takes a row to be known; one that is stored takes the place of one that is not.
    void know(const QString& table, const std::vector<QVariant>& values, bool isStored);
    // Makes everything known that the fields of a change name.
    void knowNamed(const RecordChange& change);
    // The incident that a record belongs to, by its owners; null: to none, or they are gone.
    Id incidentOf(const QString& table, const Id& id);
    QHash<Id, KnownRecord> take() { return std::move(m_known); }

private:
    std::vector<std::vector<QVariant>> select(const std::string& sql, const Id& id);
    bool knowStored(const QString& table, const Id& id);

    SQLite::Database& m_db;
    QHash<QString, QStringList> m_columns;
    QHash<Id, KnownRecord> m_known;
    QSet<Id> m_stored; // of the known ones
};

// The change of one row, in the shape that is told. `whole`: the row's columns where they are known, to tell those
// that belong together; may be empty. Nothing where nothing is to be told.
std::optional<RecordChange> recordChange(Records& records, const RowChange& change, const std::vector<QVariant>& whole);

// Orders changes of rows so that owners come before what they own.
bool ownersFirst(const RowChange& a, const RowChange& b);

// Columns that say one thing together with the given one, itself among them.
QStringList saidTogether(const QString& field);

} // namespace recense
