// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/compose.h"

#include "core/report/outline.h"
#include "core/report/pdf/chart_block.h"
#include "core/report/pdf/cover_block.h"
#include "core/report/pdf/table_block.h"
#include "core/report/pdf/text_block.h"
#include "core/report/pdf/timeline_block.h"

#include <algorithm>
#include <utility>

namespace recense::report {
namespace {

constexpr size_t longestContents = 28; // lines; beyond it the first level alone is listed
constexpr size_t longestLead = 8;      // lines; beyond it a text may be parted from what it leads to, but for its end

class Composer
{
public:
    Composer(const Document& document, double scale)
        : m_document(document), m_scale(scale), m_made(std::make_unique<Composition>())
    {
    }

    std::unique_ptr<Composition> run()
    {
        collectEntries();
        const std::span<const Block> blocks(m_document.blocks);
        const auto first = hasCover(m_document) ? addCover() : addTitle();
        m_made->blocks.front()->pieces.front().newPage = true;
        for (const Block& block : blocks.subspan(first))
            std::visit([this](const auto& it) { addBlock(it); }, block);
        endList();
        return std::move(m_made);
    }

private:
    // Both answer how many of the blocks they have taken.
    size_t addCover()
    {
        const std::vector<Block>& blocks = m_document.blocks;
        const auto heading = std::find_if(blocks.begin(), blocks.end(),
                                          [](const Block& block) { return std::holds_alternative<Heading>(block); });
        const auto before = static_cast<size_t>(heading - blocks.begin());
        m_made->entries[m_nextEntry++].block = 0;
        add(std::make_unique<CoverBlock>(m_document, std::span<const Block>(blocks).first(before)));
        m_pageBreak = true;
        return before;
    }

    size_t addTitle()
    {
        if (!m_document.mark.isEmpty())
            add(std::make_unique<TextBlock>(m_document.mark, scaled(markLook(), m_scale)));
        addHeading(m_document.title, lookOf(0));
        if (!m_document.subtitle.isEmpty())
            add(std::make_unique<TextBlock>(m_document.subtitle, scaled(subtitleLook, m_scale)));
        return 0;
    }

    static Look markLook()
    {
        return {.style = {.size = 10, .leading = 14, .bold = true, .colour = ink::accent},
                .after = 14,
                .width = page::textWidth,
                .keepWithNext = true};
    }

    // All of them first: the contents stand before most headings.
    void collectEntries()
    {
        m_made->entries.push_back({.level = 0, .text = m_document.title});
        for (const Block& block : m_document.blocks)
            if (const auto* heading = std::get_if<Heading>(&block))
                m_made->entries.push_back({.level = std::clamp(heading->level, 1, 3), .text = heading->text});
    }

    void add(std::unique_ptr<SetBlock> block)
    {
        if (block->pieces.empty())
            return;
        if (m_pageBreak)
            block->pieces.front().newPage = true;
        m_pageBreak = false;
        m_made->blocks.push_back(std::move(block));
    }

    Look lookOf(int level) const
    {
        return scaled(m_document.oneSheet ? sheetHeadingLook(level) : headingLook(level), m_scale);
    }

    Look lookOf(Paragraph::Kind kind) const
    {
        Look look = scaled(paragraphLook(kind), m_scale);
        if (m_document.oneSheet)
            look.width = page::textWidth - look.indent; // small type reads in longer lines
        return look;
    }

    void addHeading(const QString& text, const Look& look)
    {
        m_made->entries[m_nextEntry++].block = m_made->blocks.size();
        add(std::make_unique<TextBlock>(text, look));
    }

    void addContents()
    {
        m_contentsDone = true;
        const auto& entries = m_made->entries;
        if (m_document.contentsTitle.isEmpty() || entries.size() < 3)
            return;
        const auto listed = std::count_if(entries.begin(), entries.end(), [](const Entry& entry) {
            return entry.level == 1 || entry.level == 2;
        });
        add(std::make_unique<TextBlock>(m_document.contentsTitle, contentsTitleLook));
        add(std::make_unique<ContentsBlock>(entries, size_t(listed) > longestContents ? 1 : 2));
    }

