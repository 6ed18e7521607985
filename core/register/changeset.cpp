// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/changeset.h"

#include <sqlite3.h>

#include <algorithm>

namespace recense {

namespace {

void check(int result)
{
    if (result != SQLITE_OK)
        throw SQLite::Exception("changeset", result);
}

QVariant variantOf(sqlite3_value* value)
{
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QVariant::fromValue<qlonglong>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return QString::fromUtf8(text, sqlite3_value_bytes(value));
    }
    case SQLITE_BLOB: {
        const QByteArray bytes(static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
        return bytes.size() == 16 ? QVariant(QUuid::fromRfc4122(bytes)) : QVariant(bytes);
    }
    default:
        return QVariant::fromValue(nullptr); // NULL was there; unlike a column that is not told of
    }
}

RowChange changeAt(sqlite3_changeset_iter* iterator)
{
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    unsigned char* isKey = nullptr;
    check(sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect));
    check(sqlite3changeset_pk(iterator, &isKey, nullptr));
    RowChange change;
    change.table = table;
    change.keys = static_cast<int>(std::count_if(isKey, isKey + columns, [](unsigned char key) { return key != 0; }));
    change.kind = operation == SQLITE_INSERT ? RowChange::Kind::Insert
        : operation == SQLITE_DELETE         ? RowChange::Kind::Delete
                                             : RowChange::Kind::Update;
    for (int column = 0; column < columns; ++column) {
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        if (operation != SQLITE_INSERT)
            check(sqlite3changeset_old(iterator, column, &before));
        if (operation != SQLITE_DELETE)
            check(sqlite3changeset_new(iterator, column, &after));
        change.before.push_back(variantOf(before));
        change.after.push_back(variantOf(after));
    }
    return change;
}

// Whatever stands in the way, nothing is applied.
int refuse(void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; }

} // namespace

void whileChanges(const QByteArray& changeset, const std::function<bool(const RowChange&)>& visit)
{
    sqlite3_changeset_iter* raw = nullptr;
    // SQLite asks for a pointer to what it will only read.
    check(sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), const_cast<char*>(changeset.constData())));
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> iterator(
        raw, &sqlite3changeset_finalize);
    int result = SQLITE_ROW;
    while ((result = sqlite3changeset_next(raw)) == SQLITE_ROW) {
        if (!visit(changeAt(raw)))
            return;
    }
    if (result != SQLITE_DONE)
        throw SQLite::Exception("changeset", result);
}

void forEachChange(const QByteArray& changeset, const std::function<void(const RowChange&)>& visit)
{
    whileChanges(changeset, [&](const RowChange& change) {
        visit(change);
        return true;
    });
}

QStringList columnsOf(SQLite::Database& db, const QByteArray& table)
{
    SQLite::Statement select(db, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    select.bind(1, table.toStdString());
    QStringList names;
    while (select.executeStep())
        names += textFrom(select.getColumn(0));
    return names;
}

bool applyInverse(SQLite::Database& db, const QByteArray& changeset)
{
    int size = 0;
    void* data = nullptr;
    check(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &data));
    const std::unique_ptr<void, decltype(&sqlite3_free)> inverse(data, &sqlite3_free);
    // What a cascade deleted stands in the changeset itself: acting on keys again would do it twice. In a savepoint,
    // each row would walk through all pages that those before it had changed.
    const int result =
        sqlite3changeset_apply_v2(db.getHandle(), size, data, nullptr, &refuse, nullptr, nullptr, nullptr,
                                  SQLITE_CHANGESETAPPLY_FKNOACTION | SQLITE_CHANGESETAPPLY_NOSAVEPOINT);
    if ((result & 0xff) == SQLITE_ABORT || (result & 0xff) == SQLITE_CONSTRAINT)
        return false;
    if (result != SQLITE_OK)
        throw SQLite::Exception(db.getHandle(), result);
    return true;
}

} // namespace recense
