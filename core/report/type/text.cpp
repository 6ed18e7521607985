// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/type/text.h"

#include "core/report/type/fonts.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <hb.h>
#include <memory>
#include <optional>
#include <vector>

namespace recense::report {
namespace {

QByteArray printable(const QString& text)
{
    QString clean = text.normalized(QString::NormalizationForm_C);
    for (QChar& c : clean)
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n'))
            c = QLatin1Char(' ');
    // The space keeps the words apart where text is read without its lines.
    clean.replace(QLatin1Char('\n'), QLatin1String(" \n"));
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

using Layouts = QHash<QByteArray, std::shared_ptr<PangoLayout>>;
thread_local std::optional<Layouts> setOnce; // while a SetOnce lives

std::shared_ptr<PangoLayout> newLayout(const QByteArray& utf8, const TextStyle& style, double width, Align align)
{
    const std::shared_ptr<PangoLayout> layout(pango_layout_new(bundledFonts()), Unref());
    pango_layout_set_font_description(layout.get(), font(style));
    pango_layout_set_attributes(layout.get(), features());
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    if (align != Align::Start)
        pango_layout_set_alignment(layout.get(), align == Align::End ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_CENTER);
    if (width != Text::unbounded)
        pango_layout_set_width(layout.get(), int(std::max(width, 1.0) * PANGO_SCALE));
    pango_layout_set_text(layout.get(), utf8.constData(), int(utf8.size()));
    return layout;
}

std::shared_ptr<PangoLayout> layoutOf(const QByteArray& utf8, const TextStyle& style, double width, Align align)
{
    if (!setOnce)
        return newLayout(utf8, style, width, align);
    QByteArray key = utf8;
    for (const double number : {style.size, width, double(style.bold), double(style.italic), double(align)})
        key.append(reinterpret_cast<const char*>(&number), sizeof number);
    std::shared_ptr<PangoLayout>& layout = (*setOnce)[key];
    if (!layout)
        layout = newLayout(utf8, style, width, align);
    return layout;
}

// Two glyphs of Pango's are not the font's, and would come back as other text than was put in:
// - the space at which it broke a line is emptied; it is made a space again, without a width;
// - a letter that no font has is drawn as the digits of its code; it becomes the font's empty box.
void useGlyphsOfTheFont(PangoLayoutLine* line, const QByteArray& utf8)
{
    for (GSList* node = line->runs; node; node = node->next) {
        const auto* run = static_cast<PangoLayoutRun*>(node->data);
        for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
            PangoGlyphInfo& info = run->glyphs->glyphs[i];
            const int at = run->item->offset + run->glyphs->log_clusters[i];
            hb_codepoint_t space = 0;
            if (info.glyph & PANGO_GLYPH_UNKNOWN_FLAG)
                info.glyph = 0;
            else if (info.glyph == PANGO_GLYPH_EMPTY && utf8[at] == ' ' &&
                     hb_font_get_nominal_glyph(pango_font_get_hb_font(run->item->analysis.font), ' ', &space))
                info.glyph = space;
        }
    }
}

// From the current point on. Pango itself would draw the runs from left to right, whichever is read first.
void showInReadingOrder(cairo_t* cr, PangoLayoutLine* line, const QByteArray& utf8)
{
    struct Run
    {
        PangoLayoutRun* run;
        double x;
    };
    std::vector<Run> runs;
    double x = 0;
    double y = 0;
    cairo_get_current_point(cr, &x, &y);
    for (GSList* node = line->runs; node; node = node->next) {
        auto* run = static_cast<PangoLayoutRun*>(node->data);
        runs.push_back({run, x});
        x += double(pango_glyph_string_get_width(run->glyphs)) / PANGO_SCALE;
    }
    std::sort(runs.begin(), runs.end(),
              [](const Run& a, const Run& b) { return a.run->item->offset < b.run->item->offset; });
    for (const Run& it : runs) {
        cairo_move_to(cr, it.x, y);
        pango_cairo_show_glyph_item(cr, utf8.constData(), it.run);
    }
}

} // namespace

Text::Text(const QString& text, const TextStyle& style, double width, Align align)
    : m_utf8(printable(text)), m_style(style), m_layout(layoutOf(m_utf8, style, width, align)),
      m_lines(pango_layout_get_line_count(m_layout.get()))
{
}

SetOnce::SetOnce() : m_outermost(!setOnce)
{
    if (m_outermost)
        setOnce.emplace();
}

SetOnce::~SetOnce()
{
    if (m_outermost)
        setOnce.reset();
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
        useGlyphsOfTheFont(set, m_utf8);
        showInReadingOrder(cr, set, m_utf8);
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
