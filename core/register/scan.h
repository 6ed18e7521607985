// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace recense {

// While it lives, all that this connection reads is of one moment. Within a transaction it changes nothing.
class Snapshot
{
public:
    explicit Snapshot(SQLite::Database& db) : m_db(db) { m_db.exec("SAVEPOINT snapshot"); }
    ~Snapshot() { m_db.tryExec("RELEASE snapshot"); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    SQLite::Database& m_db;
};

// A statement read row by row without a copy of what it says, for scans of whole tables: SQLiteCpp's
// columns cost more than the rows. Throws SQLite::Exception. A view of a text holds until the next row.
class Scan
{
public:
    using Key = std::array<std::uint64_t, 2>; // the 16 bytes of a record's key

    Scan(SQLite::Database& db, const std::string& sql);
    ~Scan();
    Scan(const Scan&) = delete;
    Scan& operator=(const Scan&) = delete;

    void bind(int index, std::int64_t value);
    void bind(int index, std::string_view text); // copied
    bool next();
    bool isNull(int column) const;
    int number(int column) const;
    std::int64_t longNumber(int column) const;
    std::string_view text(int column) const;
    std::string_view bytes(int column) const;
    Key key(int column) const; // zeros where there is none

private:
    void check(int result) const;

    SQLite::Database& m_db;
    sqlite3_stmt* m_row = nullptr;
};

} // namespace recense
