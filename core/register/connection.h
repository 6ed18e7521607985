// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/register/key.h"

#include <QUuid>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace recense {

// How a file is opened. Immutable: nothing beside it can be written, so that neither locks nor a
// write-ahead log are used; the file must have no log that waits to be taken in.
enum class Mode { ReadWrite, ReadOnly, Immutable };

inline constexpr int kBusyTimeout = 5000; // milliseconds that a connection waits for another

// A connection to an encrypted file, keyed and set up; nothing of the file has been read yet.
SQLite::Database connect(const QString& path, const FileKey& key, Mode mode);

// What a failure of SQLite's means to the program.
Error toError(const SQLite::Exception& exception);

// Runs `work`, letting nothing out but Error.
template <typename Work> auto guarded(Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        throw toError(exception);
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::NoMemory);
    }
}

// Statements that are asked again and again, prepared once for each connection.
class StatementCache
{
public:
    // A statement of the cache, ready to be bound; put back (reset, its values forgotten) when this goes.
    class Use
    {
    public:
        explicit Use(SQLite::Statement& statement) : m_statement(&statement) {}
        ~Use();
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
        SQLite::Statement* operator->() const { return m_statement; }
        SQLite::Statement& operator*() const { return *m_statement; }

    private:
        SQLite::Statement* m_statement;
    };

    Use prepare(SQLite::Database& db, std::string_view sql);
    void clear() { m_statements.clear(); }

private:
    struct Hash
    {
        using is_transparent = void;
        // A statement for many rows is long, and said by its beginning and its length.
        size_t operator()(std::string_view sql) const
        {
            return std::hash<std::string_view>()(sql.substr(0, 64)) ^ sql.size();
        }
    };
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>, Hash, std::equal_to<>> m_statements;
};

// Values in and out of statements.
void bindId(SQLite::Statement& statement, int index, const QUuid& id); // null: NULL
QUuid idFrom(const SQLite::Column& column);                            // NULL: null
// UTF-8, without a detour where the text is ASCII, which most is.
std::string utf8Of(QStringView text);
void bindText(SQLite::Statement& statement, int index, const QString& text);
QString textFrom(const SQLite::Column& column);
void bindBytes(SQLite::Statement& statement, int index, const QByteArray& bytes);
QByteArray bytesFrom(const SQLite::Column& column);

} // namespace recense
