// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/odt/odt.h"

#include "core/error.h"
#include "core/report/markup.h"
#include "core/report/odt/content.h"
#include "core/report/resource.h"

namespace recense::report {

namespace {

constexpr char kMimeType[] = "application/vnd.oasis.opendocument.text";

// The styles, with the mark at the head of each page.
QByteArray stylesOf(const QString& mark)
{
    const QString header = mark.isEmpty()
                               ? QString()
                               : QStringLiteral("<style:header><text:p text:style-name=\"Header\">%1</text:p>"
                                                "</style:header>")
                                     .arg(markup(mark));
    return resource(QStringLiteral("odt-styles.xml")).replace("<!--header-->", header.toUtf8());
}

QByteArray metaOf(const Document& document, const QDate& date)
{
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta office:version=\"1.3\" "
               "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<office:meta><meta:generator>%1</"
               "meta:generator>"
               "<dc:title>%2</dc:title><dc:language>%3</dc:language>"
               "<meta:creation-date>%4T00:00:00</meta:creation-date></office:meta>\n</"
               "office:document-meta>\n")
        .arg(QStringLiteral("Recense/" RECENSE_VERSION), markup(document.title), markup(document.language),
             date.toString(Qt::ISODate))
        .toUtf8();
}

// That a row whose paragraph is kept with the next is kept with the next row: LibreOffice asks for it here.
constexpr char kSettings[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-settings office:version=\"1.3\" "
    "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
    "xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\">\n<office:settings>"
    "<config:config-item-set config:name=\"ooo:configuration-settings\">"
    "<config:config-item config:name=\"TableRowKeep\" config:type=\"boolean\">true</config:config-item>"
    "</config:config-item-set></office:settings>\n</office:document-settings>\n";

QByteArray manifestOf(const std::vector<ArchiveEntry>& pictures)
{
    const auto entry = [](const QByteArray& path, const QByteArray& type) {
        return "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type +
               "\"/>\n";
    };
    QByteArray out("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest manifest:version=\"1.3\" "
                   "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">\n");
    out += entry("/", kMimeType);
    for (const char* part : {"content.xml", "styles.xml", "meta.xml", "settings.xml"})
        out += entry(part, "text/xml");
    for (const ArchiveEntry& picture : pictures)
        out += entry(picture.name, "image/png");
    return out + "</manifest:manifest>\n";
}

} // namespace

QByteArray odtOf(const std::vector<Document>& documents, const QDate& date)
{
    if (documents.empty())
        throw Error(ErrorCode::Internal, QStringLiteral("a text of no document"));
    OdtContent content = odtContent(documents);
    // The type first and as it is: by it a file is known without unpacking (OpenDocument 1.3 part 2, 3.3).
    std::vector<ArchiveEntry> entries{{"mimetype", kMimeType, true},
                                      {"content.xml", content.xml},
                                      {"styles.xml", stylesOf(documents.front().mark)},
                                      {"meta.xml", metaOf(documents.front(), date)},
                                      {"settings.xml", kSettings},
                                      {"META-INF/manifest.xml", manifestOf(content.pictures)}};
    std::move(content.pictures.begin(), content.pictures.end(), std::back_inserter(entries));
    return archiveOf(entries);
}

} // namespace recense::report
