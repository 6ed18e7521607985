// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/sheet.h"

#include "core/report/markup.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace recense::report {

namespace {

constexpr qsizetype kLongestText = 32767; // of a cell (Excel's limits), as is the height of a row in points
constexpr double kHighest = 409;
constexpr int kUpright = 110; // letters side by side on an upright page, in a size that one can read

// As high as a wrapped text needs: not every program finds it by itself.
double heightOf(const QString& text, int width, Look look)
{
    const double line = look == Look::Title ? 21 : 15;
    const double letters = look == Look::Title ? width / 1.5 : width;
    double lines = 0;
    for (const QString& part : text.split(u'\n'))
        lines += std::max(1.0, std::ceil(double(part.size()) / letters));
    return std::min(kHighest, lines * line);
}

} // namespace

void Sheet::addRow()
{
    m_rows += row();
    m_cells.clear();
    m_height = 15;
    ++m_row;
    m_column = 0;
}

QString Sheet::row() const
{
    if (m_row == 0)
        return {};
    return QStringLiteral("<row r=\"%1\" ht=\"%2\" customHeight=\"1\">%3</row>\n")
        .arg(QString::number(m_row), QString::number(m_height), m_cells);
}

QString Sheet::place() const
{
    QString letters;
    for (int column = m_column; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters + QString::number(m_row);
}

void Sheet::add(const QString& text, Look look)
{
    ++m_column;
    if (look != Look::Caption) // that runs on over the cells beside it
        m_height = std::max(m_height, heightOf(text, m_widths.at(size_t(m_column) - 1), look));
    m_cells +=
        QStringLiteral("<c r=\"%1\" s=\"%2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%3</t></is></c>")
            .arg(place(), QString::number(int(look)), markup(text.left(kLongestText)));
}

void Sheet::add(double number, Look look)
{
    ++m_column;
    m_cells += QStringLiteral("<c r=\"%1\" s=\"%2\"><v>%3</v></c>")
                   .arg(place(), QString::number(int(look)), QString::number(number, 'g', 15));
}

void Sheet::addEmpty(Look look)
{
    ++m_column;
    m_cells += QStringLiteral("<c r=\"%1\" s=\"%2\"/>").arg(place(), QString::number(int(look)));
}

void Sheet::link(const QString& sheet)
{
    const QString quoted = QString(sheet).replace(u'\'', QLatin1String("''"));
    m_links += QStringLiteral("<hyperlink ref=\"%1\" location=\"'%2'!A1\"/>").arg(place(), markup(quoted));
}

QByteArray Sheet::xml(const QString& mark, bool selected) const
{
    QString out = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet "
                                 "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                 "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView%1 "
                                 "workbookViewId=\"0\">%2</sheetView></sheetViews><sheetFormatPr "
                                 "defaultRowHeight=\"15\"/><cols>")
                      .arg(selected ? QStringLiteral(" tabSelected=\"1\"") : QString(),
                           m_hasHeader ? QStringLiteral("<pane ySplit=\"2\" topLeftCell=\"A3\" "
                                                        "activePane=\"bottomLeft\" state=\"frozen\"/>")
                                       : QString());
    for (size_t i = 0; i < m_widths.size(); ++i)
        out += QStringLiteral("<col min=\"%1\" max=\"%1\" width=\"%2\" customWidth=\"1\"/>")
                   .arg(i + 1)
                   .arg(m_widths[i] + 2);
    out +=
        QStringLiteral("</cols><sheetData>\n") + m_rows + row() +
        QStringLiteral(
            "</sheetData>%1<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" "
            "header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToWidth=\"1\" fitToHeight=\"0\"%2/>")
            .arg(m_links.isEmpty() ? QString() : QStringLiteral("<hyperlinks>") + m_links + QStringLiteral("</hyperlinks>"),
                 std::accumulate(m_widths.begin(), m_widths.end(), 0) > kUpright ? QStringLiteral(" orientation=\"landscape\"")
                                                                                 : QString());
    if (!mark.isEmpty()) {
        const QString words = QString(mark).replace(u'&', QLatin1String("&&")); // & begins a code there
        out += QStringLiteral("<headerFooter><oddHeader>&amp;C") + markup(words) +
               QStringLiteral("</oddHeader></headerFooter>");
    }
    return (out + QStringLiteral("</worksheet>\n")).toUtf8();
}

} // namespace recense::report
