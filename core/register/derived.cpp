// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/derived.h"

#include "core/count/figures.h"
#include "core/register/case_text.h"
#include "core/register/case_values.h"
#include "core/register/incident_reader.h"
#include "core/register/private.h"

#include <QHash>

namespace recense {

namespace {

// Keeps the key of a row that is there.
constexpr char kPutRow[] =
    "INSERT INTO case_row (incident, reference_site, reference_year, reference_number, title, title_sort, country, "
    "place, start, start_first, start_last, people_min, people_max, proceedings, status, review, verification, "
    "open_last, revision, changed_at, deleted) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
    "ON CONFLICT (incident) DO "
    "UPDATE SET reference_site = excluded.reference_site, reference_year = excluded.reference_year, "
    "reference_number = excluded.reference_number, title = excluded.title, title_sort = excluded.title_sort, "
    "country = excluded.country, place = excluded.place, start = excluded.start, "
    "start_first = excluded.start_first, start_last = excluded.start_last, people_min = excluded.people_min, "
    "people_max = excluded.people_max, proceedings = excluded.proceedings, status = excluded.status, "
    "review = excluded.review, verification = excluded.verification, open_last = excluded.open_last, "
    "revision = excluded.revision, changed_at = excluded.changed_at, deleted = excluded.deleted RETURNING key";

class Writer
{
public:
    Writer(SQLite::Database& db, const QString& changedAt, bool inBin)
        : m_party(db, "SELECT key, name, aliases FROM party WHERE id = ?"), m_putRow(db, kPutRow),
          m_dropFacets(db, "DELETE FROM case_facet WHERE key = ?"),
          m_putFacet(db, "INSERT INTO case_facet (facet, value, key) VALUES (?, ?, ?)"),
          m_dropText(db, "DELETE FROM search WHERE rowid = ?"),
          m_putText(db, "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)"), m_changedAt(changedAt),
          m_inBin(inBin)
    {
    }

    void put(const Incident& incident, const QString& status)
    {
        const CaseValues values = valuesOf(incident, status);
        const int64_t key = putRow(incident, values);
        run(m_dropFacets, key);
        run(m_dropText, key);
        if (m_inBin)
            return;
        for (const auto& [facet, value] : values.facets) {
            m_putFacet.bind(1, static_cast<int>(facet));
            bindText(m_putFacet, 2, value);
            run(m_putFacet, key, 3);
        }
        const CaseText text = textOf(incident, [this](const Id& party) { return wordsOfParty(party); });
        bindText(m_putText, 2, text.title);
        bindText(m_putText, 3, text.body);
        run(m_putText, key);
    }

private:
    static void run(SQLite::Statement& statement, int64_t key, int index = 1)
    {
        statement.bind(index, key);
        statement.exec();
        statement.reset();
    }

    static void bindDay(SQLite::Statement& statement, int index, std::optional<Day> day)
    {
        if (day)
            statement.bind(index, *day);
        else
            statement.bind(index);
    }

    int64_t putRow(const Incident& incident, const CaseValues& values)
    {
        SQLite::Statement& put = m_putRow;
        const std::optional<Span> start = incident.start ? std::optional(incident.start->span()) : std::nullopt;
        bindId(put, 1, incident.id);
        bindText(put, 2, incident.reference.site());
        put.bind(3, incident.reference.year());
        put.bind(4, incident.reference.number());
        bindText(put, 5, incident.title.main);
        bindText(put, 6, values.titleSort);
        bindText(put, 7, incident.country.text());
        bindText(put, 8, incident.place);
        bindText(put, 9, incident.start ? incident.start->text() : QString());
        bindDay(put, 10, start ? std::optional(start->first) : std::nullopt);
        bindDay(put, 11, start ? std::optional(start->last) : std::nullopt);
        put.bind(12, values.people.minimum);
        bindDay(put, 13, values.people.maximum);
        put.bind(14, static_cast<int>(incident.proceedings.size()));
        bindText(put, 15, values.status);
        bindText(put, 16, toCode(incident.review));
        bindText(put, 17, toCode(incident.verification));
        bindDay(put, 18, values.openLast);
        put.bind(19, static_cast<int64_t>(incident.revision));
        bindText(put, 20, m_changedAt);
        put.bind(21, m_inBin ? 1 : 0);
        put.executeStep();
        const int64_t key = put.getColumn(0).getInt64();
        put.reset();
        return key;
    }

    // Aliases are a JSON array; as words, their marks do no harm.
    QString wordsOfParty(const Id& party)
    {
        const auto known = m_partyWords.constFind(party);
        if (known != m_partyWords.constEnd())
            return *known;
        bindId(m_party, 1, party);
        QString words;
        if (m_party.executeStep()) {
            words = textFrom(m_party.getColumn(0)) + u' ' + textFrom(m_party.getColumn(1)) + u' '
                + textFrom(m_party.getColumn(2));
        }
        m_party.reset();
        m_partyWords.insert(party, words);
        return words;
    }

    SQLite::Statement m_party, m_putRow, m_dropFacets, m_putFacet, m_dropText, m_putText;
    QString m_changedAt;
    bool m_inBin;
    QHash<Id, QString> m_partyWords;
};

} // namespace

void refreshDerived(SQLite::Database& db, const std::vector<Incident>& saved, const Codebook& codebook,
                    const QDateTime& changedAt, bool inBin)
{
    const QStringList statuses = count::statusesOf(factsOf(saved), codebook);
    Writer writer(db, changedAt.toUTC().toString(Qt::ISODateWithMs), inBin);
    for (size_t i = 0; i < saved.size(); ++i)
        writer.put(saved[i], statuses[static_cast<qsizetype>(i)]);
}

void refreshDerivedOfParty(RegisterFile& file, const Id& party)
{
    std::vector<std::pair<Id, QDateTime>> linked;
    {
        const auto select = file.statements.prepare(
            file.db, "SELECT DISTINCT c.incident, c.changed_at FROM target t JOIN case_row c ON c.incident = t.incident "
                     "WHERE t.party = ?");
        bindId(*select, 1, party);
        while (select->executeStep()) {
            linked.emplace_back(idFrom(select->getColumn(0)),
                                QDateTime::fromString(textFrom(select->getColumn(1)), Qt::ISODateWithMs));
        }
    }
    for (const auto& [incident, changedAt] : linked) {
        if (auto stored = readIncident(file.db, file.statements, incident))
            refreshDerived(file.db, {std::move(stored->incident)}, file.terms(), changedAt, stored->deleted);
    }
}

void dropDerived(SQLite::Database& db, const Id& incident)
{
    SQLite::Statement text(db, "DELETE FROM search WHERE rowid = (SELECT key FROM case_row WHERE incident = ?)");
    SQLite::Statement row(db, "DELETE FROM case_row WHERE incident = ?"); // and its facets with it
    for (SQLite::Statement* statement : {&text, &row}) {
        bindId(*statement, 1, incident);
        statement->exec();
    }
}

} // namespace recense
