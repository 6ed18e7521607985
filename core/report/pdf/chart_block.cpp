// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/chart_block.h"

#include "core/report/chart/chart.h"
#include "core/report/pdf/text_block.h"

#include <algorithm>

namespace recense::report {

ChartBlock::ChartBlock(const Chart& chart)
    : m_chart(chart), m_drawing(drawingOf(chart, page::textWidth)), m_caption(chart.caption, captionLook.style, captionLook.width)
{
    if (!chart.caption.isEmpty())
        pieces = linePieces(m_caption, captionLook);
    m_captionPieces = pieces.size();
    const double height = m_drawing.height;
    const double room = page::bottom - page::top - m_caption.height() - 60;
    m_scale = std::min(1.0, room / std::max(1.0, height));
    pieces.push_back({.height = height * m_scale, .before = 6, .after = 14});
}

void ChartBlock::paint(Painter& painter, std::span<const Place> places) const
{
    painter.turnTo(places.front().page);
    if (m_captionPieces > 0) {
        const auto caption = painter.tag("P");
        m_caption.draw(painter.cr(), page::left, places.front().top);
    }
    painter.turnTo(places.back().page);
    const double top = places.back().top;
    const double height = pieces.back().height;
    const auto figure =
        painter.figure(m_chart.alternative, page::left, top, page::textWidth * m_scale, height);
    cairo_save(painter.cr());
    cairo_translate(painter.cr(), page::left, top);
    cairo_scale(painter.cr(), m_scale, m_scale);
    paintDrawing(painter.cr(), m_drawing, 0, 0);
    cairo_restore(painter.cr());
}

} // namespace recense::report
