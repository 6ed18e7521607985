// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/derived.h"

#include "core/register/connection.h"

namespace recense {

namespace {

void bindSpan(SQLite::Statement& statement, int index, const std::optional<EdtfDate>& date)
{
    bindText(statement, index, date ? date->text() : QString());
    if (date) {
        statement.bind(index + 1, date->span().first);
        statement.bind(index + 2, date->span().last);
    } else {
        statement.bind(index + 1);
        statement.bind(index + 2);
    }
}

Range peopleOf(const Incident& incident)
{
    Range people;
    for (const Target& target : incident.targets) {
        if (isPeople(target.type) && !target.memberOf)
            people += target.people.range(target.type);
    }
    return people;
}

// Keeps the key of a row that is there.
constexpr char kPutRow[] =
    "INSERT INTO case_row (incident, reference_site, reference_year, reference_number, title, title_sort, country, "
    "place, start, start_first, start_last, people_min, people_max, proceedings, status, review, verification, "
    "revision, changed_at, deleted) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (incident) DO "
    "UPDATE SET reference_site = excluded.reference_site, reference_year = excluded.reference_year, "
    "reference_number = excluded.reference_number, title = excluded.title, title_sort = excluded.title_sort, "
    "country = excluded.country, place = excluded.place, start = excluded.start, "
    "start_first = excluded.start_first, start_last = excluded.start_last, people_min = excluded.people_min, "
    "people_max = excluded.people_max, proceedings = excluded.proceedings, status = excluded.status, "
    "review = excluded.review, verification = excluded.verification, revision = excluded.revision, "
    "changed_at = excluded.changed_at, deleted = excluded.deleted";

void putRow(SQLite::Statement& put, const Incident& incident, const QString& changedAt, bool inBin)
{
    bindId(put, 1, incident.id);
    bindText(put, 2, incident.reference.site());
    put.bind(3, incident.reference.year());
    put.bind(4, incident.reference.number());
    bindText(put, 5, incident.title.main);
    bindText(put, 6, incident.title.main.toCaseFolded());
    bindText(put, 7, incident.country.text());
    bindText(put, 8, incident.place);
    bindSpan(put, 9, incident.start);
    const Range people = peopleOf(incident);
    put.bind(12, people.minimum);
    if (people.maximum)
        put.bind(13, *people.maximum);
    else
        put.bind(13);
    put.bind(14, static_cast<int>(incident.proceedings.size()));
    bindText(put, 15, QStringLiteral("none"));
    bindText(put, 16, toCode(incident.review));
    bindText(put, 17, toCode(incident.verification));
    put.bind(18, static_cast<int64_t>(incident.revision));
    bindText(put, 19, changedAt);
    put.bind(20, inBin ? 1 : 0);
    put.exec();
    put.reset();
}

} // namespace

void refreshDerived(SQLite::Database& db, const std::vector<Incident>& saved, const Codebook&,
                    const QDateTime& changedAt, bool inBin)
{
    SQLite::Statement put(db, kPutRow);
    const QString at = changedAt.toUTC().toString(Qt::ISODateWithMs);
    for (const Incident& incident : saved)
        putRow(put, incident, at, inBin);
}

void dropDerived(SQLite::Database& db, const Id& incident)
{
    SQLite::Statement remove(db, "DELETE FROM case_row WHERE incident = ?");
    bindId(remove, 1, incident);
    remove.exec();
}

} // namespace recense
