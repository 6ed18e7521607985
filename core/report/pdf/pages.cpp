// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pages.h"

#include "core/report/pdf/furniture.h"

#include <span>

namespace recense::report {

namespace {

// Of the text of a document on one sheet, until it fits: the smallest is 6.6 points, and 6 in tables.
constexpr double kScales[] = {1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7};

// A document on one sheet also takes some of the room between its text and what stands above and below it.
constexpr double kSheetRoom = 12;

std::vector<Place> placesOf(const std::vector<std::unique_ptr<Composition>>& compositions, double room)
{
    std::vector<Piece> pieces;
    for (const auto& composition : compositions) {
        for (const auto& block : composition->blocks)
            pieces.insert(pieces.end(), block->pieces.begin(), block->pieces.end());
    }
    return paginate(pieces, page::top - room, page::bottom + room);
}

} // namespace

Pages::Pages(const std::vector<Document>& documents) : m_documents(documents)
{
    const SetOnce alike;
    const bool oneSheet = m_documents.size() == 1 && m_documents.front().oneSheet;
    for (const Document& document : m_documents)
        m_compositions.push_back(compose(document));
    const double room = oneSheet ? kSheetRoom : 0;
    m_places = placesOf(m_compositions, room);
    for (size_t i = 1; oneSheet && m_places.back().page > 0 && i < std::size(kScales); ++i) {
        std::vector<std::unique_ptr<Composition>> smaller;
        smaller.push_back(compose(m_documents.front(), kScales[i]));
        std::vector<Place> places = placesOf(smaller, room);
        if (places.back().page > 0)
            continue;
        m_compositions = std::move(smaller);
        m_places = std::move(places);
    }
    m_owners.resize(size_t(m_places.back().page) + 1);
    size_t piece = 0;
    for (size_t i = 0; i < m_documents.size(); ++i) {
        Composition& composition = *m_compositions[i];
        auto entry = composition.entries.begin();
        const int firstPage = m_places[piece].page;
        for (size_t block = 0; block < composition.blocks.size(); ++block) {
            for (; entry != composition.entries.end() && entry->block == block; ++entry)
                entry->place = m_places[piece];
            piece += composition.blocks[block]->pieces.size();
        }
        for (int page = firstPage; page <= m_places[piece - 1].page; ++page)
            m_owners[size_t(page)] = {&m_documents[i], page == firstPage};
    }
}

TagNotes Pages::paint(cairo_t* cr) const
{
    const SetOnce alike;
    Painter painter(cr, [&](int page) { paintFurnitureOf(cr, page); });
    {
        const auto root = painter.tag("Document");
        paintBlocks(painter, kAllPages);
    }
    return painter.notes();
}

void Pages::paintPage(cairo_t* cr, int page) const
{
    // A block that goes on to other pages draws them too, beside this one and so not at all.
    Painter painter(cr, [&](int turned) {
        cairo_reset_clip(cr);
        if (turned == page) {
            paintFurnitureOf(cr, page);
        } else {
            cairo_rectangle(cr, 0, 0, 0, 0);
            cairo_clip(cr);
        }
    });
    paintBlocks(painter, page);
}

void Pages::paintFurnitureOf(cairo_t* cr, int page) const
{
    const Owner& owner = m_owners[size_t(page)];
    paintFurniture(cr, *owner.document, {.number = page + 1, .of = count(), .first = owner.first});
}

void Pages::paintBlocks(Painter& painter, int page) const
{
    std::span<const Place> places(m_places);
    for (size_t i = 0; i < m_documents.size(); ++i) {
        if (page == kAllPages)
            painter.turnTo(places.front().page);
        const auto part = painter.tag("Part");
        painter.notes().languages.push_back(m_documents[i].language);
        for (const auto& block : m_compositions[i]->blocks) {
            const auto own = places.first(block->pieces.size());
            if (page == kAllPages || (own.front().page <= page && page <= own.back().page))
                block->paint(painter, own);
            places = places.subspan(own.size());
        }
    }
}

} // namespace recense::report
