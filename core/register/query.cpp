// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/query.h"

#include "core/register/fold.h"

#include <algorithm>
#include <array>

namespace recense {

namespace {

constexpr size_t kMostWords = 64; // a page pasted by mistake is not asked for word by word

struct FieldName
{
    const char* english;
    const char16_t* french;
};
// In the order of Facet.
constexpr std::array<FieldName, 9> kFields{{{"year", u"année"},
                                            {"country", u"pays"},
                                            {"population", u"population"},
                                            {"act", u"acte"},
                                            {"status", u"état"},
                                            {"verification", u"vérification"},
                                            {"review", u"relecture"},
                                            {"attention", u"revoir"},
                                            {"tag", u"étiquette"}}};

// Letters before a colon name a field, but for an address (https://).
bool isFieldName(QStringView name, QStringView rest)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); })
        && !rest.startsWith(QLatin1String("://"));
}

class Parser
{
public:
    // `exact`: of a text that the program wrote, values are taken as they stand.
    explicit Parser(QStringView text, bool exact = false) : m_text(text), m_exact(exact) {}

    ParsedQuery parse()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace()) {
                ++m_at;
                continue;
            }
            m_excluded = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
            if (m_excluded)
                ++m_at;
            if (m_text[m_at] == u'"')
                takeQuoted();
            else
                takeWord();
        }
        return m_query;
    }

private:
    // What stands in quotes here; "" in it is a quote. An open quote ends with the text, and its last word is still being
    // typed.
    QString quoted(bool& closed)
    {
        QString text;
        closed = false;
        while (++m_at < m_text.size()) {
            if (m_text[m_at] == u'"') {
                closed = m_at + 1 == m_text.size() || m_text[m_at + 1] != u'"';
                ++m_at;
                if (closed)
                    return text;
            }
            text += m_text[m_at];
        }
        return text;
    }

    void takeQuoted()
    {
        bool closed = false;
        const QString text = quoted(closed);
        addWords(text, !closed);
    }

    void takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'"') {
            if (m_text[m_at] == u':' && isFieldName(m_text.mid(start, m_at - start), m_text.mid(m_at))) {
                takeField(m_text.mid(start, m_at - start).toString());
                return;
            }
            ++m_at;
        }
        addWords(m_text.mid(start, m_at - start), true);
    }

    void takeField(const QString& name)
    {
        ++m_at;
        QString value;
        bool open = false;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            bool closed = false;
            value = quoted(closed);
            open = !closed;
        } else {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && !m_text[m_at].isSpace())
                ++m_at;
            value = m_text.mid(start, m_at - start).toString();
            open = m_at == m_text.size();
        }
        const std::optional<Facet> facet = facetOf(name);
        if (!facet)
            m_query.unknownFields += name;
        else if (!value.trimmed().isEmpty())
            m_query.filters.push_back({*facet, name, m_exact ? value : value.trimmed(), open, m_excluded});
    }

    void addWords(QStringView text, bool prefix)
    {
        const QStringList words = wordsOf(fold(text));
        if (!words.isEmpty() && m_query.words.size() < kMostWords)
            m_query.words.push_back({words.mid(0, static_cast<qsizetype>(kMostWords)), prefix, m_excluded});
    }

    QStringView m_text;
    bool m_exact;
    qsizetype m_at = 0;
    bool m_excluded = false; // what stands here
    ParsedQuery m_query;
};

} // namespace

QString withPlainQuotes(QString text)
{
    for (const QChar quote : QStringView(u"“”„«»"))
        text.replace(quote, u'"');
    return text;
}

QString quotedValue(const QString& value)
{
    const bool plain = !value.isEmpty() && std::none_of(value.begin(), value.end(), [](QChar c) {
        return c.isSpace() || QStringView(u"\"“”„«»").contains(c);
    });
    return plain ? value : u'"' + QString(value).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString fieldName(Facet facet, const QString& language)
{
    const FieldName& name = kFields[static_cast<size_t>(facet)];
    return language == QLatin1String("fr") ? QString::fromUtf16(name.french) : QString::fromLatin1(name.english);
}

std::optional<Facet> facetOf(const QString& fieldName)
{
    const QString typed = fold(fieldName);
    const auto found = std::find_if(kFields.begin(), kFields.end(), [&](const FieldName& name) {
        return typed == QLatin1String(name.english) || typed == fold(name.french);
    });
    return found == kFields.end() ? std::nullopt : std::optional(static_cast<Facet>(found - kFields.begin()));
}

ParsedQuery parseQuery(const QString& text)
{
    const QString plain = withPlainQuotes(text);
    return Parser(plain).parse();
}

QString searchExpression(const ParsedQuery::Words& words)
{
    return u'"' + words.words.join(u' ') + (words.prefix ? QLatin1String("\" *") : QLatin1String("\""));
}

std::optional<Typing> typingAt(const QString& query, qsizetype place)
{
    const QString text = withPlainQuotes(query);
    if (text.left(place).count(u'"') % 2 != 0) // in quotes: only a field's value is completed
    {
        const qsizetype quote = text.lastIndexOf(u'"', place - 1);
        qsizetype start = quote;
        while (start > 0 && !text[start - 1].isSpace())
            --start;
        const QString before = text.mid(start, quote - start);
        if (!before.endsWith(u':'))
            return std::nullopt;
        qsizetype end = text.indexOf(u'"', place);
        end = end < 0 ? text.size() : end + 1;
        const QString name = before.chopped(1);
        return Typing{quote, end, name.startsWith(u'-') ? name.mid(1) : name, text.mid(quote + 1, place - quote - 1)};
    }
    qsizetype start = place, end = place;
    while (start > 0 && !text[start - 1].isSpace() && text[start - 1] != u'"')
        --start;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    if (start < place && text[start] == u'-')
        ++start;
    if (start == place)
        return std::nullopt;
    const QStringView typed = QStringView(text).mid(start, place - start);
    const qsizetype colon = typed.indexOf(u':');
    if (colon < 0)
        return Typing{start, end, {}, typed.toString()};
    if (!isFieldName(typed.first(colon), typed.mid(colon)))
        return std::nullopt;
    return Typing{start + colon + 1, end, typed.first(colon).toString(), typed.mid(colon + 1).toString()};
}

QString toText(const CaseQuery& query)
{
    QStringList filters;
    for (size_t i = 0; i < kFields.size(); ++i) {
        QStringList values = query.facets.value(static_cast<Facet>(i)).values();
        values.sort();
        for (const QString& value : std::as_const(values))
            filters += QLatin1String(kFields[i].english) + u':' + quotedValue(value);
    }
    const QString typed = query.text.simplified();
    return filters.isEmpty() ? typed : typed + u'\n' + filters.join(u' ');
}

CaseQuery queryFrom(const QString& text)
{
    CaseQuery query;
    query.text = text.section(u'\n', 0, 0);
    const QString filters = text.section(u'\n', 1);
    for (const ParsedQuery::Filter& filter : Parser(filters, true).parse().filters)
        query.facets[filter.facet].insert(filter.value);
    return query;
}

} // namespace recense
