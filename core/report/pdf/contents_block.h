// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/set_block.h"
#include "core/report/type/text.h"

namespace recense::report {

// A heading of the document, or its title (level 0), as contents and bookmarks name it.
struct Entry
{
    int level = 1;
    QString text;
    size_t block = 0; // among the blocks of its document
    Place place{};    // known once the pages are made
};

// A line for each entry, with the number of its page, as a link. The entries are looked up when it paints,
// and must outlive it.
class ContentsBlock : public SetBlock
{
public:
    ContentsBlock(const std::vector<Entry>& entries, int deepestLevel);
    void paint(Painter& painter, std::span<const Place> places) const override;

private:
    struct Line
    {
        size_t entry;
        Text text;
        double indent;
    };
    const std::vector<Entry>& m_entries;
    std::vector<Line> m_lines;
};

} // namespace recense::report
