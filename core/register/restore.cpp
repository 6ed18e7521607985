// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/problem.h"
#include "core/register/changeset.h"
#include "core/register/incident_reader.h"
#include "core/register/records.h"
#include "core/register/refresh.h"

#include <sqlite3.h>

#include <algorithm>

namespace recense {

namespace {

void bindValue(SQLite::Statement& statement, int index, const QVariant& value)
{
    if (!value.isValid() || value.isNull())
        statement.bind(index);
    else if (value.userType() == QMetaType::QUuid)
        bindId(statement, index, value.toUuid());
    else if (value.userType() == QMetaType::QByteArray)
        bindBytes(statement, index, value.toByteArray());
    else if (value.userType() == QMetaType::QString)
        bindText(statement, index, value.toString());
    else if (value.userType() == QMetaType::Double)
        statement.bind(index, value.toDouble());
    else
        statement.bind(index, static_cast<int64_t>(value.toLongLong()));
}

// All columns at once: a check may hold between them.
void setColumns(RegisterFile& file, const RecordChange& change, const std::vector<RecordChange::Field>& fields)
{
    Records records(file.db);
    const QStringList& columns = records.columns(change.table);
    std::vector<std::pair<QString, QVariant>> values;
    for (const RecordChange::Field& field : fields) {
        if (!columns.contains(field.name) || !columns.contains(QStringLiteral("id")))
            throw Error(ErrorCode::Internal, change.table);
        values.emplace_back(field.name, field.before);
        if (!columns.contains(field.name + QStringLiteral("_first")))
            continue;
        const auto date = EdtfDate::parse(field.before.toString());
        values.emplace_back(field.name + QStringLiteral("_first"), date ? QVariant(qlonglong{date->span().first}) : QVariant());
        values.emplace_back(field.name + QStringLiteral("_last"), date ? QVariant(qlonglong{date->span().last}) : QVariant());
    }
    QStringList assignments;
    for (const auto& [column, value] : values)
        assignments << QStringLiteral("\"%1\" = ?").arg(column);
    SQLite::Statement update(file.db, QStringLiteral("UPDATE \"%1\" SET %2 WHERE id = ?")
                                          .arg(change.table, assignments.join(QStringLiteral(", ")))
                                          .toStdString());
    int index = 0;
    for (const auto& [column, value] : values)
        bindValue(update, ++index, value);
    bindId(update, ++index, change.record);
    if (update.exec() != 1)
        throw Error(ErrorCode::Conflict, change.table);
}

void putBack(RegisterFile& file, const RowChange& row)
{
    std::string marks = "?";
    for (size_t i = 1; i < row.before.size(); ++i)
        marks += ", ?";
    SQLite::Statement insert(file.db, "INSERT INTO \"" + row.table.toStdString() + "\" VALUES (" + marks + ')');
    for (size_t i = 0; i < row.before.size(); ++i)
        bindValue(insert, static_cast<int>(i) + 1, row.before[i]);
    insert.exec();
}

void putBackWithOwned(RegisterFile& file, const RecordChange& change)
{
    SQLite::Statement read(file.db, "SELECT changeset FROM journal WHERE position = ?");
    read.bind(1, static_cast<int64_t>(change.position));
    if (!read.executeStep())
        throw Error(ErrorCode::NotFound, QString::number(change.position));
    const QByteArray changeset = unpacked(bytesFrom(read.getColumn(0)));
    Records records(file.db);
    QSet<Id> back{change.record};
    std::vector<RowChange> removed;
    // Owned rows may stand before their owner, and an entry may have removed a hundred thousand others: so it is read
    // again until nothing more is found, and only what belongs to the record is held.
    for (size_t found = 0; found == 0 || removed.size() > found;) {
        found = removed.size();
        removed.clear();
        forEachChange(changeset, [&](const RowChange& row) {
            if (row.kind != RowChange::Kind::Delete)
                return;
            const QString table = QString::fromUtf8(row.table);
            const Id id = records.idIn(table, row.before);
            if ((table != change.table || id != change.record) && !back.contains(records.ownerIn(table, row.before)))
                return;
            back.insert(id);
            removed.push_back(row);
        });
        if (removed.empty())
            break;
    }
    std::stable_sort(removed.begin(), removed.end(), ownersFirst);
    for (const RowChange& row : removed)
        putBack(file, row);
}

void requireValid(RegisterFile& file, const Id& incident)
{
    const auto stored = readIncident(file.db, file.statements, incident);
    if (!stored)
        return;
    for (const Problem& problem : validate(stored->incident, file.terms())) {
        if (severityOf(problem.code) == Severity::Refused)
            throw Error(ErrorCode::Conflict, problem.field);
    }
}

} // namespace

void Register::restore(const RecordChange& change, const QString& field, const QString& reason)
{
    guarded([&] {
        Recording recording(*d);
        try {
            if (field.isEmpty()) {
                putBackWithOwned(*d, change);
            } else {
                std::vector<RecordChange::Field> fields;
                const QStringList names = saidTogether(field);
                std::copy_if(change.fields.begin(), change.fields.end(), std::back_inserter(fields),
                             [&](const RecordChange::Field& other) { return names.contains(other.name); });
                setColumns(*d, change, fields);
            }
            requireValid(*d, change.incident);
            if (!change.incident.isNull())
                refreshChanged(*d, recording, std::span(&change.incident, 1));
            recording.commit(reason);
        } catch (const SQLite::Exception& exception) {
            if ((exception.getErrorCode() & 0xff) != SQLITE_CONSTRAINT)
                throw;
            throw Error(ErrorCode::Conflict, change.table); // what it named or belonged to is gone
        }
    });
}

} // namespace recense
