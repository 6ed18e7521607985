// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case_list.h"
#include "core/register/search_terms.h"

#include <vector>

namespace recense {

// What a person typed into the search field, taken apart. Any text is a query; nothing in it is an error.
struct ParsedQuery
{
    struct Words
    {
        QStringList words;     // folded (fold.h); never empty
        bool prefix = false;   // the last one is the beginning of a word
        bool excluded = false; // -word: what has it is left out
    };
    struct Filter
    {
        Facet facet;
        QString field;         // as typed: country, or pays
        QString value;         // likewise; never empty
        bool open = false;     // still being typed: the beginning of a value
        bool excluded = false; // -field:value
    };
    std::vector<Words> words;    // each is to be found
    std::vector<Filter> filters; // of a field any of its values; of each excluded one, none
    QStringList unknownFields;   // of `field:value`, which narrow nothing
};

// Words are prefixes; "quoted" words stand together; `field:value` and `field:"several words"` narrow; a `-`
// before any of them leaves out. Within quotes, "" is a quote. A field without a value does not narrow (yet).
ParsedQuery parseQuery(const QString& text);

// People quote as their language and their keyboard do: all of these as ".
QString withPlainQuotes(QString text);
// A value as it stands behind `field:`, in quotes where it has blanks or quotes in it, which are doubled.
QString quotedValue(const QString& value);

// The name of a facet in a query, a word in English (`country`) or in French (`pays`); either is understood, as any
// text is compared when finding (fold.h).
QString fieldName(Facet facet, const QString& language = QStringLiteral("en"));
std::optional<Facet> facetOf(const QString& fieldName);

// The expression for the search index (FTS5) that finds these words. Holds nothing of what was typed but letters and
// digits within quotes.
QString searchExpression(const ParsedQuery::Words& words);

// What is being typed at a place of a search: of `country:G`, with the place at its end, the field `country` and the
// text `G`, from `start` to `end`. Without a field the text may become a word as well as the name of one.
struct Typing
{
    qsizetype start = 0, end = 0; // of what a completion replaces
    QString field;
    QString text;
};
std::optional<Typing> typingAt(const QString& query, qsizetype place); // nothing: between words, or in a phrase

// How a search with filters beside it is kept: on the first line what was typed, on the second, where there are
// any, the filters in the same language (`country:GR country:IT status:pending`).
QString toText(const CaseQuery& query);
CaseQuery queryFrom(const QString& text);

} // namespace recense
