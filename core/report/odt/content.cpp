// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/odt/content.h"

#include "core/report/chart/chart_image.h"
#include "core/report/link_address.h"
#include "core/report/markup.h"
#include "core/report/outline.h"
#include "core/report/type/column_widths.h"
#include "core/report/type/text.h"

#include <QStringList>

#include <algorithm>

namespace recense::report {

namespace {

constexpr double kTextWidth = 481.9; // of the page in styles.xml, in points: 170 mm
// What an editor does not change by name, and what programs look for here only.
constexpr char kStyles[] =
    "<style:style style:name=\"Figures\" style:family=\"table\"><style:table-properties "
    "style:width=\"481.9pt\" "
    "table:align=\"left\" fo:margin-bottom=\"9pt\"/></style:style>\n"
    "<style:style style:name=\"Figures-whole\" style:family=\"table\"><style:table-properties "
    "style:width=\"481.9pt\" style:may-break-between-rows=\"false\" "
    "table:align=\"left\" fo:margin-bottom=\"9pt\"/></style:style>\n"
    "<style:style style:name=\"Figures-noted\" style:family=\"table\"><style:table-properties "
    "style:width=\"481.9pt\" style:may-break-between-rows=\"false\" fo:keep-with-next=\"always\" "
    "table:align=\"left\" fo:margin-bottom=\"9pt\"/></style:style>\n"
    "<style:style style:name=\"Row\" style:family=\"table-row\"><style:table-row-properties "
    "fo:keep-together=\"always\"/>"
    "</style:style>\n"
    "<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties "
    "fo:padding-top=\"2pt\" fo:padding-bottom=\"2pt\" fo:padding-left=\"4pt\" fo:padding-right=\"4pt\" "
    "fo:border-bottom=\"0.5pt solid #8a8f98\"/></style:style>\n"
    "<style:style style:name=\"Picture\" style:family=\"graphic\"><style:graphic-properties "
    "style:vertical-pos=\"top\" style:vertical-rel=\"baseline\"/></style:style>\n";
constexpr double kScale = 3; // 216 dots an inch
constexpr double kPadding = 4; // of a cell, to the left and to the right
// Cells as in styles.xml, and a fifth larger: an editor’s machine may have a wider font than the one measured in.
constexpr TextStyle kWidest{.size = 9.5 * 1.2, .bold = true};

// A table that stays on one page, or its total, or one row of a few, could stand alone on the next: where most of a
// page holds it.
bool staysWhole(const Table& table)
{
    constexpr qsizetype kLetters = 60; // of a line
    constexpr qsizetype kLine = 12, kAround = 6, kHighest = 640; // points
    qsizetype height = 0;
    for (const std::vector<Cell>& row : table.rows) {
        qsizetype longest = 1;
        for (const Cell& cell : row)
            longest = std::max(longest, (cell.text.size() + kLetters - 1) / kLetters);
        height += longest * kLine + kAround;
    }
    return height <= kHighest;
}

QString lengthOf(double points)
{
    return QString::number(points, 'f', 2);
}

// As content: what XML takes for one space, and a line feed, are elements (OpenDocument 1.3 part 3, 6.1.2).
QString textOf(const QString& text)
{
    return markup(text)
        .replace(QLatin1String("  "), QLatin1String(" <text:s/>"))
        .replace(u'\t', QLatin1String("<text:tab/>"))
        .replace(u'\n', QLatin1String("<text:line-break/>"));
}

class Writer
{
public:
    OdtContent take(const std::vector<Document>& documents)
    {
        for (size_t i = 0; i < documents.size(); ++i)
            add(documents[i], i > 0);
        OdtContent content;
        content.xml =
            (QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "
                            "office:version=\"1.3\" "
                            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                            "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                            "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                            "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                            "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
                            "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
                            "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
                            "xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n<office:automatic-styles>\n") +
             QLatin1String(kStyles) + m_styles +
             QStringLiteral("</office:automatic-styles>\n<office:body>\n<office:text>\n") + m_body +
             QStringLiteral("</office:text>\n</office:body>\n</office:document-content>\n"))
                .toUtf8();
        content.pictures = std::move(m_pictures);
        return content;
    }

private:
    void add(const Document& document, bool onNewPage)
    {
        m_language = document.language;
        m_outline = {};
        m_break = onNewPage;
        paragraph("Title", document.title);
        paragraph("Subtitle", document.subtitle);
        if (!document.mark.isEmpty())
            paragraph("Mark", document.mark);
        for (size_t i = 0; i < document.blocks.size(); ++i) {
            const auto* item = std::get_if<Paragraph>(&document.blocks[i]);
            setList(item && item->kind == Paragraph::Kind::ListItem);
            const Block* next = i + 1 < document.blocks.size() ? &document.blocks[i + 1] : nullptr;
            // What stands right below a heading or above a table is not parted from what follows.
            const bool below = i > 0 && std::holds_alternative<Heading>(document.blocks[i - 1]);
            m_keep = item && !m_inList && next && (below || std::holds_alternative<Table>(*next));
            m_noted = next && isNote(*next);
            std::visit([this](const auto& one) { add(one); }, document.blocks[i]);
        }
        setList(false);
    }

