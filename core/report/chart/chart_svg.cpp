// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/chart_svg.h"

#include "core/report/markup.h"

#include <QStringList>

#include <algorithm>

namespace recense::report {

namespace {

// In units of the drawing, which the page scales as a whole.
constexpr double width = 640;
constexpr double lineHeight = 16;
constexpr double letterWidth = 7; // of the widest usual letters at this size: the page's font is not known here
constexpr double barThickness = 14;
constexpr double rowGap = 10;
constexpr double columnsHeight = 180;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

// Broken between words, into lines that are as wide at most, as far as words allow.
QStringList lines(const QString& text, double room)
{
    const qsizetype most = std::max<qsizetype>(1, qsizetype(room / letterWidth));
    QStringList all;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!all.isEmpty() && all.last().size() + 1 + word.size() <= most)
            all.last() += u' ' + word;
        else
            all << word;
    }
    return all;
}

class Drawing
{
public:
    Drawing(const Chart& chart, const QString& id) : m_chart(chart), m_hatch(id + QStringLiteral("-hatch")) {}

    QString draw()
    {
        const double height = m_chart.kind == Chart::Kind::Bars ? bars() : columns();
        return QStringLiteral(
                   "<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\" width=\"%2\" height=\"%3\">\n"
                   "<defs><pattern id=\"%4\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" "
                   "patternTransform=\"rotate(45)\"><rect class=\"bar\" width=\"1.6\" height=\"4\"/>"
                   "</pattern></defs>\n")
                   .arg(markup(m_chart.alternative), number(width), number(height), m_hatch) +
               m_out + QStringLiteral("</svg>\n");
    }

private:
    double bars()
    {
        qsizetype longest = 0;
        for (const Bar& bar : m_chart.bars)
            longest = std::max(longest, bar.text.size());
        const double room = std::max(width / 3, width - 8 - double(longest) * (letterWidth + 1));
        const double top = m_chart.highest();
        double y = 0;
        for (const Bar& bar : m_chart.bars) {
            const QStringList label = lines(bar.label, width);
            text(label, 0, y, "start", false);
            y += double(label.size()) * lineHeight + 2;
            const double sure = top > 0 ? std::max(0.0, bar.value) / top * room : 0;
            const double whole = top > 0 ? bar.whole() / top * room : 0;
            rectangle(0, y, sure, barThickness, false);
            rectangle(sure, y, whole - sure, barThickness, true);
            text({bar.text}, whole + 6, y - 1, "start", true);
            y += barThickness + rowGap;
        }
        line(0, 0, 0, y);
        return y;
    }

    double columns()
    {
        const double slot = width / double(std::max<size_t>(1, m_chart.bars.size()));
        const double thickness = std::min(slot * 0.6, 48.0);
        const double top = m_chart.highest();
        qsizetype above = 0, below = 0;
        for (const Bar& bar : m_chart.bars) {
            above = std::max(above, lines(bar.text, slot).size());
            below = std::max(below, lines(bar.label, slot).size());
        }
        const double foot = double(above) * lineHeight + 4 + columnsHeight;
        double middle = slot / 2;
        for (const Bar& bar : m_chart.bars) {
            const double sure = top > 0 ? std::max(0.0, bar.value) / top * columnsHeight : 0;
            const double whole = top > 0 ? bar.whole() / top * columnsHeight : 0;
            const QStringList words = lines(bar.text, slot);
            rectangle(middle - thickness / 2, foot - sure, thickness, sure, false);
            rectangle(middle - thickness / 2, foot - whole, thickness, whole - sure, true);
            text(words, middle, foot - whole - 4 - double(words.size()) * lineHeight, "middle", true);
            text(lines(bar.label, slot), middle, foot + 2, "middle", false);
            middle += slot;
        }
        line(0, foot, width, foot);
        return foot + 6 + double(below) * lineHeight;
    }

    void rectangle(double x, double y, double w, double h, bool hatched)
    {
        if (w <= 0 || h <= 0)
            return;
        m_out += QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"%6/>\n")
                     .arg(hatched ? QStringLiteral("further") : QStringLiteral("bar"), number(x), number(y),
                          number(w), number(h),
                          hatched ? QStringLiteral(" fill=\"url(#%1)\"").arg(m_hatch) : QString());
    }

    void line(double x1, double y1, double x2, double y2)
    {
        m_out += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"currentColor\"/>\n")
                     .arg(number(x1), number(y1), number(x2), number(y2));
    }

    // Lines beneath each other, the first of them below `top`.
    void text(const QStringList& words, double x, double top, const char* anchor, bool bold)
    {
        double y = top + 12;
        for (const QString& one : words) {
            m_out += QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"13\" fill=\"currentColor\" "
                                    "text-anchor=\"%3\"%4>%5</text>\n")
                         .arg(number(x), number(y), QLatin1String(anchor),
                              bold ? QStringLiteral(" font-weight=\"bold\"") : QString(), markup(one));
            y += lineHeight;
        }
    }

    const Chart& m_chart;
    QString m_hatch;
    QString m_out;
};

} // namespace

QString chartSvg(const Chart& chart, const QString& id)
{
    return Drawing(chart, id).draw();
}

} // namespace recense::report
