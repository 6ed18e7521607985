// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdf.h"

#include "core/error.h"
#include "core/report/pdf/finish.h"
#include "core/report/pdf/pages.h"

#include <algorithm>
#include <cairo-pdf.h>

namespace recense::report {
namespace {

class Writer
{
public:
    Writer(const std::vector<Document>& documents, const PdfOptions& options)
        : m_documents(documents), m_attachments(options.attachments), m_pages(documents)
    {
        const Document& first = documents.front();
        m_facts = {.title = first.title,
                   .author = first.author,
                   .language = first.language,
                   .creator = QStringLiteral("Recense " RECENSE_VERSION),
                   .created = options.date.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z")};
    }

    QByteArray write()
    {
        QByteArray bytes;
        const Owned<cairo_surface_t> surface(
            cairo_pdf_surface_create_for_stream(append, &bytes, page::width, page::height));
        setMetadata(surface.get());
        const TagNotes notes = paint(surface.get());
        addBookmarks(surface.get());
        cairo_surface_finish(surface.get());
        check(cairo_surface_status(surface.get()));
        return finish(bytes, m_facts, notes, m_attachments);
    }

private:
    static cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length)
    {
        static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), qsizetype(length));
        return CAIRO_STATUS_SUCCESS;
    }

    static void check(cairo_status_t status)
    {
        if (status != CAIRO_STATUS_SUCCESS)
            throw Error(ErrorCode::Internal, QString::fromUtf8(cairo_status_to_string(status)));
    }

    void setMetadata(cairo_surface_t* surface) const
    {
        const auto set = [surface](cairo_pdf_metadata_t what, const QString& value) {
            if (!value.isEmpty())
                cairo_pdf_surface_set_metadata(surface, what, value.toUtf8().constData());
        };
        set(CAIRO_PDF_METADATA_TITLE, m_facts.title);
        set(CAIRO_PDF_METADATA_AUTHOR, m_facts.author);
        set(CAIRO_PDF_METADATA_SUBJECT, m_documents.front().subtitle);
        set(CAIRO_PDF_METADATA_CREATOR, m_facts.creator);
        set(CAIRO_PDF_METADATA_CREATE_DATE, m_facts.created);
    }

    TagNotes paint(cairo_surface_t* surface) const
    {
        const Owned<cairo_t> cr(cairo_create(surface));
        TagNotes notes = m_pages.paint(cr.get());
        check(cairo_status(cr.get()));
        return notes;
    }

    void addBookmarks(cairo_surface_t* surface) const
    {
        const bool several = m_documents.size() > 1;
        for (const auto& composition : m_pages.compositions()) {
            std::array<int, 4> parents{}; // the last bookmark of each level
            for (const Entry& entry : composition->entries) {
                if (entry.level == 0 && !several)
                    continue;
                const int parent =
                    entry.level == 0 ? CAIRO_PDF_OUTLINE_ROOT : parents[size_t(entry.level) - 1];
                const QByteArray target = "page=" + QByteArray::number(entry.place.page + 1) + " pos=[0 " +
                                          QByteArray::number(std::max(0.0, entry.place.top - 12), 'f', 2) +
                                          ']';
                const int id = cairo_pdf_surface_add_outline(
                    surface, parent, entry.text.toUtf8().constData(), target.constData(),
                    entry.level < 2 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(0));
                std::fill(parents.begin() + entry.level, parents.end(), id);
            }
        }
    }

    const std::vector<Document>& m_documents;
    const std::vector<Attachment>& m_attachments;
    Pages m_pages;
    DocumentFacts m_facts;
};

} // namespace

QByteArray writePdf(const std::vector<Document>& documents, const PdfOptions& options)
{
    if (documents.empty())
        throw Error(ErrorCode::Internal, QStringLiteral("a PDF of no document"));
    return Writer(documents, options).write();
}

} // namespace recense::report
