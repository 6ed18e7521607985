// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/first_page.h"
#include "core/register/migrate.h"
#include "core/register/private.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace recense {

namespace {

QByteArray firstPage(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        throw Error(ErrorCode::NoSuchFile, path);
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::CannotRead, file.errorString());
    QByteArray page = file.read(kPageSize);
    if (file.error() != QFileDevice::NoError)
        throw Error(ErrorCode::CannotRead, file.errorString());
    return page;
}

// The lock that a second program meets. Nothing: the folder cannot be written, so there is none to meet.
std::unique_ptr<QLockFile> lockBeside(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a dead program's lock is stale, however old a living one's is
    if (lock->tryLock())
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        throw Error(ErrorCode::InUse, path);
    case QLockFile::PermissionError:
        return nullptr;
    default:
        throw Error(ErrorCode::CannotWrite, lock->fileName());
    }
}

bool canBeWritten(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

// How a file can be opened that has, or has not, a lock of ours beside it.
Mode modeFor(const QString& path, Access access, bool locked)
{
    const bool writable = locked && canBeWritten(path);
    if (writable)
        return access == Access::ReadWrite ? Mode::ReadWrite : Mode::ReadOnly;
    if (access == Access::ReadWrite)
        throw Error(ErrorCode::ReadOnly, path);
    // A log left by a crash cannot be taken in here, and without it the file is not whole.
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        throw Error(ErrorCode::ReadOnly, path + QStringLiteral("-wal"));
    return Mode::Immutable;
}

RegisterInfo readInfo(SQLite::Database& db)
{
    SQLite::Statement select(db, "SELECT identity, site, sample, created_at FROM register_info");
    if (!select.executeStep())
        throw Error(ErrorCode::Damaged, QStringLiteral("register_info"));
    RegisterInfo info;
    info.identity = idFrom(select.getColumn(0));
    info.site = textFrom(select.getColumn(1));
    info.sample = select.getColumn(2).getInt() != 0;
    info.createdAt = QDateTime::fromString(textFrom(select.getColumn(3)), Qt::ISODateWithMs);
    info.schemaVersion = schemaVersion(db);
    return info;
}

// Reads for the first time, so that damage shows; then the version, then what the file says of itself.
void checkAndMigrate(RegisterFile& file)
{
    const int application = file.db.execAndGet("PRAGMA application_id").getInt();
    const int version = schemaVersion(file.db);
    if (application != kApplicationId || version < 1)
        throw Error(ErrorCode::Damaged, QStringLiteral("no schema of a register"));
    if (version > kSchemaVersion)
        throw Error(ErrorCode::NewerVersion, QString::number(version));
    if (version < kSchemaVersion) {
        file.requireWritable();
        migrate(file.db);
    }
    file.info = readInfo(file.db);
}

void writeInfo(RegisterFile& file, const QString& site, bool sample)
{
    SQLite::Statement insert(file.db, "INSERT INTO register_info (id, identity, site, sample, created_at) "
                                      "VALUES (1, ?, ?, ?, ?)");
    bindId(insert, 1, file.environment.id());
    bindText(insert, 2, site);
    insert.bind(3, sample ? 1 : 0);
    bindText(insert, 4, file.environment.now().toUTC().toString(Qt::ISODateWithMs));
    insert.exec();
}

} // namespace

void makeFile(const QString& path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        throw Error(ErrorCode::FileExists, path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        throw Error(ErrorCode::CannotWrite, file.errorString());
    }
}

void removeFile(const QString& path)
{
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

std::unique_ptr<Register> Register::create(const QString& path, const Passphrase& passphrase, const QString& site,
                                           bool sample, Environment environment)
{
    if (passphrase.isEmpty())
        throw Error(ErrorCode::EmptyPassphrase);
    if (!Reference::isSite(site))
        throw Error(ErrorCode::Internal, QStringLiteral("no site code"));
    makeFile(path);
    try {
        return guarded([&] {
            auto lock = lockBeside(path);
            if (!lock)
                throw Error(ErrorCode::CannotWrite, QFileInfo(path).path());
            FileHeader header = FileHeader::make();
            auto d = std::make_unique<Private>(path, FileKey::derive(passphrase, header), Mode::ReadWrite,
                                               std::move(environment));
            d->lock = std::move(lock);
            d->db.exec("PRAGMA page_size = " + std::to_string(kPageSize));
            migrate(d->db);
            writeInfo(*d, site, sample);
            d->db.exec("PRAGMA journal_mode = WAL");
            d->info = readInfo(d->db);
            return std::unique_ptr<Register>(new Register(std::move(d)));
        });
    } catch (...) {
        removeFile(path);
        throw;
    }
}

std::unique_ptr<Register> Register::open(const QString& path, const Passphrase& passphrase, Access access,
                                         Environment environment)
{
    const QByteArray page = firstPage(path);
    const std::optional<FileHeader> header = FileHeader::parse(page);
    if (!header || page.size() < kPageSize)
        throw Error(ErrorCode::NotARegister, path);
    auto lock = lockBeside(path);
    if (passphrase.isEmpty())
        throw Error(ErrorCode::EmptyPassphrase);
    if (!header->isKnown())
        throw Error(ErrorCode::NewerVersion, QStringLiteral("cost of the key"));
    std::optional<FileKey> key = FileKey::open(passphrase, *header);
    if (!key)
        throw Error(ErrorCode::WrongPassphrase, path);
    if (!clearBytesAreIntact(page))
        throw Error(ErrorCode::Damaged, QStringLiteral("page 1"));
    return guarded([&] {
        const Mode mode = modeFor(path, access, lock != nullptr);
        auto d = std::make_unique<Private>(path, std::move(*key), mode, std::move(environment));
        d->lock = std::move(lock);
        checkAndMigrate(*d);
        std::unique_ptr<Register> opened(new Register(std::move(d)));
        if (mode == Mode::ReadWrite)
            opened->takeInDrafts();
        return opened;
    });
}

bool Register::looksLikeRegister(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && FileHeader::parse(file.read(FileHeader::kSize)).has_value();
}

std::unique_ptr<Register> Register::reader() const
{
    return guarded([&] {
        const Mode mode = d->mode == Mode::Immutable ? Mode::Immutable : Mode::ReadOnly;
        auto second = std::make_unique<Private>(d->path, d->key.copy(), mode, d->environment);
        second->info = readInfo(second->db);
        return std::unique_ptr<Register>(new Register(std::move(second)));
    });
}

} // namespace recense
