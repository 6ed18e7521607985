// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace recense::sheet {

namespace {

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption
                                        | QRegularExpression::DotMatchesEverythingOption
                                        | QRegularExpression::UseUnicodePropertiesOption);
}

// As exact as the format: a day, a month or a year.
QString dateBy(const QStringList& formats, const QString& text)
{
    for (const QString& format : formats) {
        const QDate date = QLocale::c().toDate(text, format);
        if (!date.isValid())
            continue;
        const QString whole = date.toString(Qt::ISODate);
        return format.contains(u'd') ? whole : format.contains(u'M') ? whole.left(7) : whole.left(4);
    }
    return {};
}

// `\1` in the text is what the group found.
QString filled(QString text, const QRegularExpressionMatch& match)
{
    for (int group = 1; group <= 9; ++group)
        text.replace(QStringLiteral("\\%1").arg(group), match.captured(group));
    return text;
}

} // namespace

std::optional<Mapping> Mapping::parse(const QByteArray& json, QString& problem)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    const QString separator = object.value(QLatin1String("separator")).toString(QStringLiteral(","));
    const QJsonObject columns = object.value(QLatin1String("columns")).toObject();
    if (error.error != QJsonParseError::NoError) {
        problem = QStringLiteral("%1 (%2)").arg(error.errorString()).arg(error.offset);
        return std::nullopt;
    }
    if (separator.size() != 1 || separator[0].unicode() > 127 || !columns.contains(QLatin1String("case"))) {
        problem = QStringLiteral("separator, columns.case");
        return std::nullopt;
    }
    Mapping mapping;
    mapping.m_separator = separator[0].toLatin1();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        auto rule = parseRule(it.key(), it.value().toObject(), problem);
        if (!rule)
            return std::nullopt;
        mapping.m_rules.push_back(std::move(*rule));
    }
    return mapping;
}

std::optional<Mapping::Rule> Mapping::parseRule(const QString& name, const QJsonObject& given, QString& problem)
{
    const auto column = columnOf(name.toUtf8());
    bool sound = column.has_value();
    Rule rule{column.value_or(Column::Case), {}, {}, {}, {}, {}, {}, {}, {}, {}, false};
    const auto compiled = [&](const QString& text) {
        const QRegularExpression made = pattern(text);
        sound = sound && made.isValid();
        return made;
    };
    const auto pairs = [&](const QJsonValue& value) {
        Pairs made;
        for (const QJsonValue& pair : value.toArray()) {
            sound = sound && pair.toArray().size() == 2;
            made.emplace_back(compiled(pair.toArray().at(0).toString()), pair.toArray().at(1).toString());
        }
        return made;
    };
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it.key() == QLatin1String("from"))
            rule.from = it.value().toString();
        else if (it.key() == QLatin1String("value"))
            rule.value = it.value().toString();
        else if (it.key() == QLatin1String("text"))
            rule.text = it.value().toString();
        else if (it.key() == QLatin1String("otherwise"))
            rule.otherwise = it.value().toString();
        else if (it.key() == QLatin1String("replace"))
            rule.replace = pairs(it.value());
        else if (it.key() == QLatin1String("match"))
            rule.match = pairs(it.value());
        else if (it.key() == QLatin1String("collect"))
            rule.collect = pairs(it.value());
        else if (it.key() == QLatin1String("dates"))
            rule.dates = it.value().toVariant().toStringList();
        else if (it.key() == QLatin1String("split"))
            rule.split = compiled(it.value().toString());
        else if (it.key() == QLatin1String("required"))
            rule.required = it.value().toBool();
        else
            sound = false;
    }
    if (sound)
        return rule;
    problem = QStringLiteral("columns.%1").arg(name);
    return std::nullopt;
}

class TableMaker
{
public:
    TableMaker(const Mapping& mapping, QByteArrayView bytes, std::vector<SheetProblem>& problems)
        : m_mapping(mapping), m_problems(problems), m_csv(Csv::parse(bytes, mapping.m_separator))
    {
    }

    Table make()
    {
        m_table.m_positions.fill(-1);
        if (m_csv.fault() || m_csv.rows().empty()) {
            refuse(m_csv.fault() ? faultOf(*m_csv.fault()) : Fault::Empty, std::max<qsizetype>(1, m_csv.faultLine()), {}, {});
            return std::move(m_table);
        }
        readHeader();
        for (size_t i = 1; i < m_csv.rows().size() && m_known; ++i)
            makeRow(m_csv.rows()[i]);
        return std::move(m_table);
    }

private:
    void refuse(Fault fault, qsizetype line, const QString& column, const QString& value)
    {
        m_problems.push_back({fault, Severity::Refused, line, column, value.left(200), 0});
    }

