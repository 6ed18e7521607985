// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/sheet.h"

#include "core/report/markup.h"

namespace recense::report {

namespace {

constexpr qsizetype kLongestText = 32767; // of a cell (Excel's limits)

} // namespace

void Sheet::addRow()
{
    if (m_row > 0)
        m_rows += QStringLiteral("</row>\n");
    m_rows += QStringLiteral("<row r=\"%1\">").arg(++m_row);
    m_column = 0;
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
    m_rows += QStringLiteral("<c r=\"%1\" s=\"%2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%3</t></is></c>")
                  .arg(place(), QString::number(int(look)), markup(text.left(kLongestText)));
}

void Sheet::add(double number, Look look)
{
    ++m_column;
    m_rows += QStringLiteral("<c r=\"%1\" s=\"%2\"><v>%3</v></c>")
                  .arg(place(), QString::number(int(look)), QString::number(number, 'g', 15));
}

QByteArray Sheet::xml(const QString& mark, bool selected) const
{
    QString out = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet "
                                 "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                 "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView%1 "
                                 "workbookViewId=\"0\">%2</sheetView></sheetViews><sheetFormatPr "
                                 "defaultRowHeight=\"15\"/><cols>")
                      .arg(selected ? QStringLiteral(" tabSelected=\"1\"") : QString(),
                           m_hasHeader ? QStringLiteral("<pane ySplit=\"1\" topLeftCell=\"A2\" "
                                                        "activePane=\"bottomLeft\" state=\"frozen\"/>")
                                       : QString());
    for (size_t i = 0; i < m_widths.size(); ++i)
        out += QStringLiteral("<col min=\"%1\" max=\"%1\" width=\"%2\" customWidth=\"1\"/>")
                   .arg(i + 1)
                   .arg(m_widths[i] + 2);
    out += QStringLiteral("</cols><sheetData>\n") + m_rows
           + (m_row > 0 ? QStringLiteral("</row>\n") : QString())
           + QStringLiteral("</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" "
                            "header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" fitToHeight=\"0\"/>");
    if (!mark.isEmpty()) {
        const QString words = QString(mark).replace(u'&', QLatin1String("&&")); // & begins a code there
        out += QStringLiteral("<headerFooter><oddHeader>&amp;C") + markup(words)
               + QStringLiteral("</oddHeader></headerFooter>");
    }
    return (out + QStringLiteral("</worksheet>\n")).toUtf8();
}

} // namespace recense::report
