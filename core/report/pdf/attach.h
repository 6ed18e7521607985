// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/pdf.h"

class QPDF;

namespace recense::report {

// Puts files into a PDF as embedded files (ISO 32000-1, 7.11.4) that are data of the whole document
// (AFRelationship /Data and the catalog's /AF, ISO 32000-2, 14.13). `created` is ISO 8601, in UTC. Throws
// what qpdf throws.
void attach(QPDF& pdf, const std::vector<Attachment>& attachments, const QString& created);

} // namespace recense::report
