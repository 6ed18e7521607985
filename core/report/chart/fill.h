// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace recense::report {

// What a fill is made of, for whoever paints it.
struct FillStyle
{
    enum class Pattern { None, Lines, Crossed, Dots };
    enum class Edge { None, Faint, Bar, Paper };
    double tone = 0; // from 0, the paper, to 1, the colour of bars
    Pattern pattern = Pattern::None; // in the colour of bars, crossed ones in that of axes; on a tone, in the paper's
    Edge edge = Edge::None;
};

constexpr FillStyle styleOf(Fill fill)
{
    using enum FillStyle::Pattern;
    using Edge = FillStyle::Edge;
    switch (fill) {
    case Fill::Solid: return {1, None, Edge::Paper};
    case Fill::Strong: return {0.7, None, Edge::Paper};
    case Fill::Lined: return {0.45, Lines, Edge::Bar};
    case Fill::Pale: return {0.18, None, Edge::Bar};
    case Fill::Hatched: return {0, Lines, Edge::Bar};
    case Fill::Dotted: return {0, Dots, Edge::Bar};
    case Fill::Crossed: return {0, Crossed, Edge::Bar};
    case Fill::Outlined: return {0, None, Edge::Faint};
    case Fill::Plate: return {0, None, Edge::None};
    }
    return {};
}

} // namespace recense::report
