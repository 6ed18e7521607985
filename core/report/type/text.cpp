// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/type/text.h"

#include "core/report/type/fonts.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <hb.h>

namespace recense::report {
namespace {

QByteArray printable(const QString& text)
{
    QString clean = text.normalized(QString::NormalizationForm_C);
    for (QChar& c : clean)
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n'))
            c = QLatin1Char(' ');
    return clean.toUtf8();
}

const PangoFontDescription* font(const TextStyle& style)
{
    thread_local std::array<Owned<PangoFontDescription>, 4> faces;
    Owned<PangoFontDescription>& face = faces[(style.bold ? 1 : 0) + (style.italic ? 2 : 0)];
    if (!face) {
        face.reset(pango_font_description_new());
        pango_font_description_set_family_static(face.get(), "Noto Sans");
        pango_font_description_set_weight(face.get(), style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_font_description_set_style(face.get(), style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    }
    pango_font_description_set_absolute_size(face.get(), style.size * PANGO_SCALE);
    return face.get();
}

PangoAttrList* features()
{
    thread_local const Owned<PangoAttrList> list = [] {
        Owned<PangoAttrList> made(pango_attr_list_new());
        pango_attr_list_insert(made.get(), pango_attr_font_features_new("liga=0, clig=0, dlig=0, tnum=1"));
        pango_attr_list_insert(made.get(), pango_attr_insert_hyphens_new(FALSE));
        return made;
    }();
    return list.get();
}

// Pango empties the space at which it broke a line. Cairo then writes it as replacement text, at which
// `pdfinfo -struct-text` stops reading: so it is made a space again, without a width.
void restoreLastSpace(PangoLayoutLine* line, const QByteArray& utf8)
{
    for (GSList* node = line->runs; node; node = node->next) {
        const auto* run = static_cast<PangoLayoutRun*>(node->data);
        for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
            PangoGlyphInfo& info = run->glyphs->glyphs[i];
            const int at = run->item->offset + run->glyphs->log_clusters[i];
            if (info.glyph != PANGO_GLYPH_EMPTY || utf8[at] != ' ')
                continue;
            hb_codepoint_t space = 0;
            hb_font_t* face = pango_font_get_hb_font(run->item->analysis.font);
            if (hb_font_get_nominal_glyph(face, ' ', &space))
                info.glyph = space;
        }
    }
}

} // namespace

Text::Text(const QString& text, const TextStyle& style, double width, Align align)
    : m_utf8(printable(text)), m_style(style), m_layout(pango_layout_new(bundledFonts()))
{
    PangoLayout* layout = m_layout.get();
    pango_layout_set_font_description(layout, font(style));
    pango_layout_set_attributes(layout, features());
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    if (align != Align::Start)
        pango_layout_set_alignment(layout, align == Align::End ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_CENTER);
    if (width != unbounded)
        pango_layout_set_width(layout, int(std::max(width, 1.0) * PANGO_SCALE));
    pango_layout_set_text(layout, m_utf8.constData(), int(m_utf8.size()));
    m_lines = pango_layout_get_line_count(layout);
}

double Text::naturalWidth() const
{
    PangoRectangle logical;
    pango_layout_get_extents(m_layout.get(), nullptr, &logical);
    return double(logical.width) / PANGO_SCALE;
}

int Text::lineStart(int line) const
{
    if (line >= m_lines)
        return int(m_utf8.size());
    return pango_layout_get_line_readonly(m_layout.get(), line)->start_index;
}

QString Text::from(int line) const
{
    return QString::fromUtf8(m_utf8.mid(lineStart(line)));
}

QString Text::before(int line) const
{
    return QString::fromUtf8(m_utf8.left(lineStart(line))).trimmed();
}

void Text::draw(cairo_t* cr, double x, double top, int first, int count) const
{
    cairo_set_source_rgb(cr, m_style.colour.red, m_style.colour.green, m_style.colour.blue);
    const Owned<PangoLayoutIter> iter(pango_layout_get_iter(m_layout.get()));
    double middle = top + m_style.leading / 2;
    for (int line = 0; line < first + count; ++line, pango_layout_iter_next_line(iter.get())) {
        if (line < first)
            continue;
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
        // Capitals are 0.714 of the size high: half of that below the middle of the line is its baseline.
        cairo_move_to(cr, x + double(logical.x) / PANGO_SCALE, middle + m_style.size * 0.357);
        PangoLayoutLine* set = pango_layout_iter_get_line(iter.get());
        restoreLastSpace(set, m_utf8);
        pango_cairo_show_layout_line(cr, set);
        middle += m_style.leading;
    }
    cairo_new_path(cr);
}

double widestWord(const QString& text, const TextStyle& style)
{
    double widest = 0;
    const QString words = text.simplified();
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        widest = std::max(widest, Text(word, style).naturalWidth());
    return widest;
}

} // namespace recense::report
