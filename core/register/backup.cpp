// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/private.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QThread>

#include <SQLiteCpp/Backup.h>

#include <sqlite3.h>

namespace recense {

namespace {

// The encrypted pages of one connection into a new file under the same key. One read transaction holds all the
// while, so that the copy is of one moment, whatever is written elsewhere.
void copyPages(SQLite::Database& from, const QString& to, const FileKey& key, const Progress& progress)
{
    constexpr int kPagesAtOnce = 1024;
    SQLite::Database copy = connect(to, key, Mode::ReadWrite);
    copy.exec("PRAGMA journal_mode = OFF"); // a copy that fails is thrown away
    SQLite::Transaction snapshot(from);
    from.execAndGet("SELECT identity FROM register_info");
    SQLite::Backup backup(copy, from);
    for (;;) {
        const int result = backup.executeStep(kPagesAtOnce);
        const int total = backup.getTotalPageCount();
        if (progress && !progress(total - backup.getRemainingPageCount(), total))
            throw Error(ErrorCode::Cancelled);
        if (result == SQLITE_DONE)
            break;
        if (result != SQLITE_OK) // busy: somebody looks at the copy
            QThread::msleep(20);
    }
}

// Opened as a file that nobody else has: nothing is written beside it.
void checkCopy(const QString& path, const FileKey& key)
{
    SQLite::Database copy = connect(path, key, Mode::Immutable);
    const std::string verdict = copy.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok")
        throw Error(ErrorCode::Damaged, QString::fromStdString(verdict));
    copy.execAndGet("SELECT identity FROM register_info");
}

void copyRegister(const QString& from, const FileKey& key, Mode mode, const QString& to, const Progress& progress)
{
    const QFileInfo target(to);
    if (target.exists() || target.isSymLink())
        throw Error(ErrorCode::FileExists, to);
    QTemporaryFile part(to + QStringLiteral(".XXXXXX")); // owner-only, gone if anything fails
    if (!part.open())
        throw Error(ErrorCode::CannotWrite, part.errorString());
    part.close();
    {
        SQLite::Database source = connect(from, key, mode);
        copyPages(source, part.fileName(), key, progress);
    }
    checkCopy(part.fileName(), key);
    part.setAutoRemove(false);
    if (!part.rename(to)) { // never over another file
        const QString reason = part.errorString();
        part.remove();
        throw Error(QFileInfo::exists(to) ? ErrorCode::FileExists : ErrorCode::CannotWrite, reason);
    }
}

FileKey keyOf(const QString& path, const Passphrase& passphrase)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(ErrorCode::NoSuchFile, path);
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::CannotRead, file.errorString());
    const std::optional<FileHeader> header = FileHeader::parse(file.read(FileHeader::kSize));
    if (!header)
        throw Error(ErrorCode::NotARegister, path);
    if (passphrase.isEmpty())
        throw Error(ErrorCode::EmptyPassphrase);
    if (!header->isKnown())
        throw Error(ErrorCode::NewerVersion, QStringLiteral("cost of the key"));
    std::optional<FileKey> key = FileKey::open(passphrase, *header);
    if (!key)
        throw Error(ErrorCode::WrongPassphrase, path);
    return std::move(*key);
}

// In a folder that cannot be written, a file can be read where it has no log.
Mode modeToRead(const QString& path)
{
    const bool folderWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    return folderWritable || hasLog ? Mode::ReadOnly : Mode::Immutable;
}

} // namespace

void Register::backup(const QString& path, const Progress& progress) const
{
    guarded([&] {
        copyRegister(d->path, d->key, d->mode == Mode::Immutable ? Mode::Immutable : Mode::ReadOnly, path, progress);
    });
}

void Register::backup(const QString& from, const Passphrase& passphrase, const QString& to)
{
    const FileKey key = keyOf(from, passphrase);
    guarded([&] { copyRegister(from, key, modeToRead(from), to, {}); });
}

} // namespace recense
