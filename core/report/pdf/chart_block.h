// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart/drawing.h"
#include "core/report/document.h"
#include "core/report/pdf/set_block.h"
#include "core/report/type/text.h"

namespace recense::report {

// A caption and, on the same page, the chart; drawn smaller where it would be higher than a page.
class ChartBlock : public SetBlock
{
public:
    explicit ChartBlock(const Chart& chart);
    void paint(Painter& painter, std::span<const Place> places) const override;

private:
    const Chart& m_chart;
    Drawing m_drawing;
    Text m_caption;
    size_t m_captionPieces = 0;
    double m_scale = 1;
};

} // namespace recense::report
