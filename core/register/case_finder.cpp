// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_finder.h"

#include "core/register/fold.h"
#include "core/register/query.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace recense {

namespace {

constexpr char kNoNews[] = "no_news";

// The column of a facet that has one value for each case; of the others none.
const char* columnOf(Facet facet)
{
    switch (facet) {
    case Facet::Country: return "country";
    case Facet::Status: return "status";
    case Facet::Verification: return "verification";
    case Facet::Review: return "review";
    default: return nullptr;
    }
}

} // namespace

QString jsonArray(const QSet<QString>& values)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(values.values())).toJson(QJsonDocument::Compact));
}

QByteArray jsonArray(const CaseFinder::Keys& keys)
{
    QByteArray array("[");
    for (size_t key = 0; key < keys.size(); ++key) {
        if (keys[key])
            array += QByteArray::number(static_cast<qulonglong>(key)) + ',';
    }
    if (array.endsWith(','))
        array.chop(1);
    return array + ']';
}

const LabelIndex& RegisterFile::labelIndex()
{
    if (!labels)
        labels.emplace(terms());
    return *labels;
}

CaseFinder::CaseFinder(RegisterFile& file, const CaseQuery& query) : m_file(file), m_query(query)
{
    const ParsedQuery parsed = parseQuery(query.text);
    m_parsed = {parsed.narrow, parsed.problem};
    if (!parsed.all.empty())
        m_expression = searchExpression(parsed, file.labelIndex());
    m_size = static_cast<size_t>(file.db.execAndGet("SELECT coalesce(max(key), 0) + 1 FROM case_row").getInt64());
}

CaseFinder::Keys CaseFinder::keysOf(Scan& scan)
{
    Keys keys(m_size);
    while (scan.next()) {
        const auto key = static_cast<size_t>(scan.longNumber(0));
        if (key < m_size)
            keys[key] = true;
    }
    return keys;
}

void CaseFinder::narrow(Keys& shown, const Keys& filter)
{
    m_narrow = true;
    for (size_t key = 0; key < shown.size(); ++key)
        shown[key] = shown[key] && filter[key];
}

CaseFinder::Keys CaseFinder::find(std::optional<Facet> except)
{
    m_narrow = false;
    Keys shown = all();
    if (!m_expression.isEmpty())
        narrow(shown, withText());
    for (const auto& [facet, values] : m_parsed.narrow)
        narrow(shown, withAny(facet, facet == Facet::Tag ? tagsLike(values) : values));
    for (auto filter = m_query.facets.begin(); filter != m_query.facets.end(); ++filter) {
        if (filter.key() != except && !filter->isEmpty())
            narrow(shown, withAny(filter.key(), *filter));
    }
    if (!m_query.only.isEmpty())
        narrow(shown, among(m_query.only));
    return shown;
}

CaseFinder::Keys CaseFinder::all()
{
    Scan select(m_file.db, "SELECT key FROM case_row WHERE deleted = 0");
    return keysOf(select);
}

CaseFinder::Keys CaseFinder::withText()
{
    Scan match(m_file.db, "SELECT rowid FROM search WHERE search MATCH ?");
    match.bind(1, m_expression.toStdString());
    return keysOf(match);
}

CaseFinder::Keys CaseFinder::withAny(Facet facet, const QSet<QString>& values)
{
    const char* column = columnOf(facet);
    Scan select(m_file.db,
                             column ? std::string("SELECT key FROM case_row WHERE deleted = 0 AND ") + column
                                     + " IN (SELECT value FROM json_each(?1))"
                                    : "SELECT key FROM case_facet WHERE facet = ?2 AND value IN (SELECT value FROM "
                                      "json_each(?1))");
    select.bind(1, jsonArray(values).toStdString());
    if (!column)
        select.bind(2, static_cast<int>(facet));
    Keys keys = keysOf(select);
    if (facet == Facet::Attention && values.contains(QLatin1String(kNoNews))) {
        const Keys silent = withoutNews();
        for (size_t key = 0; key < keys.size(); ++key)
            keys[key] = keys[key] || silent[key];
    }
    return keys;
}

Day CaseFinder::newsLimit() const
{
    constexpr Day kYear = 365;
    const QDate today = m_file.environment.now().date();
    return dayOf(today.year(), static_cast<unsigned>(today.month()), static_cast<unsigned>(today.day())) - kYear;
}

CaseFinder::Keys CaseFinder::withoutNews()
{
    Scan select(m_file.db, "SELECT key FROM case_row WHERE deleted = 0 AND open_last < ?");
    select.bind(1, newsLimit());
    return keysOf(select);
}

CaseFinder::Keys CaseFinder::among(const QSet<Id>& ids)
{
    SQLite::Statement select(m_file.db, "SELECT key FROM case_row WHERE incident = ?");
    Keys keys(m_size);
    for (const Id& id : ids) {
        bindId(select, 1, id);
        if (select.executeStep())
            keys[static_cast<size_t>(select.getColumn(0).getInt64())] = true;
        select.reset();
    }
    return keys;
}

// Tags are a person's own words: found without regard to accents and case.
QSet<QString> CaseFinder::tagsLike(const QSet<QString>& folded)
{
    Scan select(m_file.db, "SELECT DISTINCT value FROM case_facet WHERE facet = ?");
    select.bind(1, static_cast<int>(Facet::Tag));
    QSet<QString> tags;
    while (select.next()) {
        const std::string_view text = select.text(0);
        const QString tag = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        if (folded.contains(fold(tag)))
            tags.insert(tag);
    }
    return tags;
}

void CaseFinder::countValues(QHash<QByteArray, qint64>& counts, const Keys& shown, Scan& scan)
{
    qint64* count = nullptr;
    std::string value;
    while (scan.next()) {
        const auto key = static_cast<size_t>(scan.longNumber(1));
        if (key >= shown.size() || !shown[key])
            continue;
        if (const std::string_view here = scan.text(0); !count || value != here) {
            value = here;
            count = &counts[QByteArray::fromStdString(value)];
        }
        ++*count;
    }
}

std::vector<FacetCount> CaseFinder::count(Facet facet)
{
    const Keys shown = find(facet);
    QHash<QByteArray, qint64> counts;
    const char* column = columnOf(facet);
    Scan select(m_file.db,
                             column ? std::string("SELECT ") + column
                                     + ", key FROM case_row WHERE deleted = 0 AND " + column + " <> ''"
                                    : "SELECT value, key FROM case_facet WHERE facet = ?");
    if (!column)
        select.bind(1, static_cast<int>(facet));
    countValues(counts, shown, select);
    if (facet == Facet::Attention) {
        Scan silent(m_file.db, "SELECT ?1, key FROM case_row WHERE deleted = 0 AND open_last < ?2");
        silent.bind(1, std::string_view(kNoNews));
        silent.bind(2, newsLimit());
        countValues(counts, shown, silent);
    }
    std::vector<FacetCount> result;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        result.push_back({QString::fromUtf8(each.key()), *each});
    std::sort(result.begin(), result.end(),
              [](const FacetCount& a, const FacetCount& b) { return a.value < b.value; });
    return result;
}

} // namespace recense
