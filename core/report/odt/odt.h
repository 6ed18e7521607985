// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>
#include <QDate>

namespace recense::report {

// The documents, one after the other, as a text to rewrite (OpenDocument 1.3, ISO/IEC 26300): named styles
// that an editor can change in one place, headings with their outline levels, tables with header rows, charts
// as pictures with their alternative in words. Of several documents each begins on a page of its own and has
// its language. The file names its title, the program and `date`, nobody and no path. Made in memory; the
// same documents and date give the same bytes.
//
// May run on any thread. At least one document, or throws recense::Error (Internal; CannotWrite where the
// bundled fonts cannot be unpacked).
QByteArray odtOf(const std::vector<Document>& documents, const QDate& date);

} // namespace recense::report