    // Every column that the mapping speaks of must be there.
    void readHeader()
    {
        const Csv::Row& header = m_csv.rows().front();
        for (size_t i = 0; i < header.count; ++i)
            m_columns.insert(textOf(m_csv.cell(header, i)).trimmed(), i);
        int position = 0;
        for (const Mapping::Rule& rule : m_mapping.m_rules) {
            if (!rule.from.isEmpty() && !m_columns.contains(rule.from)) {
                refuse(Fault::ColumnMissing, header.line, rule.from, rule.from);
                m_known = false;
            }
            m_table.m_positions[static_cast<size_t>(rule.column)] = position++;
            m_table.m_labels[static_cast<size_t>(rule.column)] = rule.from;
        }
    }

    void makeRow(const Csv::Row& row)
    {
        Table::Row made{row.line, m_table.m_cells.size(), m_mapping.m_rules.size(), false};
        if (row.fault || row.count != m_csv.rows().front().count) {
            refuse(row.fault ? faultOf(*row.fault) : Fault::CellCount, row.line, {}, QString::number(row.count));
            made.refused = true;
        }
        for (const Mapping::Rule& rule : m_mapping.m_rules) {
            const QString cell = made.refused && rule.column != Column::Case ? QString() : makeCell(rule, row, made.refused);
            m_table.m_cells.push_back(m_table.m_made.emplace_back(cell.toUtf8()));
        }
        m_table.m_rows.push_back(made);
    }

    QString cellOf(const Csv::Row& row, const QString& column) const
    {
        const size_t position = m_columns.value(column, row.count);
        return position < row.count ? textOf(m_csv.cell(row, position)) : QString();
    }

    QString makeCell(const Mapping::Rule& rule, const Csv::Row& row, bool& refused)
    {
        if (!rule.value.isEmpty())
            return rule.value;
        if (!rule.text.isEmpty())
            return filledText(rule.text, row);
        QString text = cellOf(row, rule.from).trimmed();
        for (const auto& [what, by] : rule.replace)
            text.replace(what, by);
        if (text.isEmpty() && !rule.required)
            return {};
        if (const auto understood = understand(rule, text))
            return *understood;
        if (!rule.otherwise.isNull())
            return rule.otherwise;
        m_problems.push_back({Fault::NotTranslated, rule.required ? Severity::Refused : Severity::Attention, row.line,
                              rule.from, cellOf(row, rule.from).left(200), 0});
        refused = refused || rule.required;
        return {};
    }

    static std::optional<QString> understand(const Mapping::Rule& rule, const QString& text)
    {
        if (!rule.match.empty()) {
            for (const auto& [whole, result] : rule.match) {
                const auto match = whole.match(text);
                if (match.hasMatch() && match.capturedLength() == text.size())
                    return filled(result, match);
            }
            return std::nullopt;
        }
        if (!rule.dates.isEmpty()) {
            const QString date = dateBy(rule.dates, text);
            return date.isEmpty() ? std::nullopt : std::optional(date);
        }
        QByteArray list;
        for (const auto& [part, item] : rule.collect) {
            if (text.contains(part))
                appendItem(list, item.toUtf8());
        }
        if (!rule.split.pattern().isEmpty()) {
            for (const QString& item : text.split(rule.split, Qt::SkipEmptyParts))
                appendItem(list, item.trimmed().toUtf8());
        }
        if (!list.isEmpty())
            return textOf(list);
        return rule.collect.empty() && rule.split.pattern().isEmpty() ? std::optional(text) : std::nullopt;
    }

    QString filledText(QString text, const Csv::Row& row) const
    {
        for (auto it = m_columns.begin(); it != m_columns.end(); ++it)
            text.replace(u'{' + it.key() + u'}', cellOf(row, it.key()));
        return text;
    }

    const Mapping& m_mapping;
    std::vector<SheetProblem>& m_problems;
    const Csv m_csv;
    QHash<QString, size_t> m_columns;
    bool m_known = true;
    Table m_table;
};

Table Mapping::read(QByteArrayView bytes, std::vector<SheetProblem>& problems) const
{
    return TableMaker(*this, bytes, problems).make();
}

} // namespace recense::sheet
