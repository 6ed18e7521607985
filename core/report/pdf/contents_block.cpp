// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/contents_block.h"

#include <algorithm>

namespace recense::report {
namespace {

TextStyle lineStyle(int level)
{
    return {.size = 9.5, .leading = level == 1 ? 15.0 : 13.5, .colour = level == 1 ? ink::text : ink::quiet};
}

constexpr double numberWidth = 30;

} // namespace

ContentsBlock::ContentsBlock(const std::vector<Entry>& entries, int deepestLevel) : m_entries(entries)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        const int level = entries[i].level;
        if (level < 1 || level > deepestLevel)
            continue;
        const double indent = 14.0 * (level - 1);
        m_lines.push_back(
            {i,
             Text(entries[i].text + QLatin1Char(' '), lineStyle(level), page::measure - indent - numberWidth),
             indent});
        pieces.push_back({.height = m_lines.back().text.height(), .before = level == 1 ? 2.0 : 0.0});
    }
    if (!pieces.empty())
        pieces.back().after = 18;
}

void ContentsBlock::paint(Painter& painter, std::span<const Place> places) const
{
    if (places.empty())
        return;
    painter.turnTo(places.front().page);
    const auto contents = painter.tag("TOC");
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const Entry& entry = m_entries[line.entry];
        painter.turnTo(places[i].page);
        const auto item = painter.tag("TOCI");
        const auto link = painter.linkTo(entry.place.page, std::max(0.0, entry.place.top - 12), entry.text);
        line.text.draw(painter.cr(), page::left + line.indent, places[i].top);
        Text(QString::number(entry.place.page + 1), lineStyle(entry.level), numberWidth, Align::End)
            .draw(painter.cr(), page::left + page::measure - numberWidth,
                  places[i].top + line.text.height() - line.text.leading());
    }
}

} // namespace recense::report
