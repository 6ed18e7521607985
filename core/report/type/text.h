// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/type/align.h"
#include "core/report/type/colour.h"
#include "core/report/type/handles.h"

#include <QString>

#include <memory>

namespace recense::report {

// Sizes are in points.
struct TextStyle
{
    double size = 9.5;
    double leading = 14; // from one baseline to the next, whatever the script
    bool bold = false;
    bool italic = false;
    Colour colour = ink::text;
};

// A text set in the bundled fonts and broken into lines, without hyphens and ligatures, so that a reader of
// the PDF gets back the letters that were put in. A line feed begins a new line; other control characters
// become spaces. Right-to-left text runs and aligns by itself. Belongs to the thread that made it.
class Text
{
public:
    static constexpr double unbounded = -1;

    Text(const QString& text, const TextStyle& style, double width = unbounded, Align align = Align::Start);

    int lines() const { return m_lines; }
    double height() const { return m_lines * m_style.leading; }
    double leading() const { return m_style.leading; }
    double naturalWidth() const;  // of its longest line
    QString from(int line) const; // what stands on that line and on those after it
    QString before(int line) const;

    // Draws `count` lines from `first` on, the first of them below `top`.
    void draw(cairo_t* cr, double x, double top, int first, int count) const;
    void draw(cairo_t* cr, double x, double top) const { draw(cr, x, top, 0, m_lines); }

private:
    int lineStart(int line) const;

    QByteArray m_utf8;
    TextStyle m_style;
    std::shared_ptr<PangoLayout> m_layout;
    int m_lines;
};

// While one lives, texts made in its thread that are alike in words, face, width and alignment are set once: a report says
// the same few words in hundreds of cells. A text outlives it.
class SetOnce
{
public:
    SetOnce();
    ~SetOnce();
    Q_DISABLE_COPY_MOVE(SetOnce)

private:
    bool m_outermost;
};

// The width of the longest word of a text, which a column must have to hold it unbroken.
double widestWord(const QString& text, const TextStyle& style);

} // namespace recense::report
