// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/fields.h"

#include <utility>

namespace recense::report {

// How a frozen report keeps a document. A further kind of block needs its name and its fields here, or this does not
// compile; later fields of a block that is kept already come behind a greater kFrozenVersion (core/report/frozen.cpp).

inline void fields(Fields& each, Heading& heading) { each(heading.level, heading.text); }
inline void fields(Fields& each, Paragraph& paragraph) { each(paragraph.kind, paragraph.text, paragraph.address); }
inline void fields(Fields& each, Cell& cell) { each(cell.text, cell.number, cell.range, cell.value, cell.decimals); }
inline void fields(Fields& each, Table& table)
{
    each(table.caption, table.header, table.rows, table.widths, table.lastRowIsTotal);
}
inline void fields(Fields& each, KeyFigures::Figure& figure) { each(figure.before, figure.number, figure.words); }
inline void fields(Fields& each, KeyFigures& key) { each(key.figures); }
inline void fields(Fields& each, Segment& part) { each(part.label, part.value, part.text, part.figure, part.fill); }
inline void fields(Fields& each, Bar& bar)
{
    each(bar.label, bar.value, bar.further, bar.text, bar.figure, bar.fill, bar.segments, bar.place, bar.mark);
}
inline void fields(Fields& each, Chart::Key& key) { each(key.fill, key.label); }
inline void fields(Fields& each, Chart& chart)
{
    auto sources = static_cast<int>(chart.sources);
    each(chart.kind, chart.caption, chart.alternative, chart.bars, chart.keys, sources);
    chart.sources = static_cast<size_t>(sources);
}
inline void fields(Fields& each, TimelineChart::Mark& mark) { each(mark.kind, mark.when, mark.label); }
inline void fields(Fields& each, TimelineChart::Lane& lane) { each(lane.label, lane.marks, lane.open); }
inline void fields(Fields& each, TimelineChart& chart) { each(chart.alternative, chart.lanes, chart.today); }
inline void fields(Fields&, PageBreak&) {}

template <typename T> inline constexpr const char* kBlockName = nullptr;
template <> inline constexpr const char* kBlockName<Heading> = "heading";
template <> inline constexpr const char* kBlockName<Paragraph> = "paragraph";
template <> inline constexpr const char* kBlockName<KeyFigures> = "key_figures";
template <> inline constexpr const char* kBlockName<Table> = "table";
template <> inline constexpr const char* kBlockName<Chart> = "chart";
template <> inline constexpr const char* kBlockName<TimelineChart> = "timeline";
template <> inline constexpr const char* kBlockName<PageBreak> = "page_break";

template <typename... T> void fields(Fields& each, std::variant<T...>& block)
{
    static_assert(((kBlockName<T> != nullptr) && ...), "a kind of block without a name");
    if (!each.isReading()) {
        std::visit([&](auto& one) {
            QByteArray name(kBlockName<std::decay_t<decltype(one)>>);
            each(name, one);
        }, block);
        return;
    }
    QByteArray name;
    each(name);
    const auto read = [&]<typename One>(std::type_identity<One>) {
        if (name != kBlockName<One>)
            return false;
        One one;
        each(one);
        block = std::move(one);
        return true;
    };
    if (!(read(std::type_identity<T>()) || ...))
        throw Error(ErrorCode::Damaged, QStringLiteral("frozen_report"));
}

inline void fields(Fields& each, Document& document)
{
    each(document.language, document.title, document.subtitle, document.runningTitle, document.pageLabel,
         document.contentsTitle, document.author, document.oneSheet, document.mark, document.blocks);
}

} // namespace recense::report
