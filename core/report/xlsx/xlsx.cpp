// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx/xlsx.h"

#include "core/error.h"
#include "core/report/archive.h"
#include "core/report/markup.h"
#include "core/report/resource.h"
#include "core/report/xlsx/workbook.h"

namespace recense::report {

namespace {

#define RECENSE_XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define RECENSE_OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define RECENSE_PACKAGE "http://schemas.openxmlformats.org/package/2006/"
#define RECENSE_TYPE "application/vnd.openxmlformats-officedocument.spreadsheetml."

constexpr char kRelations[] = RECENSE_XML
    "<Relationships xmlns=\"" RECENSE_PACKAGE "relationships\">"
    "<Relationship Id=\"rId1\" Type=\"" RECENSE_OFFICE "/officeDocument\" Target=\"xl/workbook.xml\"/>"
    "<Relationship Id=\"rId2\" Type=\"" RECENSE_PACKAGE
    "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
    "</Relationships>\n";

QByteArray typesOf(size_t sheets)
{
    QByteArray out =
        RECENSE_XML "<Types xmlns=\"" RECENSE_PACKAGE "content-types\">"
                    "<Default Extension=\"rels\" "
                    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    "<Override PartName=\"/docProps/core.xml\" "
                    "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                    "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" RECENSE_TYPE "sheet.main+xml\"/>"
                    "<Override PartName=\"/xl/styles.xml\" ContentType=\"" RECENSE_TYPE "styles+xml\"/>";
    for (size_t i = 1; i <= sheets; ++i) {
        out += "<Override PartName=\"/xl/worksheets/sheet" + QByteArray::number(qulonglong(i)) +
               ".xml\" ContentType=\"" RECENSE_TYPE "worksheet+xml\"/>";
    }
    return out + "</Types>\n";
}

QByteArray workbookRelationsOf(size_t sheets)
{
    QByteArray out =
        RECENSE_XML "<Relationships xmlns=\"" RECENSE_PACKAGE "relationships\">"
                    "<Relationship Id=\"styles\" Type=\"" RECENSE_OFFICE "/styles\" Target=\"styles.xml\"/>";
    for (size_t i = 1; i <= sheets; ++i) {
        const QByteArray number = QByteArray::number(qulonglong(i));
        out += "<Relationship Id=\"sheet" + number +
               "\" Type=\"" RECENSE_OFFICE "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
    }
    return out + "</Relationships>\n";
}

QByteArray workbookOf(const std::vector<Sheet>& sheets)
{
    QString list, titles;
    for (size_t i = 0; i < sheets.size(); ++i) {
        list += QStringLiteral("<sheet name=\"%1\" sheetId=\"%2\" r:id=\"sheet%2\"/>")
                    .arg(markup(sheets[i].name()), QString::number(i + 1));
        if (sheets[i].hasHeader()) {
            const QString quoted = QString(sheets[i].name()).replace(u'\'', QLatin1String("''"));
            titles +=
                QStringLiteral(
                    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"%1\">'%2'!$1:$2</definedName>")
                    .arg(QString::number(i), markup(quoted));
        }
    }
    if (!titles.isEmpty())
        titles = QStringLiteral("<definedNames>") + titles + QStringLiteral("</definedNames>");
    return (QStringLiteral(RECENSE_XML
                           "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                           "xmlns:r=\"" RECENSE_OFFICE "\"><sheets>") +
            list + QStringLiteral("</sheets>") + titles + QStringLiteral("</workbook>\n"))
        .toUtf8();
}

QByteArray propertiesOf(const Document& document, const QDate& date)
{
    return QStringLiteral(
               RECENSE_XML
               "<cp:coreProperties xmlns:cp=\"" RECENSE_PACKAGE "metadata/core-properties\" "
               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
               "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>%1</dc:title>"
               "<dc:creator>%2</dc:creator><dc:language>%3</dc:language>"
               "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%4T00:00:00Z</dcterms:created>"
               "</cp:coreProperties>\n")
        .arg(markup(document.title), QStringLiteral("Recense " RECENSE_VERSION), markup(document.language),
             date.toString(Qt::ISODate))
        .toUtf8();
}

} // namespace

QByteArray xlsxOf(const std::vector<Document>& documents, const QDate& date)
{
    if (documents.empty())
        throw Error(ErrorCode::Internal, QStringLiteral("a workbook of no document"));
    const std::vector<Sheet> sheets = sheetsOf(documents);
    std::vector<ArchiveEntry> entries{{"[Content_Types].xml", typesOf(sheets.size())},
                                      {"_rels/.rels", kRelations},
                                      {"docProps/core.xml", propertiesOf(documents.front(), date)},
                                      {"xl/workbook.xml", workbookOf(sheets)},
                                      {"xl/_rels/workbook.xml.rels", workbookRelationsOf(sheets.size())},
                                      {"xl/styles.xml", resource(QStringLiteral("xlsx-styles.xml"))}};
    for (size_t i = 0; i < sheets.size(); ++i) {
        entries.push_back({"xl/worksheets/sheet" + QByteArray::number(qulonglong(i + 1)) + ".xml",
                           sheets[i].xml(documents.front().mark, i == 0)});
    }
    return archiveOf(entries);
}

} // namespace recense::report
