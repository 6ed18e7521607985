// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/xlsx/sheet.h"

namespace recense::report {

// The sheets of documents, those of each together: first its words in order (title, headings, paragraphs, and
// on which sheet each table stands), then a sheet for each table. A column of counts that may be ranges is
// two, least and most; most is empty where it is open. What is not shown stays words. A sheet's name
// is a number and the heading above its table, cut to what a name may be and made to differ (31 letters; none of
// []:*?/\; not in the case of letters alone); its caption stands in the first row.
std::vector<Sheet> sheetsOf(const std::vector<Document>& documents);

} // namespace recense::report
