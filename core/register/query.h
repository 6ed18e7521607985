// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case_list.h"
#include "core/register/search_terms.h"

#include <utility>
#include <vector>

namespace recense {

// What a person typed into the search field, taken apart. Any text is a query; nothing in it is an error.
struct ParsedQuery
{
    struct Words
    {
        QStringList words; // folded (fold.h); never empty
        bool prefix = false; // the last one is the beginning of a word
    };
    std::vector<Words> all;                              // each is to be found
    std::vector<std::pair<Facet, QSet<QString>>> narrow; // each holds: any of its values
    QString problem;                                     // the first unknown `field:`, which narrows nothing
};

// Words are prefixes; "quoted" words stand together; `field:value` and `field:"several words"` narrow, a field
// that is named twice to either value; a field without a value does not narrow (yet).
ParsedQuery parseQuery(const QString& text);

// The expression for the search index (FTS5); empty where there are no words. Holds nothing of what was typed
// but letters and digits within quotes.
QString searchExpression(const ParsedQuery& query, const LabelIndex& labels);

} // namespace recense
