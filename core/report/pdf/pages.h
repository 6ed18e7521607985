// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pdf/compose.h"
#include "core/report/pdf/painter.h"

#include <memory>

namespace recense::report {

// Documents set on A4 pages, numbered throughout: for the PDF, for print and for the screen alike. Refers to the
// documents; belongs to the thread that made it. At least one document.
class Pages
{
public:
    explicit Pages(const std::vector<Document>& documents);

    int count() const { return int(m_owners.size()); }
    const std::vector<std::unique_ptr<Composition>>& compositions() const { return m_compositions; } // by document
    // Draws all pages, one after the other; `turned` is called at the beginning of each.
    TagNotes paint(cairo_t* cr) const;
    // Draws one page, from 0, on a surface of an image; what stands on no other page costs nothing.
    void paintPage(cairo_t* cr, int page) const;

private:
    static constexpr int kAllPages = -1;
    void paintBlocks(Painter& painter, int page) const; // of one page, or of all
    void paintFurnitureOf(cairo_t* cr, int page) const;

    struct Owner
    {
        const Document* document = nullptr;
        bool first = false;
    };

    const std::vector<Document>& m_documents;
    std::vector<std::unique_ptr<Composition>> m_compositions;
    std::vector<Place> m_places;
    std::vector<Owner> m_owners; // of each page
};

} // namespace recense::report
