// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/painter.h"
#include "core/report/pdf/pdf.h"

namespace recense::report {

struct DocumentFacts
{
    QString title;
    QString author;
    QString language;
    QString creator;
    QString created; // ISO 8601
};

// Adds to Cairo's PDF what Cairo cannot say: language, title shown, tab order, scope of header cells,
// alternatives of figures, words of links, artifacts, the PDF/UA-1 identifier, and files attached. Bytes depend on
// the input alone. Throws recense::Error (Internal).
QByteArray finish(const QByteArray& pdf, const DocumentFacts& facts, const TagNotes& notes,
                  const std::vector<Attachment>& attachments);

} // namespace recense::report
