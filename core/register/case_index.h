// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case_list.h"
#include "core/register/key_set.h"
#include "core/register/scan.h"

#include <QCache>

#include <map>
#include <memory>

namespace recense {

struct RegisterFile;
class CasePeople;
class SameParties;

// What finding needs to know of every case, read when it is first asked for and held in memory for as long as
// nobody writes: so a key typed costs the search index, and no scan. About 60 bytes a case, and 1,024 sets of
// cases that were searched for.
class CaseIndex
{
public:
    using Key = std::uint32_t; // case_row.key

    // Cases in the order of a column, and at which place each stands.
    struct Order
    {
        std::vector<Key> keys;
        std::vector<Key> places; // by key
    };

    explicit CaseIndex(RegisterFile& file);
    ~CaseIndex();

    // Forgets all if something was written since. To be called within a snapshot, before anything is asked.
    void refresh();

    const KeySet& all(); // but those in the bin
    KeySet none() { return KeySet(m_size); }
    // What is missing comes last in both directions; where the column says the same, by reference.
    const Order& order(const CaseQuery& query);
    QStringList values(Facet facet); // that cases have
    KeySet withAny(Facet facet, const QSet<QString>& values);
    std::vector<FacetCount> count(Facet facet, const KeySet& shown); // by value
    const KeySet& matching(const QString& expression); // of the search index, until the next; the last ones are known
    bool isKnown(const QString& expression) const;     // so costs nothing
    Range people(const std::vector<qint64>& keys, const std::function<SameParties()>& same);

private:
    // One value for each case, as its position in a list of values; 0: none.
    struct Column
    {
        std::vector<std::uint16_t> of; // by key
        std::vector<QString> values{QString()};
    };

    static int columnOf(Facet facet); // -1: of several values
    void readCases();
    void readColumns();
    void readFacets();
    Order read(const CaseQuery& query);
    std::vector<Key> sorted(const CaseQuery& query);
    template <typename Rank> std::vector<Key> sortedBy(Rank rank, bool descending);
    std::vector<int> ranks(const CaseQuery& query); // of the values of a column
    Day newsLimit() const;

    RegisterFile& m_file;
    std::pair<std::int64_t, std::int64_t> m_stamp{-1, -1};
    size_t m_size = 0; // one more than the greatest key
    std::vector<Key> m_byReference;
    KeySet m_all;
    KeySet m_excluded; // by their review
    std::vector<int> m_minimum, m_maximum; // people, by key; maximum kOpen: open
    std::vector<Column> m_columns;         // country, status, verification, review
    std::vector<Day> m_openLast;           // by key
    std::map<int, std::map<QString, std::vector<Key>>> m_facets;
    bool m_facetsRead = false;
    std::map<QString, Order> m_orders;
    QCache<QString, KeySet> m_matching; // by expression
    KeySet* m_found = nullptr;          // while a statement takes matches in
    std::unique_ptr<CasePeople> m_people;
};

} // namespace recense
