// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/insert_log.h"

#include <QtEndian>

#include <sqlite3.h>

#include <bit>
#include <numeric>

namespace recense {

namespace {

// SQLite's variable-length integer: seven bits a byte, the greatest first.
void appendLength(std::string& out, size_t length)
{
    int bits = 0;
    while (length >> (bits + 7) != 0)
        bits += 7;
    for (; bits > 0; bits -= 7)
        out += static_cast<char>(0x80 | ((length >> bits) & 0x7f));
    out += static_cast<char>(length & 0x7f);
}

void appendEight(std::string& out, char type, std::uint64_t bits)
{
    char bytes[8];
    qToBigEndian(bits, bytes);
    out += type;
    out.append(bytes, sizeof bytes);
}

void appendBytes(std::string& out, char type, std::string_view bytes)
{
    out += type;
    appendLength(out, bytes.size());
    out += bytes;
}

void append(std::string& out, const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        appendEight(out, SQLITE_INTEGER, static_cast<std::uint64_t>(*number));
    else if (const auto* real = std::get_if<double>(&value))
        appendEight(out, SQLITE_FLOAT, std::bit_cast<std::uint64_t>(*real));
    else if (const auto* text = std::get_if<std::string>(&value))
        appendBytes(out, SQLITE_TEXT, *text);
    else if (const auto* key = std::get_if<Key>(&value))
        appendBytes(out, SQLITE_BLOB, {key->data(), key->size()});
    else if (const auto* blob = std::get_if<Blob>(&value))
        appendBytes(out, SQLITE_BLOB, blob->bytes);
    else
        out += static_cast<char>(SQLITE_NULL);
}

} // namespace

void InsertLog::add(const Row& row)
{
    std::string& out = m_rows[static_cast<size_t>(row.table)];
    out += static_cast<char>(SQLITE_INSERT);
    out += '\0'; // made by itself, not by a trigger
    for (const Value& value : row.values)
        append(out, value);
    if (infoOf(row.table).hasBin)
        append(out, std::int64_t{0});
}

void InsertLog::add(InsertLog later)
{
    for (size_t table = 0; table < kTables; ++table) {
        if (m_rows[table].empty())
            m_rows[table] = std::move(later.m_rows[table]);
        else
            m_rows[table] += later.m_rows[table];
    }
}

size_t InsertLog::size() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), size_t{0},
                           [](size_t sum, const std::string& rows) { return sum + rows.size(); });
}

std::string InsertLog::changeset()
{
    std::string out;
    for (size_t table = 0; table < kTables; ++table) {
        if (m_rows[table].empty())
            continue;
        const TableInfo& info = infoOf(static_cast<Table>(table));
        const size_t columns = info.columns.size() + (info.hasBin ? 1 : 0);
        out += 'T';
        appendLength(out, columns);
        for (size_t column = 0; column < columns; ++column)
            out += static_cast<char>(column < info.keys ? column + 1 : 0); // place in the key
        out += info.name;
        out += '\0';
        out += m_rows[table];
        m_rows[table] = {};
    }
    return out;
}

} // namespace recense
