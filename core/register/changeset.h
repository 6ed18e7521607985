// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/register/connection.h"

#include <QStringList>
#include <QVariant>

#include <functional>

namespace recense {

// One changed row of a changeset, with the columns in the order of the schema. Invalid variants: the row was
// not there, or an update left the column as it was (its key always stands in `before`). Keys are Ids.
struct RowChange
{
    enum class Kind { Insert, Update, Delete };
    Kind kind;
    QByteArray table;
    int keys = 1; // the first so many columns
    std::vector<QVariant> before, after;

    // The row's key, or the first part of it.
    Id id() const { return (kind == Kind::Insert ? after : before).front().toUuid(); }
};

// Every changed row, table by table, in the order in which the tables were first written. Throws Damaged.
void forEachChange(const QByteArray& changeset, const std::function<void(const RowChange&)>& visit);

// The same, as long as `visit` answers true; what comes behind is not read.
void whileChanges(const QByteArray& changeset, const std::function<bool(const RowChange&)>& visit);

// The names of a table's columns, in the order of the schema.
QStringList columnsOf(SQLite::Database& db, const QByteArray& table);

// Applies the inverse, in a transaction that is open. False where a value here is not what the changeset made it, or
// something else depends on it: then the transaction is to be rolled back.
bool applyInverse(SQLite::Database& db, const QByteArray& changeset);

} // namespace recense
