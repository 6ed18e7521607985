// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/table_block.h"

#include "core/report/pdf/text_block.h"
#include "core/report/type/column_widths.h"

#include <algorithm>

namespace recense::report {
namespace {

constexpr double columnGap = 12;
constexpr double padding = 3.25; // above and below the text of a row
constexpr double heavyRule = 0.9;
constexpr double lightRule = 0.4;

} // namespace

TableBlock::TableBlock(const Table& table, double scale)
    : m_scale(scale), m_padding(padding * scale * scale), m_caption(table.caption, scaled(captionLook, scale).style, captionLook.width)
{
    if (!table.caption.isEmpty())
        pieces = linePieces(m_caption, scaled(captionLook, scale));
    m_captionPieces = pieces.size();
    placeColumns(table);
    if (!table.header.empty()) {
        m_rows.push_back(setRow(table.header, true, false));
        pieces.push_back({.height = m_rows.back().height, .keepWithNext = true});
    }
    const double repeated = m_rows.empty() ? 0 : m_rows.front().height;
    const double highest = page::bottom - page::top - repeated - m_caption.height() - 40;
    for (size_t i = 0; i < table.rows.size(); ++i)
        addRows(table.rows[i], table.lastRowIsTotal && i + 1 == table.rows.size(), highest);
    for (size_t i = m_captionPieces; i < pieces.size(); ++i)
        if (!m_rows[i - m_captionPieces].header)
            pieces[i].repeated = repeated;
    if (!pieces.empty())
        pieces.back().after = 14 * scale;
    keepTogether();
}

void TableBlock::placeColumns(const Table& table)
{
    double x = page::left;
    for (double width : columnWidths(table, cellStyle(true, false), cellStyle(false, true), columnGap, page::textWidth)) {
        m_columns.push_back({x, width});
        x += width + columnGap;
    }
}

TextStyle TableBlock::cellStyle(bool header, bool total) const
{
    if (header)
        return {.size = 8 * m_scale, .leading = 10.5 * m_scale, .bold = true, .colour = ink::accent};
    return {.size = 8.5 * m_scale, .leading = 11.5 * m_scale, .bold = total};
}

TableBlock::Row TableBlock::setRow(const std::vector<Cell>& cells, bool header, bool total) const
{
    Row row{.header = header, .total = total};
    const TextStyle style = cellStyle(header, total);
    double tallest = style.leading;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const Cell cell = column < cells.size() ? cells[column] : Cell{};
        row.cells.emplace_back(cell.text, style, m_columns[column].width,
                               cell.number ? Align::End : Align::Start);
        tallest = std::max(tallest, row.cells.back().height());
    }
    row.height = tallest + 2 * m_padding;
    return row;
}

void TableBlock::addRows(const std::vector<Cell>& cells, bool total, double highest)
{
    Row row = setRow(cells, false, total);
    if (row.height > highest) {
        const int lines = std::max(1, int((highest - 2 * m_padding) / cellStyle(false, total).leading));
        std::vector<Cell> head = cells;
        std::vector<Cell> rest = cells;
        for (size_t column = 0; column < cells.size(); ++column) {
            head[column].text = row.cells[column].before(lines);
            rest[column].text = row.cells[column].from(lines);
        }
        m_rows.push_back(setRow(head, false, total));
        pieces.push_back({.height = m_rows.back().height});
        addRows(rest, total, highest);
        return;
    }
    m_rows.push_back(std::move(row));
    pieces.push_back({.height = m_rows.back().height});
}

// No row alone below its header, and no total alone on its page.
void TableBlock::keepTogether()
{
    double height = 0;
    for (const Piece& piece : pieces)
        height += piece.height;
    const bool small = height < (page::bottom - page::top) * 0.4;
    const size_t rows = pieces.size() - m_captionPieces;
    for (size_t i = m_captionPieces; i + 1 < pieces.size(); ++i) {
        const size_t row = i - m_captionPieces;
        if (small || row <= 1 || row + 2 == rows)
            pieces[i].keepWithNext = true;
    }
}

void TableBlock::paintCell(cairo_t* cr, const Row& row, size_t column, double top) const
{
    const Text& text = row.cells[column];
    const double drop =
        row.header ? row.height - 2 * m_padding - text.height() : 0; // headers stand at the foot
    text.draw(cr, m_columns[column].x, top + m_padding + drop);
}

void TableBlock::paintRow(Painter& painter, const Row& row, double top) const
{
    if (row.total)
        painter.rule(page::left, page::right, top, heavyRule, ink::accent);
    {
        const auto tr = painter.tag("TR");
        for (size_t column = 0; column < m_columns.size(); ++column) {
            const auto cell = painter.tag(row.header || column == 0 ? "TH" : "TD");
            paintCell(painter.cr(), row, column, top);
        }
    }
    const bool heavy = row.header || &row == &m_rows.back();
    painter.rule(page::left, page::right, top + row.height, heavy ? heavyRule : lightRule,
                 heavy ? ink::accent : ink::hairline);
}

void TableBlock::paintRepeatedHeader(Painter& painter, double top) const
{
    const Row& header = m_rows.front();
    for (size_t column = 0; column < m_columns.size(); ++column)
        paintCell(painter.cr(), header, column, top);
    painter.rule(page::left, page::right, top + header.height, heavyRule, ink::accent);
}

void TableBlock::paint(Painter& painter, std::span<const Place> places) const
{
    if (places.empty())
        return;
    painter.turnTo(places.front().page);
    const auto table = painter.tag("Table");
    if (m_captionPieces > 0) {
        const auto caption = painter.tag("Caption");
        m_caption.draw(painter.cr(), page::left, places.front().top);
    }
    places = places.subspan(m_captionPieces);
    size_t next = 0;
    int page = places.empty() ? 0 : places.front().page;
    if (!m_rows.empty() && m_rows.front().header) {
        painter.turnTo(page);
        const auto head = painter.tag("THead");
        paintRow(painter, m_rows[next], places[next].top);
        ++next;
    }
    if (next == m_rows.size())
        return;
    const auto body = painter.tag("TBody");
    for (; next < m_rows.size(); ++next) {
        if (places[next].page != page) {
            page = places[next].page;
            painter.turnTo(page);
            if (m_rows.front().header)
                paintRepeatedHeader(painter, places[next].top - m_rows.front().height);
        }
        paintRow(painter, m_rows[next], places[next].top);
    }
}

} // namespace recense::report
