// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/connection.h"

#include <QUrl>

#include <sodium.h>
#include <sqlite3.h>

namespace recense {

SQLite::Database connect(const QString& path, const FileKey& key, Mode mode)
{
    std::string name = path.toStdString();
    int flags = mode == Mode::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    flags |= SQLite::OPEN_NOMUTEX; // a register belongs to one thread at a time
    if (mode == Mode::Immutable) {
        name = QUrl::fromLocalFile(path).toEncoded().toStdString() + "?immutable=1";
        flags |= SQLite::OPEN_URI;
    }
    SQLite::Database db(name, flags, kBusyTimeout);
    sqlite3_extended_result_codes(db.getHandle(), 1);
    db.exec("PRAGMA cipher = 'aegis'; PRAGMA algorithm = 'aegis-256';");
    QByteArray secret = key.forCipher();
    const int result = sqlite3_key(db.getHandle(), secret.constData(), static_cast<int>(secret.size()));
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    if (result != SQLITE_OK)
        throw SQLite::Exception(db.getHandle(), result);
    // Nothing of a case is ever written outside the encrypted pages, and what is deleted is overwritten.
    // `synchronous = FULL`: what was acknowledged survives a flat battery.
    db.exec("PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;"
            "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;");
    // In KiB. A window has up to four that read, and the system keeps the file's pages as well.
    db.exec(mode == Mode::ReadWrite ? "PRAGMA cache_size = -32768" : "PRAGMA cache_size = -16384");
    return db;
}

Error toError(const SQLite::Exception& exception)
{
    const int code = exception.getErrorCode() & 0xff;
    // SQLite keeps no case contents in its messages but for constraints, which name columns.
    const QString detail = QStringLiteral("SQLite %1: %2")
                               .arg(exception.getExtendedErrorCode())
                               .arg(QString::fromUtf8(exception.what()));
    switch (code) {
    case SQLITE_FULL:
        return Error(ErrorCode::DiskFull, detail);
    case SQLITE_READONLY:
        return Error(ErrorCode::ReadOnly, detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error(ErrorCode::Damaged, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(ErrorCode::InUse, detail);
    case SQLITE_INTERRUPT:
        return Error(ErrorCode::Cancelled);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Error(ErrorCode::CannotRead, detail);
    case SQLITE_IOERR:
        break;
    default:
        return Error(ErrorCode::Internal, detail);
    }
    switch (exception.getExtendedErrorCode()) {
    case SQLITE_IOERR_WRITE: // a quota, or the greatest size of a file
    case SQLITE_IOERR_SHMSIZE:
        return Error(ErrorCode::DiskFull, detail);
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_DELETE:
        return Error(ErrorCode::CannotWrite, detail);
    default:
        return Error(ErrorCode::Damaged, detail);
    }
}

StatementCache::Use::~Use()
{
    m_statement->tryReset();
    m_statement->clearBindings(); // throws only if a statement cannot be cleared, which SQLite never says
}

StatementCache::Use StatementCache::prepare(SQLite::Database& db, std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto statement = std::make_unique<SQLite::Statement>(db, std::string(sql));
        found = m_statements.emplace(std::string(sql), std::move(statement)).first;
    }
    return Use(*found->second);
}

void bindId(SQLite::Statement& statement, int index, const QUuid& id)
{
    if (id.isNull()) {
        statement.bind(index);
        return;
    }
    const QByteArray bytes = id.toRfc4122();
    statement.bind(index, bytes.constData(), static_cast<int>(bytes.size()));
}

QUuid idFrom(const SQLite::Column& column)
{
    if (column.isNull())
        return {};
    return QUuid::fromRfc4122(QByteArrayView(static_cast<const char*>(column.getBlob()), column.getBytes()));
}

std::string utf8Of(QStringView text)
{
    std::string bytes(static_cast<size_t>(text.size()), '\0');
    for (size_t i = 0; i < bytes.size(); ++i) {
        const char16_t c = text[static_cast<qsizetype>(i)].unicode();
        if (c >= 0x80)
            return text.toUtf8().toStdString();
        bytes[i] = static_cast<char>(c);
    }
    return bytes;
}

void bindText(SQLite::Statement& statement, int index, const QString& text)
{
    statement.bind(index, utf8Of(text));
}

QString textFrom(const SQLite::Column& column)
{
    const char* text = column.getText();
    return QString::fromUtf8(text, column.getBytes());
}

void bindBytes(SQLite::Statement& statement, int index, const QByteArray& bytes)
{
    // A null pointer would bind NULL.
    statement.bind(index, bytes.isEmpty() ? "" : bytes.constData(), static_cast<int>(bytes.size()));
}

QByteArray bytesFrom(const SQLite::Column& column)
{
    const char* data = static_cast<const char*>(column.getBlob());
    return QByteArray(data, column.getBytes());
}

} // namespace recense
