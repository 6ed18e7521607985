// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_list.h"

#include "core/register/case_finder.h"
#include "core/register/fold.h"

#include <algorithm>

#include <sqlite3.h>

namespace recense {

namespace {

// `fold` for SQL: places are few and short, so they are folded when they are sorted.
void foldForSql(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    const QByteArray folded = fold(QString::fromUtf8(text, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

// What a column is ordered by; what is missing comes last in both directions.
std::string orderBy(CaseColumn column, bool descending)
{
    const std::string way = descending ? " DESC" : "";
    const std::string byReference = "reference_site, reference_year, reference_number, key";
    const auto by = [&](const std::string& expression, const std::string& missing = {}) {
        return (missing.empty() ? std::string() : missing + ", ") + expression + way + ", " + byReference;
    };
    switch (column) {
    case CaseColumn::Reference:
        return descending ? "reference_site DESC, reference_year DESC, reference_number DESC, key DESC" : byReference;
    case CaseColumn::Title: return by("title_sort", "title_sort = ''");
    case CaseColumn::Country: return by("country", "country = ''");
    case CaseColumn::Place: return by("fold(place)", "place = ''");
    case CaseColumn::Start: return by("start_first" + way + ", start_last", "start_first IS NULL");
    case CaseColumn::People: return by("people_min" + way + ", coalesce(people_max, 9223372036854775807)");
    case CaseColumn::Proceedings: return by("proceedings");
    case CaseColumn::Status: return by("status", "status = 'none'");
    case CaseColumn::LastChange: return by("changed_at");
    }
    return byReference;
}

void readInOrder(RegisterFile& file, const CaseQuery& query, const CaseFinder::Keys& shown, bool narrow,
                 CaseList& list)
{
    // Few cases are looked up by their keys; of many, all are read and the others passed over.
    const auto count = static_cast<size_t>(std::count(shown.begin(), shown.end(), true));
    const bool few = narrow && count < shown.size() / 8;
    if (query.sortBy == CaseColumn::Place)
        file.db.createFunction("fold", 1, true, nullptr, &foldForSql);
    Scan select(file.db, std::string("SELECT key, people_min, people_max FROM case_row WHERE deleted = 0 ")
                                 + (few ? "AND key IN (SELECT value FROM json_each(?)) " : "") + "ORDER BY "
                                 + orderBy(query.sortBy, query.descending));
    if (few)
        select.bind(1, jsonArray(shown).toStdString());
    list.keys.reserve(count);
    while (select.next()) {
        const qint64 key = select.longNumber(0);
        if (!shown[static_cast<size_t>(key)])
            continue;
        list.keys.push_back(key);
        list.people += Range{select.number(1), select.isNull(2) ? std::nullopt : std::optional(select.number(2))};
    }
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
        list.problem = finder.problem();
        const CaseFinder::Keys shown = finder.find();
        readInOrder(*d, query, shown, finder.isNarrow(), list);
        return list;
    });
}

std::vector<FacetCount> Register::facet(const CaseQuery& query, Facet facet) const
{
    return guarded([&] {
        const Snapshot snapshot(d->db);
        return CaseFinder(*d, query).count(facet);
    });
}

std::vector<CaseRow> Register::rows(const CaseList& list, qsizetype first, qsizetype count) const
{
    return guarded([&] {
        SQLite::Statement select(d->db, std::string(kRow) + "WHERE key = ?");
        std::vector<CaseRow> rows;
        const auto size = static_cast<qsizetype>(list.keys.size());
        for (qsizetype i = std::max<qsizetype>(first, 0); i < std::min(first + count, size); ++i) {
            select.bind(1, static_cast<int64_t>(list.keys[static_cast<size_t>(i)]));
            rows.push_back(select.executeStep() ? readRow(select) : CaseRow());
            select.reset();
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

} // namespace recense
