// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <cairo.h>

namespace recense::report {

// What stands on each page beside its text, as artifacts: running title and mark (not on a document's first
// page, where title and mark are text), page number, a rule.
struct PageFacts
{
    int number = 1;
    int of = 1;
    bool first = false; // of its document
};

void paintFurniture(cairo_t* cr, const Document& document, const PageFacts& page);

} // namespace recense::report
