// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/table.h"

#include <algorithm>

namespace recense::sheet {

Fault faultOf(CsvFault fault)
{
    switch (fault) {
    case CsvFault::Utf16: return Fault::Utf16;
    case CsvFault::UnclosedQuote: return Fault::UnclosedQuote;
    case CsvFault::InvalidUtf8: return Fault::InvalidUtf8;
    case CsvFault::NulByte: return Fault::NulByte;
    case CsvFault::StrayQuote: return Fault::StrayQuote;
    case CsvFault::CellTooLong: return Fault::CellTooLong;
    }
    return Fault::CellTooLong;
}

QString shown(QByteArrayView value) { return QString::fromUtf8(value.first(std::min<qsizetype>(value.size(), 800))).left(200); }

Table Table::read(QByteArrayView bytes, bool ignoreUnknownColumns, std::vector<SheetProblem>& problems)
{
    Table table;
    table.m_positions.fill(-1);
    table.m_csv = Csv::parse(bytes);
    const auto refuse = [&](Fault fault, qsizetype line, const QString& column = {}, const QString& value = {}) {
        problems.push_back({fault, Severity::Refused, line, column, value, 0});
    };
    if (table.m_csv.fault()) {
        refuse(faultOf(*table.m_csv.fault()), table.m_csv.faultLine());
        return table;
    }
    const std::vector<Csv::Row>& rows = table.m_csv.rows();
    if (rows.empty()) {
        refuse(Fault::Empty, 1);
        return table;
    }
    const Csv::Row& header = rows.front();
    if (header.fault) {
        refuse(faultOf(*header.fault), header.line);
        return table;
    }
    if (!table.readHeader(header, ignoreUnknownColumns, problems))
        return table;
    const auto columnAt = [&](size_t position) {
        return position < header.count ? QString::fromUtf8(table.m_csv.cell(header, position)) : QString();
    };
    for (size_t i = 1; i < rows.size(); ++i) {
        const Csv::Row& row = rows[i];
        Row read{row.line, row.first, row.count, false};
        if (row.fault) {
            read.refused = true;
            refuse(faultOf(*row.fault), row.line, columnAt(row.faultCell),
                   row.faultCell < row.count ? shown(table.m_csv.cell(row, row.faultCell)) : QString());
        } else if (row.count != header.count) {
            read.refused = true;
            refuse(Fault::CellCount, row.line, {}, QString::number(row.count));
        }
        table.m_rows.push_back(read);
    }
    table.m_cells = table.m_csv.takeCells();
    return table;
}

bool Table::readHeader(const Csv::Row& header, bool ignoreUnknownColumns, std::vector<SheetProblem>& problems)
{
    const size_t before = problems.size();
    const auto refuse = [&](Fault fault, QByteArrayView name) {
        problems.push_back({fault, Severity::Refused, header.line, shown(name), shown(name), 0});
    };
    for (const char separator : {';', '\t', '|'}) {
        if (m_csv.cell(header, 0).contains(separator)) {
            problems.push_back({Fault::NotComma, Severity::Refused, header.line, {}, QString(QLatin1Char(separator)), 0});
            return false;
        }
    }
    for (size_t i = 0; i < header.count; ++i) {
        const QByteArrayView name = m_csv.cell(header, i).trimmed();
        const auto column = columnOf(name);
        if (!column) {
            // Spreadsheets leave empty columns behind; with content they are columns like others.
            if (!ignoreUnknownColumns && (!name.isEmpty() || hasContent(i)))
                refuse(Fault::UnknownColumn, name);
            continue;
        }
        int& position = m_positions[static_cast<size_t>(*column)];
        if (position >= 0)
            refuse(Fault::ColumnTwice, name);
        position = static_cast<int>(i);
        m_labels[static_cast<size_t>(*column)] = nameOf(*column);
    }
    if (!has(Column::Case) && problems.size() == before)
        refuse(Fault::ColumnMissing, "case");
    return problems.size() == before;
}

bool Table::hasContent(size_t position) const
{
    return std::any_of(m_csv.rows().begin(), m_csv.rows().end(), [&](const Csv::Row& row) {
        return position < row.count && !m_csv.cell(row, position).isEmpty();
    });
}

QString Table::label(Column column) const
{
    const QString& label = m_labels[static_cast<size_t>(column)];
    return label.isEmpty() ? QString(nameOf(column)) : label;
}

} // namespace recense::sheet