    static bool isNote(const Block& block)
    {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        return paragraph && paragraph->kind == Paragraph::Kind::Note;
    }

    // A style of this language below one of styles.xml, so that each word has its language; with a page break
    // before it where one is due, and kept with what follows where that is wished.
    QString styleOf(const char* parent)
    {
        const QString name = QLatin1String(parent) + u'-' + m_language + (m_break ? QStringLiteral("-page") : QString())
                             + (m_keep ? QStringLiteral("-kept") : QString());
        if (!m_known.contains(name)) {
            m_known << name;
            m_styles +=
                QStringLiteral(
                    "<style:style style:name=\"%1\" style:family=\"paragraph\" "
                    "style:parent-style-name=\"%2\">"
                    "%3<style:text-properties fo:language=\"%4\" fo:country=\"none\"/></style:style>\n")
                    .arg(markup(name), QLatin1String(parent),
                         m_break || m_keep ? QStringLiteral("<style:paragraph-properties%1%2/>")
                                                 .arg(m_break ? QStringLiteral(" fo:break-before=\"page\"") : QString(),
                                                      m_keep ? QStringLiteral(" fo:keep-with-next=\"always\"") : QString())
                                           : QString(),
                         markup(m_language));
        }
        m_break = false;
        return markup(name);
    }

    void paragraph(const char* style, const QString& words, const QString& address = {})
    {
        QString content = textOf(words);
        if (!address.isEmpty()) {
            content = QStringLiteral("<text:a xlink:type=\"simple\" xlink:href=\"%1\">%2</text:a>")
                          .arg(markup(address), content);
        }
        m_body += QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>\n").arg(styleOf(style), content);
    }

    void setList(bool open)
    {
        if (open != m_inList)
            m_body += open ? QStringLiteral("<text:list text:style-name=\"List\">\n")
                           : QStringLiteral("</text:list>\n");
        m_inList = open;
    }

    void add(const Heading& heading)
    {
        const int depth = m_outline.depthOf(heading.level);
        const QByteArray style = "Heading_20_" + QByteArray::number(depth);
        m_body += QStringLiteral("<text:h text:outline-level=\"%1\" text:style-name=\"%2\">%3</text:h>\n")
                      .arg(QString::number(depth), styleOf(style.constData()), textOf(heading.text));
    }

    void add(const Paragraph& one)
    {
        if (m_inList)
            m_body += QStringLiteral("<text:list-item>");
        paragraph(one.kind == Paragraph::Kind::Lead   ? "Lead"
                  : one.kind == Paragraph::Kind::Note ? "Note"
                                                      : "Text_20_body",
                  one.text, QString::fromLatin1(linkAddress(one.address)));
        if (m_inList)
            m_body += QStringLiteral("</text:list-item>\n");
    }

    void add(const KeyFigures& key)
    {
        for (const KeyFigures::Figure& figure : key.figures)
            paragraph("Lead", figure.sentence());
    }

