// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_list.h"

#include "core/domain/same_parties.h"
#include "core/register/case_finder.h"
#include "core/register/private.h"

#include <algorithm>

namespace recense {

namespace {

// The keys of a set in an order. Of many, all keys in that order are asked whether they are in the set; of few, their
// places, as a set again, are in ascending order.
std::vector<qint64> inOrder(const KeySet& shown, const CaseIndex::Order& order)
{
    constexpr size_t kMany = 8; // one of so many
    std::vector<qint64> keys;
    const size_t count = shown.count();
    if (count > order.keys.size() / kMany) {
        keys.resize(count + 1); // whatever is not in the set is written over, at last behind the end
        size_t next = 0;
        for (const CaseIndex::Key key : order.keys) {
            keys[next] = key;
            next += shown.contains(key) ? 1 : 0;
        }
        keys.resize(count);
        return keys;
    }
    keys.reserve(count);
    KeySet places(order.keys.size());
    shown.forEach([&](size_t key) { places.insert(order.places[key]); });
    places.forEach([&](size_t place) { keys.push_back(order.keys[place]); });
    return keys;
}

CaseRow readRow(SQLite::Statement& row)
{
    CaseRow result;
    result.id = idFrom(row.getColumn(0));
    result.reference = Reference(textFrom(row.getColumn(1)), row.getColumn(2).getInt(), row.getColumn(3).getInt());
    result.title = textFrom(row.getColumn(4));
    result.country = CountryCode::parse(textFrom(row.getColumn(5))).value_or(CountryCode());
    result.place = textFrom(row.getColumn(6));
    result.start = textFrom(row.getColumn(7));
    result.people.minimum = row.getColumn(8).getInt();
    result.people.maximum = row.getColumn(9).isNull() ? std::nullopt : std::optional(row.getColumn(9).getInt());
    result.proceedings = row.getColumn(10).getInt();
    result.status = textFrom(row.getColumn(11));
    result.lastChange = QDateTime::fromString(textFrom(row.getColumn(12)), Qt::ISODateWithMs);
    result.review = fromCode<Review>(textFrom(row.getColumn(13))).value_or(Review::Draft);
    return result;
}

constexpr char kRow[] = "SELECT incident, reference_site, reference_year, reference_number, title, country, place, start, "
                        "people_min, people_max, proceedings, status, changed_at, review FROM case_row ";

} // namespace

CaseList Register::cases(const CaseQuery& query) const
{
    return guarded([&] {
        const Snapshot snapshot(d->db);
        CaseFinder finder(*d, query);
        CaseList list;
        list.problems = finder.problems();
        list.keys = inOrder(finder.find(), d->cases().order(query));
        return list;
    });
}

void Register::learnLabels(const Progress& progress) const
{
    guarded([&] {
        const Snapshot snapshot(d->db);
        CaseIndex& index = d->cases();
        const QStringList terms = d->labelIndex().termsFor({QString()}, true); // all that begin with nothing
        for (qsizetype i = 0; i < terms.size(); ++i) {
            if (progress && !progress(i, terms.size()))
                throw Error(ErrorCode::Cancelled);
            index.matching(termExpression(terms[i]));
        }
    });
}

Range Register::people(const CaseList& list) const
{
    return guarded([&] {
        const Snapshot snapshot(d->db);
        return d->cases().people(list.keys, [this] { return SameParties(partyJudgements()); });
    });
}

std::vector<FacetCount> Register::facet(const CaseQuery& query, Facet facet) const
{
    return guarded([&] {
        const Snapshot snapshot(d->db);
        const KeySet shown = CaseFinder(*d, query).find(facet);
        return d->cases().count(facet, shown);
    });
}

std::vector<CaseRow> Register::rows(const CaseList& list, qsizetype first, qsizetype count) const
{
    return guarded([&] {
        const Snapshot snapshot(d->db); // and so one lock for all of them
        const auto select = d->statements.prepare(d->db, std::string(kRow) + "WHERE key = ?");
        std::vector<CaseRow> rows;
        const auto size = static_cast<qsizetype>(list.keys.size());
        for (qsizetype i = std::max<qsizetype>(first, 0); i < std::min(first + count, size); ++i) {
            select->bind(1, static_cast<int64_t>(list.keys[static_cast<size_t>(i)]));
            rows.push_back(select->executeStep() ? readRow(*select) : CaseRow());
            select->reset();
        }
        return rows;
    });
}

std::vector<CaseRow> Register::bin() const
{
    return guarded([&] {
        SQLite::Statement select(d->db, std::string(kRow) + "WHERE deleted = 1 ORDER BY changed_at DESC, key DESC");
        std::vector<CaseRow> rows;
        while (select.executeStep())
            rows.push_back(readRow(select));
        return rows;
    });
}

bool Register::isInBin(const Id& incident) const
{
    return guarded([&] {
        SQLite::Statement select(d->db, "SELECT 1 FROM incident WHERE id = ? AND deleted = 1");
        bindId(select, 1, incident);
        return select.executeStep();
    });
}

} // namespace recense
