// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/timeline_block.h"

#include "core/report/chart/timeline.h"

#include <algorithm>

namespace recense::report {

TimelineBlock::TimelineBlock(const TimelineChart& chart, double scale) : m_chart(chart)
{
    const double height = timelineHeight(chart);
    m_scale = std::min(scale, (page::bottom - page::top) / std::max(1.0, height));
    pieces.push_back({.height = height * m_scale, .before = 6, .after = 8});
}

void TimelineBlock::paint(Painter& painter, std::span<const Place> places) const
{
    painter.turnTo(places.front().page);
    const double top = places.front().top;
    const auto figure = painter.figure(m_chart.alternative, page::left, top, page::textWidth, pieces.front().height);
    cairo_save(painter.cr());
    cairo_translate(painter.cr(), page::left, top);
    cairo_scale(painter.cr(), m_scale, m_scale);
    paintTimeline(painter.cr(), m_chart, 0, 0, page::textWidth / m_scale);
    cairo_restore(painter.cr());
}

} // namespace recense::report
