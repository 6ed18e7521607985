// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/case_sheet.h"
#include "core/sheet/csv.h"
#include "core/sheet/sheet_problem.h"

namespace recense::sheet {

// A table by the columns of the case sheet, wherever they stand in it and whatever they are called.
// Cells are views into the bytes it was read from, or into this object.
class Table
{
public:
    struct Row
    {
        qsizetype line = 0;
        size_t first = 0;
        size_t count = 0;
        bool refused = false; // one of its own cells cannot be read
    };

    // From a file in the form of the case sheet. Problems of the whole sheet leave it without rows;
    // problems of single rows mark these as refused.
    static Table read(QByteArrayView bytes, bool ignoreUnknownColumns, std::vector<SheetProblem>& problems);

    size_t size() const { return m_rows.size(); }
    const Row& row(size_t index) const { return m_rows[index]; }
    bool has(Column column) const { return position(column) >= 0; }
    QByteArrayView cell(size_t row, Column column) const
    {
        // No column is a position behind every row.
        const size_t at = static_cast<size_t>(position(column));
        return at < m_rows[row].count ? m_cells[m_rows[row].first + at] : QByteArrayView();
    }
    // The column's name in the file.
    QString label(Column column) const;

private:
    friend class TableMaker; // core/sheet/mapping.cpp

    int position(Column column) const { return m_positions[static_cast<size_t>(column)]; }
    bool hasContent(size_t position) const;
    bool readHeader(const Csv::Row& header, bool ignoreUnknownColumns, std::vector<SheetProblem>& problems);

    Csv m_csv; // owns cells with doubled quotation marks
    std::deque<QByteArray> m_made; // owns cells that a mapping made
    std::vector<QByteArrayView> m_cells;
    std::vector<Row> m_rows;
    std::array<int, kColumns> m_positions{};
    std::array<QString, kColumns> m_labels;
};

// The fault of a file or row, as a problem.
Fault faultOf(CsvFault fault);
// A value as a problem shows it.
QString shown(QByteArrayView value);

} // namespace recense::sheet
