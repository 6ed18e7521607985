// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pdf/set_block.h"
#include "core/report/type/text.h"

namespace recense::report {

// How a kind of text looks and what it is in the structure.
struct Look
{
    const char* tag = "P";
    TextStyle style{};
    double before = 0;
    double after = 0;
    double width = page::measure;
    double indent = 0;
    bool keepWithNext = false;
    bool ruleAbove = false;
    double ruleRoom = 7; // between the rule and the text
};

// 0 is the document's title. What a heading is in the structure depends on those above it: not said here but for 0.
Look headingLook(int level);
Look sheetHeadingLook(int level); // of a document on one sheet
Look paragraphLook(Paragraph::Kind kind);
Look scaled(Look look, double by); // its text and the space around it, not its width
extern const Look subtitleLook;
extern const Look captionLook;
extern const Look contentsTitleLook;

// Pieces for the lines of a text, such that no single first or last line stands alone on a page.
std::vector<Piece> linePieces(const Text& text, const Look& look);

// A heading or a paragraph, as a whole a link where it has an address.
class TextBlock : public SetBlock
{
public:
    TextBlock(const QString& text, const Look& look, const QString& address = {});
    void paint(Painter& painter, std::span<const Place> places) const override;

protected:
    // The lines, inside a tag that is open already.
    void paintLines(Painter& painter, std::span<const Place> places) const;

private:
    template <typename OpenTag>
    void paintByPage(Painter& painter, std::span<const Place> places, const OpenTag& open) const;

    QString m_words;
    QByteArray m_address;
    Look m_look;
    Text m_text;
};

// Items that follow each other are one list. A short one stands on one page.
class ListBlock : public SetBlock
{
public:
    ListBlock(const std::vector<const Paragraph*>& items, const Look& look);
    ~ListBlock() override;
    void paint(Painter& painter, std::span<const Place> places) const override;

private:
    class Item;
    std::vector<std::unique_ptr<Item>> m_items;
};

} // namespace recense::report
