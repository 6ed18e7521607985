// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pdf/set_block.h"
#include "core/report/type/text.h"

namespace recense::report {

// A caption, a header row that is repeated on each page, and rows that are not split; a row higher than a
// page becomes several. Small tables stay on one page.
class TableBlock : public SetBlock
{
public:
    explicit TableBlock(const Table& table, double scale = 1);
    void paint(Painter& painter, std::span<const Place> places) const override;

private:
    struct Column
    {
        double x = 0;
        double width = 0;
    };
    struct Row
    {
        std::vector<Text> cells{};
        double height = 0;
        bool header = false;
        bool total = false;
    };

    void placeColumns(const Table& table);
    Row setRow(const std::vector<Cell>& cells, bool header, bool total) const;
    void addRows(const std::vector<Cell>& cells, bool total, double highest);
    void keepTogether();
    void paintRow(Painter& painter, const Row& row, double top) const;
    void paintRepeatedHeader(Painter& painter, double top) const;
    void paintCell(cairo_t* cr, const Row& row, size_t column, double top) const;

    TextStyle cellStyle(bool header, bool total) const;

    double m_scale; // of its text, and of what is above and below it
    double m_padding;
    Text m_caption;
    size_t m_captionPieces = 0;
    std::vector<Column> m_columns;
    std::vector<Row> m_rows; // the header first, where there is one
};

} // namespace recense::report