    void endList()
    {
        if (m_list.empty())
            return;
        auto list = std::make_unique<ListBlock>(m_list, lookOf(Paragraph::Kind::ListItem));
        m_list.clear();
        keepLead();
        add(std::move(list));
    }

    // A text that leads to a list, a table, a chart or the first part of its own stays with it: whole, with what stands
    // between it and its heading, where that is short.
    void keepLead()
    {
        m_headed = m_introduced = false;
        if (!std::exchange(m_leads, false) || m_pageBreak)
            return;
        auto& blocks = m_made->blocks;
        size_t lines = 0;
        for (size_t i = m_textFrom; i < blocks.size(); ++i)
            lines += blocks[i]->pieces.size();
        if (lines <= longestLead) {
            for (size_t i = m_textFrom; i < blocks.size(); ++i)
                for (Piece& piece : blocks[i]->pieces)
                    piece.keepWithNext = true;
        }
        blocks.back()->pieces.back().keepWithNext = true;
    }

    void addBlock(const Heading& heading)
    {
        endList();
        if (!m_contentsDone)
            addContents();
        if (heading.level > std::exchange(m_level, heading.level))
            keepLead();
        // It looks as its level, and is in the structure (PDF/UA-1, 7.4.2) where no level is left out.
        static constexpr const char* tags[] = {"H2", "H3", "H4"};
        const int level = std::clamp(heading.level, 1, 3);
        Look look = lookOf(level);
        look.tag = tags[m_outline.depthOf(level) - 1];
        addHeading(heading.text, look);
        m_noted = m_leads = m_introduced = false;
        m_headed = true;
    }

    void addBlock(const Paragraph& paragraph)
    {
        if (paragraph.kind == Paragraph::Kind::ListItem) {
            m_list.push_back(&paragraph);
            m_noted = false;
            return;
        }
        endList();
        // Notes belong to the table, the chart or the text above them.
        const bool note = paragraph.kind == Paragraph::Kind::Note;
        if (note && (m_noted || m_leads) && !m_pageBreak)
            m_made->blocks.back()->pieces.back().keepWithNext = true;
        m_noted = note && m_noted;
        // What introduces a section is not parted from its first sentence.
        if (m_introduced && !m_pageBreak)
            m_made->blocks.back()->pieces.back().keepWithNext = true;
        m_introduced = std::exchange(m_headed, false);
        if (!m_leads)
            m_textFrom = m_made->blocks.size();
        m_leads = !note;
        add(std::make_unique<TextBlock>(paragraph.text, lookOf(paragraph.kind), paragraph.address));
    }

    void addBlock(const KeyFigures& key) // elsewhere than on a cover
    {
        endList();
        for (const KeyFigures::Figure& figure : key.figures)
            add(std::make_unique<TextBlock>(figure.sentence(), lookOf(Paragraph::Kind::Lead)));
    }

    void addBlock(const Table& table)
    {
        endList();
        keepLead();
        add(std::make_unique<TableBlock>(table, m_scale));
        m_noted = true;
    }

    void addBlock(const Chart& chart)
    {
        endList();
        keepLead();
        add(std::make_unique<ChartBlock>(chart));
        m_noted = true;
    }

    void addBlock(const TimelineChart& chart)
    {
        endList();
        keepLead();
        add(std::make_unique<TimelineBlock>(chart, m_scale));
    }

    void addBlock(const PageBreak&)
    {
        endList();
        m_pageBreak = true;
    }

    const Document& m_document;
    double m_scale;
    std::unique_ptr<Composition> m_made;
    std::vector<const Paragraph*> m_list;
    size_t m_nextEntry = 0;
    bool m_contentsDone = false;
    bool m_pageBreak = false;
    Outline m_outline;
    int m_level = 0; // of the heading before
    bool m_noted = false; // after a table or chart and its notes
    bool m_headed = false;     // after a heading
    bool m_introduced = false; // after the first text below a heading
    bool m_leads = false; // after a text that is no note
    size_t m_textFrom = 0; // while it leads: the first of the texts that stand there together
};

} // namespace

std::unique_ptr<Composition> compose(const Document& document, double scale)
{
    return Composer(document, scale).run();
}

} // namespace recense::report
