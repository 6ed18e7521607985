// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_finder.h"

#include "core/register/fold.h"
#include "core/register/private.h"

#include <algorithm>

namespace recense {

namespace {

// The values of a field, each with the names that it may be called by.
using Names = std::vector<std::pair<QString, QStringList>>;

Names named(const QStringList& values)
{
    Names names;
    for (const QString& value : values)
        names.emplace_back(value, QStringList{value});
    return names;
}

Names terms(const Codebook& codebook, const char* list)
{
    Names names;
    for (const Term& term : codebook.terms(QLatin1String(list)))
        names.emplace_back(term.code.text(), QStringList{term.code.text()} + term.labels.values());
    return names;
}

Names countries(const Codebook& codebook)
{
    Names names;
    for (const Country& country : codebook.countries())
        names.emplace_back(country.code.text(), QStringList{country.code.text()} + country.labels.values());
    return names;
}

Names namesOf(Facet facet, const Codebook& codebook, CaseIndex& index)
{
    switch (facet) {
    case Facet::Country: return countries(codebook);
    case Facet::Population: return terms(codebook, "population");
    case Facet::Act: return terms(codebook, "act");
    case Facet::Verification: return terms(codebook, "verification");
    case Facet::Review: return terms(codebook, "review");
    case Facet::Status:
        return named({QStringLiteral("pending"), QStringLiteral("convicted"), QStringLiteral("cleared"),
                      QStringLiteral("other"), QStringLiteral("none")});
    case Facet::Attention:
        return named({QStringLiteral("no_source"), QStringLiteral("one_source"), QStringLiteral("no_news"),
                      QStringLiteral("disputed_count"), QStringLiteral("doubtful_date"), QStringLiteral("draft")});
    case Facet::Year:
    case Facet::Tag: break;
    }
    return named(index.values(facet));
}

bool isYear(const QString& text)
{
    return text.size() <= 4 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

const LabelIndex& RegisterFile::labelIndex()
{
    if (!labels)
        labels.emplace(terms());
    return *labels;
}

CaseFinder::CaseFinder(RegisterFile& file, const CaseQuery& query)
    : m_file(file), m_query(query), m_index(file.cases()), m_parsed(parseQuery(query.text))
{
    for (const QString& field : std::as_const(m_parsed.unknownFields))
        m_problems.push_back({QueryProblem::Kind::UnknownField, field, {}});
    resolve();
}

void CaseFinder::resolve()
{
    for (const ParsedQuery::Filter& filter : m_parsed.filters) {
        const QSet<QString> values = valuesOf(filter);
        if (values.isEmpty() && !(filter.facet == Facet::Year && isYear(filter.value)))
            m_problems.push_back({QueryProblem::Kind::UnknownValue, filter.field, filter.value});
        if (filter.excluded)
            m_exclude.emplace_back(filter.facet, values);
        else
            m_narrow[filter.facet].unite(values);
    }
}

// Codes, and labels in any language; of what is still being typed, all that begin so.
QSet<QString> CaseFinder::valuesOf(const ParsedQuery::Filter& filter)
{
    const QString typed = fold(filter.value);
    QSet<QString> exact, begun;
    for (const auto& [value, names] : namesOf(filter.facet, m_file.terms(), m_index)) {
        for (const QString& name : names) {
            const QString folded = fold(withPlainQuotes(name));
            if (folded == typed)
                exact.insert(value);
            else if (filter.open && folded.startsWith(typed))
                begun.insert(value);
        }
    }
    return exact.isEmpty() ? begun : exact;
}

KeySet CaseFinder::find(std::optional<Facet> except)
{
    KeySet shown = m_index.all();
    if (!m_parsed.words.empty())
        shown &= withText();
    for (auto filter = m_narrow.begin(); filter != m_narrow.end(); ++filter)
        shown &= m_index.withAny(filter.key(), *filter);
    for (const auto& [facet, values] : m_exclude)
        shown -= m_index.withAny(facet, values);
    for (auto filter = m_query.facets.begin(); filter != m_query.facets.end(); ++filter) {
        if (filter.key() != except && !filter->isEmpty())
            shown &= m_index.withAny(filter.key(), *filter);
    }
    if (!m_query.only.isEmpty())
        shown &= among(m_query.only);
    return shown;
}

// Words that no label has are asked for all at once; but of those typed before, the matches are known.
KeySet CaseFinder::withText()
{
    KeySet found = m_index.all();
    QStringList together;
    for (const ParsedQuery::Words& words : m_parsed.words) {
        const QString expression = searchExpression(words);
        const QStringList terms = m_file.labelIndex().termsFor(words.words, words.prefix);
        if (words.excluded)
            found -= withWords(expression, terms);
        else if (!terms.isEmpty() || m_index.isKnown(expression))
            found &= withWords(expression, terms);
        else
            together += expression;
    }
    if (!together.isEmpty())
        found &= m_index.matching(together.join(QLatin1String(" AND ")));
    return found;
}

// In the text, or as a label of a code.
KeySet CaseFinder::withWords(const QString& expression, const QStringList& terms)
{
    KeySet found = m_index.matching(expression);
    for (const QString& term : terms)
        found |= m_index.matching(termExpression(term));
    return found;
}

KeySet CaseFinder::among(const QSet<Id>& ids)
{
    KeySet keys = m_index.none();
    const auto select = m_file.statements.prepare(m_file.db, "SELECT key FROM case_row WHERE incident = ?");
    for (const Id& id : ids) {
        bindId(*select, 1, id);
        if (select->executeStep())
            keys.insert(static_cast<size_t>(select->getColumn(0).getInt64()));
        select->reset();
    }
    return keys;
}

} // namespace recense
