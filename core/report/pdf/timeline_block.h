// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pdf/set_block.h"

namespace recense::report {

// A drawn timeline, as one figure; drawn smaller where it would be higher than a page.
class TimelineBlock : public SetBlock
{
public:
    explicit TimelineBlock(const TimelineChart& chart, double scale = 1);
    void paint(Painter& painter, std::span<const Place> places) const override;

private:
    const TimelineChart& m_chart;
    double m_scale;
};

} // namespace recense::report
