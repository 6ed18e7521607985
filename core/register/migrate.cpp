// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/migrate.h"

#include "core/error.h"

#include <QDir>
#include <QFile>

namespace recense {

namespace {

// The file whose name begins with the number, as in `0001_initial.sql`.
std::string migrationTo(int version)
{
    const QDir folder(QStringLiteral(":/recense/migrations"));
    const QString pattern = QStringLiteral("%1_*.sql").arg(version, 4, 10, QLatin1Char('0'));
    const QStringList names = folder.entryList({pattern});
    QFile file(names.size() == 1 ? folder.filePath(names.front()) : QString());
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, QStringLiteral("no migration to schema %1").arg(version));
    return file.readAll().toStdString();
}

} // namespace

int schemaVersion(SQLite::Database& db) { return db.execAndGet("PRAGMA user_version").getInt(); }

void migrate(SQLite::Database& db)
{
    for (int version = schemaVersion(db) + 1; version <= kSchemaVersion; ++version) {
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        db.exec(migrationTo(version));
        db.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        db.exec("PRAGMA user_version = " + std::to_string(version));
        transaction.commit();
    }
}

} // namespace recense
