// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/cover_block.h"

#include <algorithm>

namespace recense::report {
namespace {

constexpr double pageRoom = page::bottom - page::top;
constexpr double titleTop = 84;
constexpr double columnGap = 18;

constexpr TextStyle markStyle{.size = 10, .leading = 14, .bold = true, .colour = ink::accent};
constexpr TextStyle titleStyle{.size = 20, .leading = 26, .bold = true, .colour = ink::accent};
constexpr TextStyle subtitleStyle{.size = 12, .leading = 17, .colour = ink::quiet};
constexpr TextStyle headlineStyle{.size = 28, .leading = 37, .bold = true};
constexpr TextStyle beforeStyle{.size = 10, .leading = 14, .colour = ink::quiet};
constexpr TextStyle numberStyle{.size = 34, .leading = 40, .bold = true, .colour = ink::accent};
constexpr TextStyle wordsStyle{.size = 10, .leading = 14};
constexpr TextStyle footStyle{.size = 9, .leading = 13, .colour = ink::quiet};

// In order of reading, the end of one is not the beginning of the next word.
QString parted(const QString& words) { return words + u' '; }

} // namespace

bool hasCover(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (std::holds_alternative<KeyFigures>(block))
            return true;
        if (std::holds_alternative<Heading>(block))
            return false;
    }
    return false;
}

CoverBlock::CoverBlock(const Document& document, std::span<const Block> before)
{
    pieces.push_back({.height = pageRoom});
    if (!document.mark.isEmpty())
        put("P", document.mark, markStyle, 0, 0, page::textWidth);
    double y = put("H1", document.title, titleStyle, 0, titleTop, page::textWidth);
    y = put("P", document.subtitle, subtitleStyle, 0, y + 8, page::textWidth) + 56;
    double foot = pageRoom;
    for (const Block& block : before) {
        if (const auto* key = std::get_if<KeyFigures>(&block)) {
            y = putFigures(*key, y + 20);
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            if (paragraph->kind == Paragraph::Kind::Lead) {
                y = put("P", paragraph->text, headlineStyle, 0, y, page::textWidth) + 28;
            } else {
                const double height = Text(paragraph->text, footStyle, page::measure).height();
                put("P", paragraph->text, footStyle, 0, foot - height, page::measure);
                foot -= height + 4;
            }
        }
    }
}

double CoverBlock::put(const char* tag, const QString& words, const TextStyle& style, double x, double top, double width)
{
    m_lines.push_back({tag, Text(words, style, width), x, top});
    return top + m_lines.back().text.height();
}

double CoverBlock::putFigures(const KeyFigures& key, double top)
{
    const double columns = std::max<double>(1, double(key.figures.size()));
    const double width = (page::textWidth - columnGap * (columns - 1)) / columns;
    double bottom = top;
    for (size_t i = 0; i < key.figures.size(); ++i) {
        const KeyFigures::Figure& figure = key.figures[i];
        const double x = double(i) * (width + columnGap);
        m_rules.push_back({x, width, top});
        put("P", parted(figure.before), beforeStyle, x, top + 9, width);
        // The same room above each number, whether or not something stands there.
        put("P", parted(figure.number), numberStyle, x, top + 9 + beforeStyle.leading, width);
        bottom = std::max(bottom, put("P", figure.words, wordsStyle, x, top + 9 + beforeStyle.leading + numberStyle.leading + 4, width));
    }
    return bottom;
}

void CoverBlock::paint(Painter& painter, std::span<const Place> places) const
{
    painter.turnTo(places.front().page);
    const double top = places.front().top;
    for (const Rule& rule : m_rules)
        painter.rule(page::left + rule.x, page::left + rule.x + rule.width, top + rule.top, 2, ink::accent);
    for (const Line& line : m_lines) {
        const auto tag = painter.tag(line.tag);
        line.text.draw(painter.cr(), page::left + line.x, top + line.top);
    }
}

} // namespace recense::report
