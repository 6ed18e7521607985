// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace recense::sheet {

enum class CsvFault {
    // Of the whole file: no row of it can be trusted.
    Utf16,
    UnclosedQuote,
    // Of one row; the rows around it are read.
    InvalidUtf8,
    NulByte,
    StrayQuote, // a quotation mark inside a cell that does not begin with one, or text behind a closing one
    CellTooLong,
};

// Comma-separated values by RFC 4180, in UTF-8, with a byte-order mark or without, lines ending in LF
// or CRLF. Strict: what is ambiguous is a fault with its place, never a guess.
//
// Cells are views into the bytes given to `parse` (or into this object), so both must outlive them.
// Lines count from 1 as a text editor counts them; a row is on the line where it begins.
class Csv
{
public:
    static constexpr qsizetype kLongestCell = 1 << 20; // bytes

    struct Row
    {
        qsizetype line = 0;
        size_t first = 0; // position of its first cell
        size_t count = 0; // at least 1
        std::optional<CsvFault> fault;
        size_t faultCell = 0; // which cell of the row has the fault, from 0
    };

    Csv(Csv&&) = default; // not copied: its cells may be views into itself
    Csv& operator=(Csv&&) = default;
    Csv() = default;

    // Rows without any content are left out.
    static Csv parse(QByteArrayView bytes, char separator = ',');

    const std::vector<Row>& rows() const { return m_rows; }
    QByteArrayView cell(const Row& row, size_t position) const { return m_cells[row.first + position]; }
    // The cells of all rows, row after row; views into this object stay good.
    std::vector<QByteArrayView> takeCells() { return std::move(m_cells); }
    // A fault of the whole file, and the line where it stands.
    const std::optional<CsvFault>& fault() const { return m_fault; }
    qsizetype faultLine() const { return m_faultLine; }

private:
    friend class CsvScanner;

    std::vector<Row> m_rows;
    std::vector<QByteArrayView> m_cells;
    std::deque<std::string> m_unescaped; // cells with doubled quotation marks
    std::optional<CsvFault> m_fault;
    qsizetype m_faultLine = 0;
};

// Appends one cell, in quotation marks only where it must be.
void appendCell(QByteArray& out, QByteArrayView cell);
// Appends a row with its line end.
void appendRow(QByteArray& out, const QStringList& cells);

} // namespace recense::sheet
