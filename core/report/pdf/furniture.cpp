// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/furniture.h"

#include "core/report/pdf/painter.h"
#include "core/report/type/text.h"

namespace recense::report {
namespace {

constexpr double headTop = 40;
constexpr double footTop = page::height - 50;

void rule(cairo_t* cr, double x, double y, double width, double thickness, const Colour& colour)
{
    cairo_set_source_rgb(cr, colour.red, colour.green, colour.blue);
    cairo_rectangle(cr, x, y, width, thickness);
    cairo_fill(cr);
}

} // namespace

void paintFurniture(cairo_t* cr, const Document& document, const PageFacts& facts)
{
    const TextStyle small{.size = 8, .leading = 11, .colour = ink::quiet};
    const TextStyle strong{.size = 8, .leading = 11, .bold = true, .colour = ink::accent};
    if (facts.first) {
        rule(cr, page::left, headTop + 10, 56, 4, ink::accent);
    } else {
        Text(document.runningTitle, small, page::textWidth).draw(cr, page::left, headTop, 0, 1);
        if (!document.mark.isEmpty())
            Text(document.mark, strong, page::textWidth, Align::End).draw(cr, page::left, headTop, 0, 1);
        rule(cr, page::left, headTop + 16, page::textWidth, 0.4, ink::hairline);
    }
    const QString label = document.pageLabel.isEmpty() ? QString::number(facts.number)
                                                       : document.pageLabel.arg(facts.number).arg(facts.of);
    Text(document.author, small, page::textWidth * 0.7).draw(cr, page::left, footTop, 0, 1);
    Text(label, small, page::textWidth, Align::End).draw(cr, page::left, footTop, 0, 1);
}

} // namespace recense::report
