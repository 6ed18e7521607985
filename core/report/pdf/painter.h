// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/type/colour.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cairo.h>
#include <functional>
#include <vector>

namespace recense::report {

// A4, in points.
namespace page {
inline constexpr double width = 595.276;
inline constexpr double height = 841.89;
inline constexpr double left = 64;
inline constexpr double right = width - 64;
inline constexpr double textWidth = right - left;
inline constexpr double measure = 410; // the longest line of running text
inline constexpr double top = 82;
inline constexpr double bottom = height - 78;
} // namespace page

// What Cairo cannot write by itself, in the order of the structure tree; added by finish().
struct TagNotes
{
    struct Figure
    {
        QString alternative;
        std::array<double, 4> box; // left, bottom, right, top, from the page's lower left corner
    };
    std::vector<Figure> figures; // one for each Figure
    struct Link
    {
        QString text;
        int page = -1; // from 0; -1 for an address
        double y = 0;  // from the page's lower edge
    };
    std::vector<Link> links;        // one for each Link
    std::vector<QString> languages; // one for each Part
};

// Draws on one page after the other and keeps the structure: what is drawn between the creation and the end
// of a Tag belongs to it. Text goes into tags without child tags only (Cairo loses it otherwise); what
// is drawn outside of them becomes an artifact. Tags may reach over pages unless something is drawn
// straight into them.
class Painter
{
public:
    class Tag
    {
    public:
        ~Tag();
        Q_DISABLE_COPY_MOVE(Tag)

    private:
        friend class Painter;
        Tag(cairo_t* cr, const char* name, const QByteArray& attributes);
        cairo_t* m_cr;
        const char* m_name;
    };

    // `turned` is called on each new page, the first one included, outside of any leaf.
    Painter(cairo_t* cr, std::function<void(int page)> turned);

    cairo_t* cr() const { return m_cr; }
    TagNotes& notes() { return m_notes; }

    void turnTo(int page);

    Tag tag(const char* name);
    Tag figure(const QString& alternative, double x, double y, double width, double height);
    Tag linkTo(int target, double y, const QString& text);
    Tag linkTo(const QByteArray& address, const QString& text);

    // Not text: to be drawn outside of leaves.
    void rule(double x1, double x2, double y, double thickness, const Colour& colour);

private:
    cairo_t* m_cr;
    std::function<void(int)> m_turned;
    int m_page = 0;
    TagNotes m_notes;
};

// The address as it may stand in a PDF link; empty where it is none of http, https and mailto.
QByteArray linkAttribute(const QString& address);

} // namespace recense::report