    void add(const Table& table)
    {
        paragraph("Caption", table.caption);
        const QString name = QStringLiteral("Table%1").arg(++m_tables);
        m_body += QStringLiteral("<table:table table:name=\"%1\" "
                                 "table:style-name=\"%3\">\n<table:title>%2</table:title>\n")
                      .arg(name, markup(table.caption),
                           !staysWhole(table) ? QStringLiteral("Figures")
                           : m_noted          ? QStringLiteral("Figures-noted")
                                              : QStringLiteral("Figures-whole"));
        addColumns(table, name);
        m_body += QStringLiteral("<table:table-header-rows>\n");
        addRow(table.header, "Table_20_Heading");
        m_body += QStringLiteral("</table:table-header-rows>\n");
        for (size_t row = 0; row < table.rows.size(); ++row) {
            // No row stands alone at the foot or at the head of a page (settings.xml: TableRowKeep).
            m_keep = row + 1 < table.rows.size() && (row == 0 || row + 2 == table.rows.size());
            addRow(table.rows[row], table.lastRowIsTotal && row + 1 == table.rows.size()
                                        ? "Table_20_Total"
                                        : "Table_20_Contents");
        }
        m_keep = false;
        m_body += QStringLiteral("</table:table>\n");
    }

    void addColumns(const Table& table, const QString& name)
    {
        const std::vector<double> widths =
            columnWidths(table, kWidest, kWidest, 2 * kPadding, kTextWidth - 2 * kPadding);
        for (size_t i = 0; i < widths.size(); ++i) {
            const QString column = name + u'.' + QString::number(i + 1);
            m_styles +=
                QStringLiteral("<style:style style:name=\"%1\" style:family=\"table-column\">"
                               "<style:table-column-properties style:column-width=\"%2pt\"/></style:style>\n")
                    .arg(column, lengthOf(widths[i] + 2 * kPadding));
            m_body += QStringLiteral("<table:table-column table:style-name=\"%1\"/>\n").arg(column);
        }
    }

    void addRow(const std::vector<Cell>& row, const QByteArray& style)
    {
        m_body += QStringLiteral("<table:table-row table:style-name=\"Row\">");
        for (const Cell& cell : row) {
            m_body +=
                QStringLiteral("<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">");
            paragraph((cell.number ? style + "_20_Number" : style).constData(), cell.text);
            m_body += QStringLiteral("</table:table-cell>");
        }
        m_body += QStringLiteral("</table:table-row>\n");
    }

    void add(const Chart& chart)
    {
        addPicture(chartPng(chart, kTextWidth, kScale), chart.caption, chart.alternative, chart.caption);
    }

    void add(const TimelineChart& chart)
    {
        addPicture(chartPng(chart, kTextWidth, kScale), chart.alternative, chart.alternative);
    }

    // With its caption in one paragraph: of two that are to stay together, LibreOffice parts a large picture all the same.
    void addPicture(ChartPng picture, const QString& title, const QString& words, const QString& caption = {})
    {
        const QByteArray number = QByteArray::number(qulonglong(m_pictures.size() + 1));
        const QByteArray path = "Pictures/" + number + ".png";
        m_body +=
            QStringLiteral("<text:p text:style-name=\"%1\">%8<draw:frame draw:name=\"Chart%2\" "
                           "draw:style-name=\"Picture\" text:anchor-type=\"as-char\" svg:width=\"%3pt\" "
                           "svg:height=\"%4pt\"><draw:image xlink:href=\"%5\" xlink:type=\"simple\" "
                           "xlink:show=\"embed\" xlink:actuate=\"onLoad\" draw:mime-type=\"image/png\"/>"
                           "<svg:title>%6</svg:title><svg:desc>%7</svg:desc></draw:frame></text:p>\n")
                .arg(styleOf(caption.isEmpty() ? "Text_20_body" : "Illustration"), QLatin1String(number), lengthOf(picture.width),
                     lengthOf(picture.height), QLatin1String(path), markup(title), markup(words),
                     caption.isEmpty() ? QString() : textOf(caption) + QStringLiteral("<text:line-break/>"));
        m_pictures.push_back({path, std::move(picture.bytes), true});
    }

    void add(const PageBreak&) { m_break = true; }

    QString m_language;
    QString m_styles;
    QString m_body;
    QStringList m_known; // automatic styles
    Outline m_outline;
    std::vector<ArchiveEntry> m_pictures;
    int m_tables = 0;
    bool m_inList = false;
    bool m_break = false;
    bool m_keep = false;  // with what follows
    bool m_noted = false; // what follows is a note
};

} // namespace

OdtContent odtContent(const std::vector<Document>& documents)
{
    return Writer().take(documents);
}

} // namespace recense::report
