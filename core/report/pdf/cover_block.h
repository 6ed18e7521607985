// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pdf/set_block.h"
#include "core/report/type/text.h"

namespace recense::report {

// The first page of a report, which it fills: mark, title, subtitle, the headline large, the key figures in a row, and
// at its foot who made it.
class CoverBlock : public SetBlock
{
public:
    // `before`: the blocks before the first heading.
    CoverBlock(const Document& document, std::span<const Block> before);
    void paint(Painter& painter, std::span<const Place> places) const override;

private:
    struct Line
    {
        const char* tag;
        Text text;
        double x, top; // from the cover's own upper left corner
    };
    struct Rule
    {
        double x, width, top;
    };

    // Puts a text at a place; answers where it ends.
    double put(const char* tag, const QString& words, const TextStyle& style, double x, double top, double width);
    double putFigures(const KeyFigures& key, double top);

    std::vector<Line> m_lines; // in the order in which they are read
    std::vector<Rule> m_rules;
};

// Whether a document has a cover; then what stands before its first heading belongs to it.
bool hasCover(const Document& document);

} // namespace recense::report
