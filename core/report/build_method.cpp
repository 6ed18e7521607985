// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/builder.h"

#include <algorithm>
#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <utility>

namespace recense::report {

using count::Dimension;
using count::Section;

namespace {

// The texts of a numbered group of keys, as long as there are any: each a list item.
void addItems(Builder& b, const QString& group)
{
    for (int i = 1; b.texts.has(group + QString::number(i)); ++i)
        b.item(b.texts.text(group + QString::number(i)));
}

// The terms of the codebook that stand in a table of this report, with their definitions.
void addTerms(Builder& b, const QString& list, std::initializer_list<Dimension> dimensions)
{
    Table table;
    table.caption = b.texts.text(QStringLiteral("caption.terms.") + list);
    table.header = {{b.text("column.term")}, {b.text("column.definition")}};
    table.widths = {2, 5};
    for (const Term& term : b.in.codebook.terms(list)) {
        const bool used = std::any_of(b.in.lines.begin(), b.in.lines.end(), [&](const Line& line) {
            return line.category == term.code.text() &&
                   std::find(dimensions.begin(), dimensions.end(), line.dimension) != dimensions.end();
        });
        const QString definition =
            term.definitions.value(b.texts.language(), term.definitions.value(QStringLiteral("en")));
        if (used && !definition.isEmpty())
            table.rows.push_back({{b.in.codebook.label(list, term.code, b.texts.language())}, {definition}});
    }
    if (!table.rows.empty())
        b.out.blocks.push_back(std::move(table));
}

// "Greek", in the language of the report; the code where it has no name.
QString languageName(const QString& code, const Builder& b)
{
    icu::UnicodeString name;
    icu::Locale(code.toLatin1().constData()).getDisplayLanguage(icu::Locale(b.texts.language().toLatin1().constData()), name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

QString coverageText(const Builder& b, const Coverage& coverage)
{
    QStringList countries;
    for (const CountryCode& country : coverage.countries)
        countries << b.in.codebook.label(country, b.texts.language());
    QStringList languages;
    for (const QString& code : coverage.languages)
        languages << languageName(code, b);
    QStringList parts;
    if (!countries.isEmpty())
        parts << b.text("coverage.countries", {{"list", listText(countries, b.texts)}});
    if (!coverage.languages.isEmpty())
        parts << b.text("coverage.languages", {{"list", listText(languages, b.texts)}});
    if (coverage.period)
        parts << b.text("coverage.period", {{"period", spanText(coverage.period->span(), b.texts)}});
    if (!coverage.method.isEmpty())
        parts << b.text("coverage.method", {{"method", coverage.method}});
    if (!coverage.by.isEmpty())
        parts << b.text("coverage.by", {{"by", coverage.by}});
    return sentenceCase(parts.join(b.text("separator")));
}

} // namespace

void addCoverage(Builder& b)
{
    b.heading(1, b.text("heading.coverage"));
    const Span year = spanOfYear(b.in.census.question.year);
    bool any = false;
    for (const Coverage& coverage : b.in.coverage) {
        const QString words = coverageText(b, coverage);
        if (words.isEmpty() || (coverage.period && !coverage.period->span().touches(year)))
            continue;
        if (!any)
            b.body(b.text("coverage.some"));
        any = true;
        b.item(words);
    }
    if (!any)
        b.body(b.text("coverage.none", {{"year", b.year}}));
}

void addMethod(Builder& b)
{
    b.heading(1, b.text("heading.method"));
    addItems(b, QStringLiteral("method."));
    b.note(b.text("method.made", {{"site", b.in.mark.site},
                                  {"identity", b.in.mark.identity},
                                  {"head", QString::fromLatin1(b.in.mark.historyHead.toHex().left(16))}}));
}

void addDefinitions(Builder& b)
{
    b.heading(1, b.text("heading.definitions"));
    addItems(b, QStringLiteral("definition."));
    addTerms(b, QStringLiteral("act"), {Dimension::PrimaryAct, Dimension::Act});
    addTerms(b, QStringLiteral("charge"), {Dimension::Charge});
    addTerms(b, QStringLiteral("result"), {Dimension::ResultInYear});
    addTerms(b, QStringLiteral("measure"), {Dimension::Measure});
    addTerms(b, QStringLiteral("verification"), {Dimension::Verification});
}

void addLimits(Builder& b)
{
    b.heading(1, b.text("heading.limits"));
    addItems(b, QStringLiteral("limit."));
    if (b.in.mark.sample)
        b.item(b.text("limits.sample"));
    if (b.in.request.poolBelow)
        b.item(b.text("limits.pooled", {{"number", b.texts.number(*b.in.request.poolBelow)}}));
}

} // namespace recense::report
