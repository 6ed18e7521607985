// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/painter.h"

#include "core/report/link_address.h"

namespace recense::report {

Painter::Tag::Tag(cairo_t* cr, const char* name, const QByteArray& attributes) : m_cr(cr), m_name(name)
{
    cairo_tag_begin(m_cr, m_name, attributes.constData());
}

Painter::Tag::~Tag()
{
    cairo_tag_end(m_cr, m_name);
}

Painter::Painter(cairo_t* cr, std::function<void(int)> turned) : m_cr(cr), m_turned(std::move(turned))
{
    m_turned(0);
}

void Painter::turnTo(int page)
{
    while (m_page < page) {
        cairo_show_page(m_cr);
        m_turned(++m_page);
    }
}

Painter::Tag Painter::tag(const char* name)
{
    return Tag(m_cr, name, {});
}

Painter::Tag Painter::figure(const QString& alternative, double x, double y, double width, double height)
{
    m_notes.figures.push_back({alternative, {x, page::height - y - height, x + width, page::height - y}});
    return Tag(m_cr, "Figure", {});
}

Painter::Tag Painter::linkTo(int target, double y, const QString& text)
{
    m_notes.links.push_back({text, target, page::height - y});
    return Tag(m_cr, CAIRO_TAG_LINK, "page=1"); // Cairo drops links to later pages: finish() sets the target
}

Painter::Tag Painter::linkTo(const QByteArray& address, const QString& text)
{
    m_notes.links.push_back({.text = text});
    return Tag(m_cr, CAIRO_TAG_LINK, "uri='" + address + '\'');
}

void Painter::rule(double x1, double x2, double y, double thickness, const Colour& colour)
{
    cairo_set_source_rgb(m_cr, colour.red, colour.green, colour.blue);
    cairo_rectangle(m_cr, x1, y - thickness / 2, x2 - x1, thickness);
    cairo_fill(m_cr);
}

QByteArray linkAttribute(const QString& address)
{
    // Cairo ends an attribute at a quote and takes a backslash for an escape.
    return linkAddress(address).replace('\'', "%27").replace('\\', "%5C");
}

} // namespace recense::report
