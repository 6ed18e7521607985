// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace recense::report {

// The documents, one after the other, as one page of HTML (the WHATWG's standard, UTF-8) that stands by
// itself: its style within it, no script, nothing fetched (its Content-Security-Policy forbids both). Made to
// be read by all (WCAG 2.1 AA): a language on each part, one h1, headings without gaps, contents as links,
// header cells with their scope, each chart with its words. For light, dark and paper. Of dates it has those
// of the documents only: the same documents give the same bytes.
//
// May run on any thread. At least one document, or throws recense::Error (Internal).
QByteArray htmlOf(const std::vector<Document>& documents);

} // namespace recense::report
