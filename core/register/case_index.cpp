// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_index.h"

#include "core/register/case_people.h"
#include "core/register/private.h"

#include <algorithm>

#include <sqlite3.h>

namespace recense {

namespace {

constexpr int kOpen = -1;
constexpr char kNoNews[] = "no_news";
constexpr size_t kOrdersKept = 4;
constexpr qsizetype kMatchesKept = 1024; // those of all labels are half of them

QString textIn(const Scan& row, int column)
{
    const std::string_view text = row.text(column);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

CaseIndex& RegisterFile::cases()
{
    if (!index)
        index = std::make_shared<CaseIndex>(*this);
    index->refresh();
    return *index;
}

CaseIndex::CaseIndex(RegisterFile& file) : m_file(file), m_matching(kMatchesKept)
{
    // Matches are many and narrow: an aggregate takes them in without a step of the statement for each.
    const auto take = [](sqlite3_context* context, int, sqlite3_value** values) {
        KeySet* into = *static_cast<KeySet**>(sqlite3_user_data(context));
        into->insert(static_cast<size_t>(sqlite3_value_int64(values[0])));
    };
    sqlite3_create_function(file.db.getHandle(), "take_key", 1, SQLITE_UTF8, &m_found, nullptr, take, [](sqlite3_context*) {});
}

CaseIndex::~CaseIndex() = default;

void CaseIndex::refresh()
{
    // Of other connections the first number tells, of this one the second.
    const auto version = m_file.statements.prepare(m_file.db, "PRAGMA data_version");
    version->executeStep();
    const std::pair stamp{version->getColumn(0).getInt64(), std::int64_t{sqlite3_total_changes64(m_file.db.getHandle())}};
    if (stamp == m_stamp)
        return;
    if (stamp.first != m_stamp.first) { // another one may have changed the terms
        m_file.codebook.reset();
        m_file.labels.reset();
    }
    m_stamp = stamp;
    m_size = 0;
    m_byReference.clear();
    m_columns.clear();
    m_facets.clear();
    m_facetsRead = false;
    m_orders.clear();
    m_matching.clear();
    m_people.reset();
    readCases();
}

void CaseIndex::readCases()
{
    m_size = static_cast<size_t>(m_file.db.execAndGet("SELECT coalesce(max(key), 0) + 1 FROM case_row").getInt64());
    m_all = KeySet(m_size);
    m_minimum.assign(m_size, 0);
    m_maximum.assign(m_size, 0);
    m_excluded = KeySet(m_size);
    Scan row(m_file.db, "SELECT key, people_min, people_max, review = 'excluded' FROM case_row WHERE deleted = 0 "
                        "ORDER BY reference_site, reference_year, reference_number, key");
    while (row.next()) {
        const auto key = static_cast<Key>(row.longNumber(0));
        m_byReference.push_back(key);
        m_all.insert(key);
        m_minimum[key] = row.number(1);
        m_maximum[key] = row.isNull(2) ? kOpen : row.number(2);
        if (row.number(3) != 0)
            m_excluded.insert(key);
    }
}

void CaseIndex::readColumns()
{
    if (!m_columns.empty())
        return;
    constexpr int kColumns = 4;
    m_columns.assign(kColumns, Column{std::vector<std::uint16_t>(m_size), {QString()}});
    m_openLast.assign(m_size, kLatestDay);
    std::array<std::map<std::string, std::uint16_t, std::less<>>, kColumns> known;
    Scan row(m_file.db, "SELECT key, country, status, verification, review, open_last FROM case_row WHERE deleted = 0");
    while (row.next()) {
        const auto key = static_cast<size_t>(row.longNumber(0));
        for (int i = 0; i < kColumns; ++i) {
            const std::string_view text = row.text(i + 1);
            if (text.empty())
                continue;
            Column& column = m_columns[static_cast<size_t>(i)];
            auto& positions = known[static_cast<size_t>(i)];
            auto position = positions.find(text);
            if (position == positions.end()) {
                position = positions.emplace(text, static_cast<std::uint16_t>(column.values.size())).first;
                column.values.push_back(textIn(row, i + 1));
            }
            column.of[key] = position->second;
        }
        if (!row.isNull(5))
            m_openLast[key] = row.number(5);
    }
}

void CaseIndex::readFacets()
{
    if (std::exchange(m_facetsRead, true))
        return;
    std::vector<Key>* keys = nullptr;
    int facet = -1;
    std::string value;
    for (Scan row(m_file.db, "SELECT facet, value, key FROM case_facet"); row.next();) {
        if (!keys || row.number(0) != facet || row.text(1) != value) {
            facet = row.number(0);
            value = row.text(1);
            keys = &m_facets[facet][textIn(row, 1)];
        }
        keys->push_back(static_cast<Key>(row.longNumber(2)));
    }
}

const KeySet& CaseIndex::all() { return m_all; }

int CaseIndex::columnOf(Facet facet)
{
    switch (facet) {
    case Facet::Country: return 0;
    case Facet::Status: return 1;
    case Facet::Verification: return 2;
    case Facet::Review: return 3;
    default: return -1;
    }
}

Day CaseIndex::newsLimit() const
{
    constexpr Day kYear = 365;
    const QDate today = m_file.environment.now().date();
    return dayOf(today.year(), static_cast<unsigned>(today.month()), static_cast<unsigned>(today.day())) - kYear;
}

QStringList CaseIndex::values(Facet facet)
{
    readFacets();
    QStringList values;
    for (const auto& [value, keys] : m_facets[static_cast<int>(facet)])
        values += value;
    return values;
}

KeySet CaseIndex::withAny(Facet facet, const QSet<QString>& values)
{
    KeySet found(m_size);
    readColumns();
    if (const int place = columnOf(facet); place >= 0) {
        const Column& column = m_columns[static_cast<size_t>(place)];
        std::vector<bool> wanted(column.values.size());
        for (size_t i = 1; i < wanted.size(); ++i)
            wanted[i] = values.contains(column.values[i]);
        for (const Key key : m_byReference) {
            if (wanted[column.of[key]])
                found.insert(key);
        }
        return found;
    }
    readFacets();
    const auto& ofFacet = m_facets[static_cast<int>(facet)];
    for (const QString& value : values) {
        if (const auto keys = ofFacet.find(value); keys != ofFacet.end()) {
            for (const Key key : keys->second)
                found.insert(key);
        }
    }
    if (facet == Facet::Attention && values.contains(QLatin1String(kNoNews))) {
        const Day limit = newsLimit();
        for (const Key key : m_byReference) {
            if (m_openLast[key] < limit)
                found.insert(key);
        }
    }
    return found;
}

std::vector<FacetCount> CaseIndex::count(Facet facet, const KeySet& shown)
{
    std::map<QString, qint64> counts;
    readColumns();
    if (const int place = columnOf(facet); place >= 0) {
        const Column& column = m_columns[static_cast<size_t>(place)];
        std::vector<qint64> of(column.values.size());
        shown.forEach([&](size_t key) { ++of[column.of[key]]; });
        for (size_t i = 1; i < of.size(); ++i)
            counts.emplace(column.values[i], of[i]);
    } else {
        readFacets();
        for (const auto& [value, keys] : m_facets[static_cast<int>(facet)]) {
            counts.emplace(value, std::count_if(keys.begin(), keys.end(),
                                                [&](Key key) { return shown.contains(key); }));
        }
        if (facet == Facet::Attention) {
            const Day limit = newsLimit();
            shown.forEach([&](size_t key) { counts[QLatin1String(kNoNews)] += m_openLast[key] < limit ? 1 : 0; });
        }
    }
    std::vector<FacetCount> result;
    for (const auto& [value, cases] : counts) {
        if (cases > 0)
            result.push_back({value, cases});
    }
    return result;
}

const KeySet& CaseIndex::matching(const QString& expression)
{
    if (const KeySet* known = m_matching.object(expression))
        return *known;
    auto found = std::make_unique<KeySet>(m_size);
    m_found = found.get();
    const auto match = m_file.statements.prepare(m_file.db, "SELECT take_key(rowid) FROM search WHERE search MATCH ?");
    match->bind(1, expression.toStdString());
    match->executeStep();
    match->reset();
    const KeySet& matches = *found;
    m_matching.insert(expression, found.release());
    return matches;
}

bool CaseIndex::isKnown(const QString& expression) const { return m_matching.contains(expression); }

const CaseIndex::Order& CaseIndex::order(const CaseQuery& query)
{
    const QString name = QString::number(static_cast<int>(query.sortBy)) + (query.descending ? u'-' : u'+')
        + (query.sortBy == CaseColumn::Country ? query.language : QString());
    auto known = m_orders.find(name);
    if (known == m_orders.end()) {
        if (m_orders.size() >= kOrdersKept)
            m_orders.clear();
        known = m_orders.emplace(name, read(query)).first;
    }
    return known->second;
}

CaseIndex::Order CaseIndex::read(const CaseQuery& query)
{
    Order order{sorted(query), std::vector<Key>(m_size)};
    for (size_t place = 0; place < order.keys.size(); ++place)
        order.places[order.keys[place]] = static_cast<Key>(place);
    return order;
}

Range CaseIndex::people(const std::vector<qint64>& keys, const std::function<SameParties()>& same)
{
    if (!m_people)
        m_people = std::make_unique<CasePeople>(m_file, m_size, same());
    Range all;
    KeySet linked(m_size);
    for (const qint64 each : keys) {
        const auto key = static_cast<size_t>(each);
        if (key >= m_size || m_excluded.contains(key))
            continue; // its case was deleted since, or is kept but never counted
        if (m_people->concerns(key))
            linked.insert(key);
        else
            all += Range{m_minimum[key], m_maximum[key] == kOpen ? std::nullopt : std::optional(m_maximum[key])};
    }
    all += m_people->of(linked);
    return all;
}

} // namespace recense
