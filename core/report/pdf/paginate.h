// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace recense::report {

// What is never split between pages: a line of text, a row of a table, a chart. Lengths are in points.
struct Piece
{
    double height = 0;
    double before = 0; // space above it; of this and the `after` of the piece above, the greater is left,
    double after = 0;  // and none at the top of a page
    bool keepWithNext = false;
    bool newPage = false; // begins a page
    double repeated = 0;  // height of what is repeated above it where it begins a page (a table's header)
};

struct Place
{
    int page = 0; // from 0
    double top = 0;
};

// Puts the pieces one below the other on pages whose room reaches from `top` to `bottom`. What is kept
// together stands on one page unless it is higher than a page; a piece higher than a page has one to itself
// and reaches beyond it. One place for each piece.
std::vector<Place> paginate(const std::vector<Piece>& pieces, double top, double bottom);

} // namespace recense::report
