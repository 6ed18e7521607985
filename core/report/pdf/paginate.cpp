// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/paginate.h"

#include <algorithm>

namespace recense::report {
namespace {

class Pages
{
public:
    Pages(double top, double bottom) : m_top(top), m_bottom(bottom), m_y(top) {}

    bool fits(double height) const { return m_y + height <= m_bottom + 0.01; }
    bool empty() const { return m_empty; }
    double room() const { return m_bottom - m_top; }
    double gap(const Piece& piece) const { return m_empty ? 0 : std::max(piece.before, m_after); }

    void turn()
    {
        ++m_page;
        m_y = m_top;
        m_after = 0;
        m_empty = true;
    }

    Place put(const Piece& piece)
    {
        m_y += m_empty ? piece.repeated : gap(piece);
        const Place place{m_page, m_y};
        m_y += piece.height;
        m_after = piece.after;
        m_empty = false;
        return place;
    }

private:
    double m_top;
    double m_bottom;
    double m_y;
    double m_after = 0;
    int m_page = 0;
    bool m_empty = true;
};

} // namespace

std::vector<Place> paginate(const std::vector<Piece>& pieces, double top, double bottom)
{
    std::vector<Place> places;
    places.reserve(pieces.size());
    Pages pages(top, bottom);
    for (size_t first = 0; first < pieces.size();) {
        size_t end = first + 1;
        double height = pieces[first].height;
        while (end < pieces.size() && pieces[end - 1].keepWithNext && !pieces[end].newPage) {
            height += std::max(pieces[end].before, pieces[end - 1].after) + pieces[end].height;
            ++end;
        }
        if (!pages.empty() && (pieces[first].newPage || !pages.fits(pages.gap(pieces[first]) + height)))
            pages.turn();
        for (; first < end; ++first) {
            if (!pages.empty() && !pages.fits(pages.gap(pieces[first]) + pieces[first].height))
                pages.turn();
            places.push_back(pages.put(pieces[first]));
        }
    }
    return places;
}

} // namespace recense::report
