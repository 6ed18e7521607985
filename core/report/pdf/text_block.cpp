// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/text_block.h"

namespace recense::report {

const Look subtitleLook{.style = {.size = 13, .leading = 18, .colour = ink::quiet},
                        .before = 6,
                        .after = 14,
                        .width = page::textWidth};
const Look captionLook{.tag = "Caption",
                       .style = {.size = 9, .leading = 12.5, .bold = true},
                       .before = 16,
                       .after = 3,
                       .width = page::textWidth,
                       .keepWithNext = true};
const Look contentsTitleLook{.tag = "H2",
                             .style = {.size = 10.5, .leading = 15, .bold = true, .colour = ink::accent},
                             .before = 22,
                             .after = 4,
                             .keepWithNext = true};

Look sheetHeadingLook(int level)
{
    Look look = headingLook(level);
    if (level == 0) {
        look.style.size = 19;
        look.style.leading = 24;
        look.after = 4;
    } else if (level == 1) {
        look.style.size = 11;
        look.style.leading = 14;
        look.before = 9;
        look.after = 2;
        look.ruleRoom = 4;
    }
    return look;
}

Look headingLook(int level)
{
    switch (level) {
    case 0:
        return {.tag = "H1",
                .style = {.size = 27, .leading = 33, .bold = true, .colour = ink::accent},
                .after = 6,
                .width = page::textWidth,
                .keepWithNext = true};
    case 1:
        return {.style = {.size = 16, .leading = 20, .bold = true, .colour = ink::accent},
                .before = 30,
                .after = 7,
                .width = page::textWidth,
                .keepWithNext = true,
                .ruleAbove = true};
    case 2:
        return {.style = {.size = 11.5, .leading = 15, .bold = true},
                .before = 20,
                .after = 4,
                .width = page::textWidth,
                .keepWithNext = true};
    default:
        return {.style = {.size = 9.5, .leading = 13.5, .bold = true, .colour = ink::quiet},
                .before = 14,
                .after = 3,
                .keepWithNext = true};
    }
}

Look paragraphLook(Paragraph::Kind kind)
{
    switch (kind) {
    case Paragraph::Kind::Lead:
        return {.style = {.size = 13, .leading = 19}, .before = 8, .after = 10, .width = page::textWidth};
    case Paragraph::Kind::Note:
        return {.style = {.size = 8, .leading = 11.5, .colour = ink::quiet}, .before = 5, .after = 7};
    case Paragraph::Kind::ListItem:
        return {.tag = "LBody", .before = 2, .after = 2, .width = page::measure - 14, .indent = 14};
    case Paragraph::Kind::Body:
        break;
    }
    return {.before = 3, .after = 7};
}

Look scaled(Look look, double by)
{
    for (double* length : {&look.style.size, &look.style.leading, &look.before, &look.after})
        *length *= by;
    return look;
}

std::vector<Piece> linePieces(const Text& text, const Look& look)
{
    const int lines = text.lines();
    std::vector<Piece> pieces(size_t(lines), Piece{.height = text.leading()});
    pieces.front().before = look.before;
    pieces.back().after = look.after;
    for (int line = 0; line < lines; ++line) {
        const bool wouldStandAlone = line == 0 || line == lines - 2;
        pieces[size_t(line)].keepWithNext = look.keepWithNext || (wouldStandAlone && line + 1 < lines);
    }
    return pieces;
}

TextBlock::TextBlock(const QString& text, const Look& look, const QString& address)
    : m_words(text)
    , m_address(linkAttribute(address))
    , m_look(look)
    , m_text(
          text,
          [&] {
              TextStyle style = look.style;
              if (!m_address.isEmpty())
                  style.colour = ink::accent;
              return style;
          }(),
          look.width)
{
    pieces = linePieces(m_text, look);
    if (look.ruleAbove)
        pieces.front().height += look.ruleRoom;
}

template <typename OpenTag>
void TextBlock::paintByPage(Painter& painter, std::span<const Place> places, const OpenTag& open) const
{
    for (size_t first = 0; first < places.size();) {
        size_t end = first + 1;
        while (end < places.size() && places[end].page == places[first].page)
            ++end;
        painter.turnTo(places[first].page);
        double top = places[first].top;
        if (m_look.ruleAbove && first == 0) {
            painter.rule(page::left, page::right, top, 0.9, ink::accent);
            top += m_look.ruleRoom;
        }
        const auto tag = open();
        m_text.draw(painter.cr(), page::left + m_look.indent, top, int(first), int(end - first));
        first = end;
    }
}

void TextBlock::paintLines(Painter& painter, std::span<const Place> places) const
{
    if (m_address.isEmpty())
        paintByPage(painter, places, [&] { return painter.tag("Span"); });
    else
        paintByPage(painter, places, [&] { return painter.linkTo(m_address, m_words); });
}

void TextBlock::paint(Painter& painter, std::span<const Place> places) const
{
    if (m_address.isEmpty() && places.front().page == places.back().page) {
        paintByPage(painter, places, [&] { return painter.tag(m_look.tag); });
        return;
    }
    painter.turnTo(places.front().page);
    const auto tag = painter.tag(m_look.tag);
    paintLines(painter, places);
}

class ListBlock::Item : public TextBlock
{
public:
    Item(const Paragraph& item, const Look& look) : TextBlock(item.text, look, item.address), m_style(look.style) {}

    void paint(Painter& painter, std::span<const Place> places) const override
    {
        painter.turnTo(places.front().page);
        const auto item = painter.tag("LI");
        {
            const auto label = painter.tag("Lbl");
            Text(QStringLiteral("\u2022"), m_style).draw(painter.cr(), page::left + 3, places.front().top);
        }
        TextBlock::paint(painter, places);
    }

private:
    TextStyle m_style;
};

namespace {

constexpr size_t kShortList = 12; // lines; a longer one may go on overleaf

} // namespace

ListBlock::ListBlock(const std::vector<const Paragraph*>& items, const Look& look)
{
    for (size_t i = 0; i < items.size(); ++i) {
        m_items.push_back(std::make_unique<Item>(*items[i], look));
        // Neither the first nor the last stands alone on a page.
        const bool wouldStandAlone = i == 0 || i + 2 == items.size();
        m_items.back()->pieces.back().keepWithNext = wouldStandAlone && i + 1 < items.size();
        pieces.insert(pieces.end(), m_items.back()->pieces.begin(), m_items.back()->pieces.end());
    }
    pieces.back().after = paragraphLook(Paragraph::Kind::Body).after;
    if (pieces.size() <= kShortList) {
        for (size_t i = 0; i + 1 < pieces.size(); ++i)
            pieces[i].keepWithNext = true;
    }
}

ListBlock::~ListBlock() = default;

void ListBlock::paint(Painter& painter, std::span<const Place> places) const
{
    painter.turnTo(places.front().page);
    const auto list = painter.tag("L");
    for (const auto& item : m_items) {
        item->paint(painter, places.first(item->pieces.size()));
        places = places.subspan(item->pieces.size());
    }
}

} // namespace recense::report
