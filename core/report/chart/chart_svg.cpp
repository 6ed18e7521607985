// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/chart_svg.h"

#include "core/report/chart/drawing.h"
#include "core/report/chart/fill.h"
#include "core/report/markup.h"

#include <set>

namespace recense::report {

namespace {

using Pattern = FillStyle::Pattern;
using Edge = FillStyle::Edge;

// The page scales the drawing as a whole: so many of its units are a point of the layout, whose texts then are as
// large as the page's small ones.
constexpr double width = 418;
constexpr double shown = 640;

QString number(double value)
{
    QString text = QString::number(value, 'f', 1);
    if (text.endsWith(QLatin1String(".0")))
        text.chop(2);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

class Svg
{
public:
    Svg(const Chart& chart, const QString& id) : m_chart(chart), m_id(id), m_drawing(drawingOf(chart, width)) {}

    QString write()
    {
        QString body;
        for (const Drawing::Shape& shape : m_drawing.shapes)
            body += write(shape);
        for (const Drawing::Line& line : m_drawing.lines) {
            body += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" %5/>\n")
                        .arg(number(line.from.x), number(line.from.y), number(line.to.x), number(line.to.y),
                             line.faint ? QStringLiteral("class=\"faint\"") : QStringLiteral("stroke=\"currentColor\""));
        }
        for (const Drawing::Words& words : m_drawing.words)
            body += write(words);
        return QStringLiteral("<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\" width=\"%4\" height=\"%5\">\n")
                   .arg(markup(m_chart.alternative), number(width), number(m_drawing.height), number(shown),
                        number(m_drawing.height * shown / width))
               + patterns() + body + QStringLiteral("</svg>\n");
    }

private:
    QString name(Pattern pattern, bool onTone) const
    {
        return m_id + (onTone ? QStringLiteral("-light") : QString())
               + (pattern == Pattern::Lines     ? QStringLiteral("-hatch")
                       : pattern == Pattern::Crossed ? QStringLiteral("-cross")
                                                     : QStringLiteral("-dots"));
    }

    // Those that the drawing uses.
    QString patterns() const
    {
        QString all;
        for (const auto& [pattern, onTone] : m_used) {
            const QString form = onTone ? QStringLiteral("plate") : QStringLiteral("bar");
            const bool dots = pattern == Pattern::Dots;
            const QString content = dots ? QStringLiteral("<circle class=\"%1\" cx=\"1.2\" cy=\"1.2\" r=\"0.5\"/>")
                                    : pattern == Pattern::Lines
                                        ? QStringLiteral("<rect class=\"%1\" width=\"0.6\" height=\"2.6\"/>")
                                        : QStringLiteral("<rect class=\"quiet\" width=\"0.2\" height=\"2.6\"/>"
                                                         "<rect class=\"quiet\" width=\"2.6\" height=\"0.2\"/>");
            all += QStringLiteral("<pattern id=\"%1\" width=\"2.6\" height=\"2.6\" patternUnits=\"userSpaceOnUse\" "
                                  "patternTransform=\"rotate(45)\">%2</pattern>")
                       .arg(name(pattern, onTone), QString(content).replace(QLatin1String("%1"), form));
        }
        return all.isEmpty() ? QString() : QStringLiteral("<defs>%1</defs>\n").arg(all);
    }

    QString write(const Drawing::Shape& shape)
    {
        const FillStyle fill = styleOf(shape.fill);
        const QString form = formOf(shape);
        const QString line = fill.edge == Edge::Faint   ? QStringLiteral(" faint")
                             : fill.edge == Edge::Bar   ? QStringLiteral(" edge")
                             : fill.edge == Edge::Paper && !isBox(shape) ? QStringLiteral(" rim")
                                                                         : QString();
        QString out;
        if (shape.fill == Fill::Plate)
            return QStringLiteral("<%1 class=\"plate\"/>\n").arg(form);
        if (shape.fill == Fill::Outlined)
            return QStringLiteral("<%1 class=\"faint\"/>\n").arg(form);
        if (fill.tone > 0) {
            const QString opacity = fill.tone < 1 ? QStringLiteral(" fill-opacity=\"%1\"").arg(fill.tone) : QString();
            out += QStringLiteral("<%1 class=\"bar%2\"%3/>\n").arg(form, line, opacity);
        }
        if (fill.pattern != Pattern::None) {
            m_used.insert({fill.pattern, fill.tone > 0});
            out += QStringLiteral("<%1 class=\"further\" fill=\"url(#%2)\"/>\n").arg(form, name(fill.pattern, fill.tone > 0));
        }
        return out;
    }

    static bool isBox(const Drawing::Shape& shape) { return shape.rings.size() == 1 && shape.rings[0].size() == 4; }

    static QString formOf(const Drawing::Shape& shape)
    {
        if (isBox(shape)) {
            const Point &from = shape.rings[0][0], &to = shape.rings[0][2];
            return QStringLiteral("rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"")
                .arg(number(from.x), number(from.y), number(to.x - from.x), number(to.y - from.y));
        }
        QString path;
        for (const Ring& ring : shape.rings) {
            for (size_t i = 0; i < ring.size(); ++i)
                path += (i == 0 ? u'M' : u'L') + number(ring[i].x) + u' ' + number(ring[i].y);
            path += u'Z';
        }
        return QStringLiteral("path fill-rule=\"evenodd\" d=\"%1\"").arg(path);
    }

    // The page's font may be wider than the one in which the text was measured: it is set to that width, or its ends
    // would be cut at the picture's.
    static QString write(const Drawing::Words& words)
    {
        return QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" textLength=\"%8\" lengthAdjust=\"spacingAndGlyphs\" "
                              "text-anchor=\"%4\"%5%6>%7</text>\n")
            .arg(number(words.x), number(words.middle + chart_text::size * 0.357), number(chart_text::size),
                 words.align == Align::Start    ? QStringLiteral("start")
                 : words.align == Align::Centre ? QStringLiteral("middle")
                                                : QStringLiteral("end"),
                 words.onDark ? QStringLiteral(" class=\"plate\"") : QStringLiteral(" fill=\"currentColor\""),
                 words.bold ? QStringLiteral(" font-weight=\"bold\"") : QString(), markup(words.text),
                 number(chart_text::width(words.text, words.bold)));
    }

    const Chart& m_chart;
    QString m_id;
    Drawing m_drawing;
    std::set<std::pair<Pattern, bool>> m_used; // and whether on a tone
};

} // namespace

QString chartSvg(const Chart& chart, const QString& id)
{
    return Svg(chart, id).write();
}

} // namespace recense::report
