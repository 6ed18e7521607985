// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>
#include <QDate>

namespace recense::report {

// A file within the PDF, which a reader can save.
struct Attachment
{
    QString name; // as it is offered to save, without a folder; differs from the others'
    QString description;
    QByteArray mediaType; // for example text/csv
    QByteArray bytes;
};

struct PdfOptions
{
    QDate date{1970, 1, 1}; // written as the day of creation: never today's, or the bytes would differ
    std::vector<Attachment> attachments = {}; // data of the whole document (ISO 32000-2, 14.13), dated like it
};

// A tagged PDF (1.7, with what PDF/UA-1 asks for) on A4: the documents one after the other, one for each
// language, with pages numbered throughout, contents, bookmarks and links. The first document's language and
// title are the file's. The same documents and options give the same bytes on every machine.
//
// May run on any thread. Throws recense::Error (Internal, with the library's words; CannotWrite where the
// bundled fonts cannot be unpacked). At least one document.
QByteArray writePdf(const std::vector<Document>& documents, const PdfOptions& options);

} // namespace recense::report
