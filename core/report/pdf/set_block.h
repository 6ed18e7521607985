// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/paginate.h"
#include "core/report/pdf/painter.h"

#include <span>
#include <vector>

namespace recense::report {

// A block of the document that has been set: measured, broken into pieces, ready to be painted where
// paginate() has put them.
class SetBlock
{
public:
    SetBlock() = default;
    virtual ~SetBlock() = default;
    Q_DISABLE_COPY_MOVE(SetBlock)

    std::vector<Piece> pieces;

    // `places` has one place for each piece. Turns the painter's pages as they come.
    virtual void paint(Painter& painter, std::span<const Place> places) const = 0;
};

} // namespace recense::report
