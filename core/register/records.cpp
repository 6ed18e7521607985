// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/records.h"

#include <QSet>

#include <algorithm>

namespace recense {

namespace {

QVariant valueOf(const SQLite::Column& column)
{
    if (column.isInteger())
        return QVariant::fromValue<qlonglong>(column.getInt64());
    if (column.isFloat())
        return column.getDouble();
    if (column.isText())
        return textFrom(column);
    if (column.isBlob())
        return column.getBytes() == 16 ? QVariant(idFrom(column)) : QVariant(bytesFrom(column));
    return {};
}

std::string quoted(const QString& name) { return '"' + name.toStdString() + '"'; }

// Of the texts that stand for nothing: no words, no traits.
bool saysNothing(const QVariant& value)
{
    return !value.isValid() || value.isNull() || value == QVariant(QString()) || value == QVariant(QStringLiteral("[]"))
        || value == QVariant(QStringLiteral("{}"));
}

QVariant stated(const QVariant& value) { return value.isNull() ? QVariant() : value; }

// Tables in which the record may stand that a column names; by the column's name.
QStringList tablesNamedBy(const QString& column)
{
    static const QHash<QString, QStringList> tables{
        {QStringLiteral("target"), {QStringLiteral("target")}},
        {QStringLiteral("member_of"), {QStringLiteral("target")}},
        {QStringLiteral("party"), {QStringLiteral("party")}},
        {QStringLiteral("one"), {QStringLiteral("party")}},
        {QStringLiteral("other"), {QStringLiteral("party")}},
        {QStringLiteral("incident"), {QStringLiteral("incident")}},
        {QStringLiteral("subject"),
         {QStringLiteral("target"), QStringLiteral("step"), QStringLiteral("outcome"), QStringLiteral("measure"),
          QStringLiteral("incident")}},
    };
    return tables.value(column);
}

} // namespace

QStringList saidTogether(const QString& field)
{
    static const QStringList count{QStringLiteral("people_min"), QStringLiteral("people_max"), QStringLiteral("people_open"),
                                   QStringLiteral("basis")};
    static const QStringList place{QStringLiteral("latitude"), QStringLiteral("longitude"),
                                   QStringLiteral("coordinate_precision")};
    static const QStringList rule{QStringLiteral("rule"), QStringLiteral("version")};
    return count.contains(field) ? count : rule.contains(field) ? rule : place.contains(field) ? place : QStringList(field);
}

const QStringList& Records::columns(const QString& table)
{
    QStringList& names = m_columns[table];
    if (names.isEmpty())
        names = columnsOf(m_db, table.toUtf8());
    return names;
}

QString Records::ownerTable(const QString& table)
{
    static const QHash<QString, QString> owners{
        {QStringLiteral("target"), QStringLiteral("incident")},
        {QStringLiteral("measure"), QStringLiteral("target")},
        {QStringLiteral("proceeding"), QStringLiteral("incident")},
        {QStringLiteral("proceeding_target"), QStringLiteral("proceeding")},
        {QStringLiteral("charge"), QStringLiteral("proceeding")},
        {QStringLiteral("step"), QStringLiteral("proceeding")},
        {QStringLiteral("outcome"), QStringLiteral("proceeding")},
        {QStringLiteral("source"), QStringLiteral("incident")},
        {QStringLiteral("source_support"), QStringLiteral("source")},
        {QStringLiteral("attachment"), QStringLiteral("source")},
        {QStringLiteral("claim"), QStringLiteral("incident")},
    };
    return owners.value(table);
}

std::ptrdiff_t Records::rank(const QString& table)
{
    const auto found = std::find_if(std::begin(kOfIncident), std::end(kOfIncident),
                                    [&](const char* name) { return table == QLatin1String(name); });
    return found == std::end(kOfIncident) ? -1 : found - std::begin(kOfIncident);
}

bool ownersFirst(const RowChange& a, const RowChange& b)
{
    return Records::rank(QString::fromUtf8(a.table)) < Records::rank(QString::fromUtf8(b.table));
}

Id Records::idIn(const QString& table, const std::vector<QVariant>& values)
{
    const auto place = static_cast<size_t>(std::max<qsizetype>(columns(table).indexOf(QStringLiteral("id")), 0));
    return place < values.size() ? values[place].toUuid() : Id();
}

// The column that names the owner is called as the owner's table is.
Id Records::ownerIn(const QString& table, const std::vector<QVariant>& values)
{
    const qsizetype place = columns(table).indexOf(ownerTable(table));
    return place >= 0 && place < static_cast<qsizetype>(values.size()) ? values[static_cast<size_t>(place)].toUuid() : Id();
}

std::vector<std::vector<QVariant>> Records::select(const std::string& sql, const Id& id)
{
    SQLite::Statement statement(m_db, sql);
    bindId(statement, 1, id);
    std::vector<std::vector<QVariant>> rows;
    while (statement.executeStep()) {
        std::vector<QVariant>& values = rows.emplace_back();
        for (int column = 0; column < statement.getColumnCount(); ++column)
            values.push_back(valueOf(statement.getColumn(column)));
    }
    return rows;
}

std::vector<QVariant> Records::row(const QString& table, const Id& id)
{
    if (!columns(table).contains(QStringLiteral("id")))
        return {};
    auto rows = select("SELECT * FROM " + quoted(table) + " WHERE id = ?", id);
    return rows.empty() ? std::vector<QVariant>() : std::move(rows.front());
}

std::vector<std::vector<QVariant>> Records::ownedBy(const QString& table, const Id& owner)
{
    return select("SELECT * FROM " + quoted(table) + " WHERE " + quoted(ownerTable(table)) + " = ? ORDER BY position", owner);
}

void Records::know(const QString& table, const std::vector<QVariant>& values, bool isStored)
{
    if (!columns(table).contains(QStringLiteral("id")))
        return; // a link is named by its ends
    const Id id = idIn(table, values);
    if (m_known.contains(id) && (!isStored || m_stored.contains(id)))
        return;
    KnownRecord& known = m_known[id];
    known.table = table;
    for (size_t i = 0; i < values.size(); ++i)
        known.columns.insert(columns(table).value(static_cast<qsizetype>(i)), values[i]);
    if (isStored)
        m_stored.insert(id);
}

bool Records::knowStored(const QString& table, const Id& id)
{
    const std::vector<QVariant> stored = row(table, id);
    if (!stored.empty())
        know(table, stored, true);
    return !stored.empty();
}

void Records::knowNamed(const RecordChange& change)
{
    for (const RecordChange::Field& field : change.fields) {
        const QStringList tables = tablesNamedBy(field.name);
        for (const QVariant& value : {field.before, field.after}) {
            if (const Id id = value.toUuid(); !id.isNull() && !m_known.contains(id))
                std::any_of(tables.begin(), tables.end(), [&](const QString& table) { return knowStored(table, id); });
        }
    }
}

Id Records::incidentOf(const QString& table, const Id& id)
{
    if (table == QLatin1String("incident"))
        return id;
    const QString owners = ownerTable(table);
    if (owners.isEmpty() || id.isNull())
        return {};
    if (!columns(table).contains(QStringLiteral("id")))
        return incidentOf(owners, id); // a link goes by its first end
    if (!m_known.contains(id))
        knowStored(table, id);
    const Id owner = m_known.value(id).columns.value(owners).toUuid();
    return incidentOf(owners, owner);
}

std::optional<RecordChange> recordChange(Records& records, const RowChange& change, const std::vector<QVariant>& whole)
{
    using Kind = RecordChange::Kind;
    const bool update = change.kind == RowChange::Kind::Update;
    RecordChange told;
    told.kind = update ? Kind::Changed : change.kind == RowChange::Kind::Insert ? Kind::Added : Kind::Removed;
    told.table = QString::fromUtf8(change.table);
    const auto& values = change.kind == RowChange::Kind::Insert ? change.after : change.before;
    told.record = records.idIn(told.table, values);
    const QStringList& names = records.columns(told.table);
    const QString owner = Records::ownerTable(told.table);
    const auto isTold = [&](size_t i) {
        return update ? change.after[i].isValid() && names.value(static_cast<qsizetype>(i)) != QLatin1String("id")
                      : !saysNothing(values[i]);
    };
    const size_t size = std::min(values.size(), static_cast<size_t>(names.size()));
    const auto together = [&](const QString& name) {
        const QStringList group = saidTogether(name);
        return group.size() > 1 && std::any_of(group.begin(), group.end(), [&](const QString& other) {
            const qsizetype place = names.indexOf(other);
            return place >= 0 && isTold(static_cast<size_t>(place));
        });
    };
    // What is neither a record of its own nor a link is known by what it is about.
    const bool tellsKey = update && owner.isEmpty() && !names.contains(QStringLiteral("id"));
    for (size_t i = 0; i < size; ++i) {
        const QString& name = names[static_cast<qsizetype>(i)];
        // Keys, and what is worked out of the date beside it; the order and the bin are told where they change.
        if (name == QLatin1String("id") || name == owner || name.endsWith(QLatin1String("_first"))
            || name.endsWith(QLatin1String("_last"))
            || (!update && (name == QLatin1String("position") || name == QLatin1String("deleted"))))
            continue;
        if (tellsKey && i < static_cast<size_t>(change.keys)) {
            told.fields.push_back({name, stated(values[i]), stated(values[i])});
        } else if (isTold(i)) {
            told.fields.push_back({name, stated(change.before[i]), stated(change.after[i])});
        } else if (together(name)) {
            const QVariant same = update && i < whole.size() ? stated(whole[i]) : QVariant();
            told.fields.push_back({name, same, same});
        }
    }
    if (update && told.fields.empty())
        return std::nullopt;
    return told;
}

} // namespace recense
