// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/private.h"

#include <QFile>

#include <SQLiteCpp/Backup.h>

#include <filesystem>

namespace recense {

namespace {

void requireWhole(SQLite::Database& db)
{
    if (db.execAndGet("PRAGMA integrity_check(1)").getString() != "ok")
        throw Error(ErrorCode::Damaged, QStringLiteral("after a change of passphrase"));
}

// A copy of all pages under another key, written beside the register.
void copyUnder(SQLite::Database& from, const FileKey& key, const QString& path)
{
    QFile file(path);
    file.remove(); // what a crash left
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw Error(ErrorCode::CannotWrite, file.errorString());
    file.close();
    SQLite::Database to = connect(path, key, Mode::ReadWrite);
    SQLite::Backup(to, from).executeStep(-1);
    requireWhole(to);
    to.exec("PRAGMA journal_mode = WAL");
}

} // namespace

// The cipher can change the key in place, but a crash on the way would leave pages under two keys. So a whole
// copy is made under the new one and checked, and takes the register's place in one step.
void Register::changePassphrase(const Passphrase& passphrase)
{
    if (passphrase.isEmpty())
        throw Error(ErrorCode::EmptyPassphrase);
    d->requireWritable();
    FileHeader header = FileHeader::make();
    FileKey key = FileKey::derive(passphrase, header);
    const QString copy = d->path + QStringLiteral(".new");
    guarded([&] {
        d->statements.clear();
        // Takes in the log and removes it. Busy, which is InUse, while a reader is open.
        d->db.exec("PRAGMA journal_mode = DELETE");
        try {
            copyUnder(d->db, key, copy);
        } catch (...) {
            QFile::remove(copy);
            d->db.tryExec("PRAGMA journal_mode = WAL");
            throw;
        }
        putInPlace(copy, std::move(key));
    });
}

void Register::putInPlace(const QString& copy, FileKey key)
{
    const QString path = d->path;
    const Environment environment = d->environment;
    const RegisterInfo info = d->info;
    FileKey before = d->key.copy();
    std::unique_ptr<QLockFile> lock = std::move(d->lock);
    d.reset(); // Windows does not replace a file that is open
    std::error_code failed;
    std::filesystem::rename(copy.toStdU16String(), path.toStdU16String(), failed);
    d = std::make_unique<Private>(path, failed ? std::move(before) : std::move(key), Mode::ReadWrite, environment);
    d->info = info;
    d->lock = std::move(lock);
    if (failed) {
        QFile::remove(copy);
        d->db.exec("PRAGMA journal_mode = WAL");
        throw Error(ErrorCode::CannotWrite, QString::fromStdString(failed.message()));
    }
}

} // namespace recense
