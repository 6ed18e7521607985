// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>
#include <QDate>

namespace recense::report {

// The documents as a workbook (Office Open XML, ECMA-376): a sheet of words and one for each table, as
// core/report/xlsx/workbook.h says. Numbers are numbers, texts are texts and never formulas. Its properties
// name the first document's title and language and the program, nobody and no path; `date` is written as the
// day of creation. Made in memory, where libxlsxwriter would put each part into a temporary file on the way; the same
// documents and date give the same bytes.
//
// May run on any thread. At least one document, or throws recense::Error (Internal).
QByteArray xlsxOf(const std::vector<Document>& documents, const QDate& date);

} // namespace recense::report
