// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/csv.h"

#include <algorithm>
#include <cstring>

namespace recense::sheet {

class CsvScanner
{
public:
    CsvScanner(Csv& csv, QByteArrayView bytes, char separator)
        : m_csv(csv), m_at(bytes.data()), m_end(bytes.data() + bytes.size()), m_separator(separator),
          m_clean(bytes.isValidUtf8() && !bytes.contains('\0'))
    {
    }

    void scan()
    {
        // About as many cells as there are marks between them; a sheet of a few million grows from there.
        const auto cells = std::count_if(m_at, m_end, [this](char c) { return c == m_separator || c == '\n'; });
        m_csv.m_cells.reserve(static_cast<size_t>(std::min<std::ptrdiff_t>(cells + 1, 1 << 22)));
        while (m_at < m_end && !m_csv.m_fault)
            scanRow();
    }

private:
    void scanRow()
    {
        m_row = {};
        m_row.line = m_line;
        m_row.first = m_csv.m_cells.size();
        bool content = false;
        bool more = true;
        while (more && !m_csv.m_fault) {
            const QByteArrayView cell = m_at < m_end && *m_at == '"' ? quotedCell() : plainCell();
            check(cell);
            content = content || !cell.isEmpty();
            m_csv.m_cells.push_back(cell);
            ++m_row.count;
            more = m_at < m_end && *m_at == m_separator;
            if (more)
                ++m_at;
        }
        endLine();
        if (content || m_row.fault)
            m_csv.m_rows.push_back(m_row);
        else
            m_csv.m_cells.resize(m_row.first);
    }

    void endLine()
    {
        if (m_at < m_end && *m_at == '\r')
            ++m_at;
        if (m_at < m_end && *m_at == '\n') {
            ++m_at;
            ++m_line;
        }
    }

    // A carriage return ends a cell only before a line feed; elsewhere it is a character like others.
    bool atEndOfCell() const
    {
        return m_at == m_end || *m_at == m_separator || *m_at == '\n'
               || (*m_at == '\r' && (m_at + 1 == m_end || m_at[1] == '\n'));
    }

    QByteArrayView plainCell()
    {
        const char* const start = m_at;
        while (!atEndOfCell()) {
            if (*m_at == '"')
                blame(CsvFault::StrayQuote);
            ++m_at;
        }
        return {start, m_at - start};
    }

    QByteArrayView quotedCell()
    {
        const char* const start = ++m_at;
        std::string* unescaped = nullptr;
        const char* piece = start;
        for (;;) {
            const auto* quote = static_cast<const char*>(std::memchr(m_at, '"', static_cast<size_t>(m_end - m_at)));
            if (!quote) {
                m_csv.m_fault = CsvFault::UnclosedQuote;
                m_csv.m_faultLine = m_line;
                return {};
            }
            countLines(m_at, quote);
            m_at = quote + 1;
            if (m_at == m_end || *m_at != '"') {
                QByteArrayView cell{start, quote - start};
                if (unescaped) {
                    unescaped->append(piece, quote);
                    cell = QByteArrayView(unescaped->data(), static_cast<qsizetype>(unescaped->size()));
                }
                skipBehindQuote();
                return cell;
            }
            if (!unescaped)
                unescaped = &m_csv.m_unescaped.emplace_back();
            unescaped->append(piece, quote + 1);
            piece = ++m_at;
        }
    }

    void skipBehindQuote()
    {
        if (atEndOfCell())
            return;
        blame(CsvFault::StrayQuote);
        while (!atEndOfCell())
            ++m_at;
    }

    void countLines(const char* from, const char* to)
    {
        while ((from = static_cast<const char*>(std::memchr(from, '\n', static_cast<size_t>(to - from))))) {
            ++m_line;
            ++from;
        }
    }

    void check(QByteArrayView cell)
    {
        if (cell.size() > Csv::kLongestCell)
            blame(CsvFault::CellTooLong);
        if (m_clean)
            return;
        if (cell.contains('\0'))
            blame(CsvFault::NulByte);
        else if (!cell.isValidUtf8())
            blame(CsvFault::InvalidUtf8);
    }

    void blame(CsvFault fault)
    {
        if (m_row.fault)
            return;
        m_row.fault = fault;
        m_row.faultCell = m_row.count;
    }

    Csv& m_csv;
    const char* m_at;
    const char* const m_end;
    const char m_separator;
    const bool m_clean; // nothing to look for in single cells
    qsizetype m_line = 1;
    Csv::Row m_row;
};

namespace {

// A mark of UTF-16, or what ASCII looks like in it.
bool looksLikeUtf16(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return true;
    return bytes.size() >= 4 && ((!bytes[0] && bytes[1] && !bytes[2] && bytes[3])
                                 || (bytes[0] && !bytes[1] && bytes[2] && !bytes[3]));
}

} // namespace

Csv Csv::parse(QByteArrayView bytes, char separator)
{
    Csv csv;
    if (looksLikeUtf16(bytes)) {
        csv.m_fault = CsvFault::Utf16;
        csv.m_faultLine = 1;
        return csv;
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    CsvScanner(csv, bytes, separator).scan();
    return csv;
}

void appendCell(QByteArray& out, QByteArrayView cell)
{
    const auto special = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
    if (std::none_of(cell.begin(), cell.end(), special)) {
        out.append(cell);
        return;
    }
    out.append('"');
    for (const char c : cell) {
        if (c == '"')
            out.append('"');
        out.append(c);
    }
    out.append('"');
}

void appendRow(QByteArray& out, const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out.append(',');
        appendCell(out, cells[i].toUtf8());
    }
    out.append('\n');
}

} // namespace recense::sheet
