// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/query.h"

#include "core/register/fold.h"

#include <algorithm>

namespace recense {

namespace {

constexpr size_t kMostWords = 64; // a page pasted by mistake is not asked for word by word

std::optional<Facet> facetOf(const QString& field)
{
    static const QHash<QString, Facet> fields{
        {QStringLiteral("year"), Facet::Year},
        {QStringLiteral("country"), Facet::Country},
        {QStringLiteral("population"), Facet::Population},
        {QStringLiteral("act"), Facet::Act},
        {QStringLiteral("status"), Facet::Status},
        {QStringLiteral("verification"), Facet::Verification},
        {QStringLiteral("review"), Facet::Review},
        {QStringLiteral("attention"), Facet::Attention},
        {QStringLiteral("tag"), Facet::Tag},
    };
    const auto found = fields.constFind(field.toLower());
    return found == fields.constEnd() ? std::nullopt : std::optional(*found);
}

class Parser
{
public:
    explicit Parser(QStringView text) : m_text(text) {}

    ParsedQuery parse()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace())
                ++m_at;
            else if (m_text[m_at] == u'"')
                takeQuoted();
            else
                takeWord();
        }
        return m_query;
    }

private:
    // What stands in quotes here. An open quote ends with the text, and its last word is still being typed.
    QString quoted(bool* closed = nullptr)
    {
        const qsizetype start = ++m_at;
        const qsizetype end = m_text.indexOf(u'"', start);
        if (closed)
            *closed = end >= 0;
        m_at = end < 0 ? m_text.size() : end + 1;
        return m_text.mid(start, end < 0 ? -1 : end - start).toString();
    }

    void takeQuoted()
    {
        bool closed = false;
        const QString text = quoted(&closed);
        addWords(text, !closed);
    }

    void takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'"') {
            if (m_text[m_at] == u':' && isFieldName(m_text.mid(start, m_at - start))) {
                takeField(m_text.mid(start, m_at - start).toString());
                return;
            }
            ++m_at;
        }
        addWords(m_text.mid(start, m_at - start), true);
    }

    // Letters before a colon name a field, but for an address (https://).
    bool isFieldName(QStringView name) const
    {
        return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); })
            && !m_text.mid(m_at).startsWith(QLatin1String("://"));
    }

    void takeField(const QString& name)
    {
        ++m_at;
        QString value;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            value = quoted();
        } else {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && !m_text[m_at].isSpace())
                ++m_at;
            value = m_text.mid(start, m_at - start).toString();
        }
        const std::optional<Facet> facet = facetOf(name);
        if (!facet && m_query.problem.isEmpty())
            m_query.problem = name;
        if (facet && !value.isEmpty())
            narrow(*facet, *facet == Facet::Country ? value.toUpper() : fold(value));
    }

    void narrow(Facet facet, const QString& value)
    {
        auto there = std::find_if(m_query.narrow.begin(), m_query.narrow.end(),
                                  [&](const auto& entry) { return entry.first == facet; });
        if (there == m_query.narrow.end())
            m_query.narrow.push_back({facet, {value}});
        else
            there->second.insert(value);
    }

    void addWords(QStringView text, bool prefix)
    {
        const QStringList words = wordsOf(fold(text));
        if (!words.isEmpty() && m_query.all.size() < kMostWords)
            m_query.all.push_back({words.mid(0, static_cast<qsizetype>(kMostWords)), prefix});
    }

    QStringView m_text;
    qsizetype m_at = 0;
    ParsedQuery m_query;
};

} // namespace

ParsedQuery parseQuery(const QString& text)
{
    // People quote as their language and their keyboard do.
    QString plain = text;
    for (const QChar quote : QStringView(u"“”„«»"))
        plain.replace(quote, u'"');
    return Parser(plain).parse();
}

QString searchExpression(const ParsedQuery& query, const LabelIndex& labels)
{
    QStringList all;
    for (const ParsedQuery::Words& words : query.all) {
        QString any = u'"' + words.words.join(u' ') + u'"';
        if (words.prefix)
            any += QLatin1String(" *");
        for (const QString& term : labels.termsFor(words.words, words.prefix))
            any += QLatin1String(" OR \"") + term + u'"';
        all += u'(' + any + u')';
    }
    return all.join(QLatin1String(" AND "));
}

} // namespace recense
