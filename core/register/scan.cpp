// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/scan.h"

#include <cstring>

#include <sqlite3.h>

namespace recense {

Scan::Scan(SQLite::Database& db, const std::string& sql) : m_db(db)
{
    check(sqlite3_prepare_v2(db.getHandle(), sql.c_str(), static_cast<int>(sql.size()), &m_row, nullptr));
}

Scan::~Scan() { sqlite3_finalize(m_row); }

void Scan::check(int result) const
{
    if (result != SQLITE_OK)
        throw SQLite::Exception(m_db.getHandle(), result);
}

void Scan::bind(int index, std::int64_t value) { check(sqlite3_bind_int64(m_row, index, value)); }

void Scan::bind(int index, std::string_view text)
{
    check(sqlite3_bind_text64(m_row, index, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

bool Scan::next()
{
    const int result = sqlite3_step(m_row);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        throw SQLite::Exception(m_db.getHandle(), result);
    return false;
}

bool Scan::isNull(int column) const { return sqlite3_column_type(m_row, column) == SQLITE_NULL; }

int Scan::number(int column) const { return sqlite3_column_int(m_row, column); }

std::int64_t Scan::longNumber(int column) const { return sqlite3_column_int64(m_row, column); }

std::string_view Scan::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_row, column));
    return {text ? text : "", text ? static_cast<size_t>(sqlite3_column_bytes(m_row, column)) : 0};
}

std::string_view Scan::bytes(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_row, column));
    return {bytes ? bytes : "", bytes ? static_cast<size_t>(sqlite3_column_bytes(m_row, column)) : 0};
}

Scan::Key Scan::key(int column) const
{
    Key key{};
    if (const std::string_view blob = bytes(column); blob.size() == sizeof key)
        std::memcpy(key.data(), blob.data(), sizeof key);
    return key;
}

} // namespace recense
