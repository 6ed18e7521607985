// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/derived.h"

#include "core/count/figures.h"
#include "core/register/case_text.h"
#include "core/register/case_values.h"
#include "core/register/incident_reader.h"
#include "core/register/private.h"
#include "core/register/rows.h"

#include <QHash>

#include <algorithm>
#include <compare>

namespace recense {

namespace {

// All but the key, in the order in which bindRow binds them.
const std::string kColumns =
    "incident, reference_site, reference_year, reference_number, title, title_sort, country, place, start, start_first, "
    "start_last, people_min, people_max, proceedings, status, review, verification, open_last, revision, changed_at, "
    "deleted, facets";
constexpr size_t kColumnCount = 22;
constexpr char kFacetsOf[] = "SELECT key, facets FROM case_row WHERE incident = ?";
constexpr char kDropFacet[] = "DELETE FROM case_facet WHERE facet = ? AND value = ? AND key = ?";
constexpr char kDropText[] = "DELETE FROM search WHERE rowid = ?";

struct FacetRow
{
    int facet;
    std::string value;
    int64_t key;
    auto operator<=>(const FacetRow&) const = default;
};

// The facets of a case as one text, by which they are found again: `facet bytes value` behind each other.
std::string listOf(const std::vector<std::pair<Facet, QString>>& facets)
{
    std::string list;
    for (const auto& [facet, value] : facets) {
        const std::string bytes = utf8Of(value);
        list += std::to_string(static_cast<int>(facet)) + ' ' + std::to_string(bytes.size()) + ' ' + bytes;
    }
    return list;
}

std::vector<FacetRow> facetsIn(const std::string& list, int64_t key)
{
    std::vector<FacetRow> facets;
    for (size_t at = 0; at < list.size();) {
        char* end = nullptr;
        const auto facet = static_cast<int>(std::strtol(list.c_str() + at, &end, 10));
        const size_t size = std::strtoul(end, &end, 10);
        at = static_cast<size_t>(end - list.c_str()) + 1;
        if (at > list.size() || size > list.size() - at)
            throw Error(ErrorCode::Damaged, QStringLiteral("case_row.facets"));
        facets.push_back({facet, list.substr(at, size), key});
        at += size;
    }
    return facets;
}

void drop(SQLite::Statement& dropFacet, const std::vector<FacetRow>& facets)
{
    for (const FacetRow& row : facets) {
        dropFacet.bind(1, row.facet);
        dropFacet.bindNoCopy(2, row.value);
        dropFacet.bind(3, row.key);
        dropFacet.exec();
        dropFacet.reset();
    }
}

void run(SQLite::Statement& statement)
{
    statement.exec();
    statement.reset();
}

void bindDay(SQLite::Statement& statement, int index, std::optional<Day> day)
{
    if (day)
        statement.bind(index, *day);
    else
        statement.bind(index);
}

// Inserts rows by few statements. `bindOne(statement, index, row)` binds a row behind `index` and moves it on.
template <typename Row, typename BindOne>
void insertAll(SQLite::Database& db, StatementCache& statements, const std::string& insert, size_t columns,
               const std::vector<Row>& rows, BindOne bindOne)
{
    for (std::span<const Row> rest(rows); !rest.empty();) {
        const size_t count = rest.size() < kRowsAtOnce ? 1 : kRowsAtOnce;
        const auto statement = statements.prepare(db, insert + marks(columns, count));
        int index = 0;
        for (const Row& row : rest.first(count))
            bindOne(*statement, index, row);
        statement->exec();
        rest = rest.subspan(count);
    }
}

} // namespace

struct DerivedWriter::Parts
{
    struct CaseRow
    {
        const Incident* incident;
        CaseValues values;
        int64_t key;
    };
    struct SearchRow
    {
        int64_t key;
        std::string title, body;
    };

    Parts(SQLite::Database& database, const Codebook& terms, const QDateTime& at)
        : db(database), codebook(terms), changedAt(utf8Of(at.toUTC().toString(Qt::ISODateWithMs))),
          known(db, kFacetsOf), party(db, "SELECT key, name, aliases FROM party WHERE id = ?"),
          update(db, "UPDATE case_row SET (" + kColumns + ") = " + marks(kColumnCount, 1) + " WHERE key = ?"),
          dropFacet(db, kDropFacet), dropText(db, kDropText),
          putText(db, "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)"),
          nextKey(db.execAndGet("SELECT coalesce(max(key), 0) + 1 FROM case_row").getInt64())
    {
    }

    void put(const Incident& incident, Case derived, bool inBin)
    {
        if (newIncidents.contains(incident.id))
            insertRows(inBin);
        CaseRow row{&incident, std::move(derived.values), 0};
        if (inBin)
            row.values.facets.clear();
        bindId(known, 1, incident.id);
        if (known.executeStep()) {
            row.key = known.getColumn(0).getInt64();
            drop(dropFacet, facetsIn(known.getColumn(1).getString(), row.key));
            known.reset();
            change(row, inBin);
        } else {
            known.reset();
            row.key = nextKey++;
            newIncidents.insert(incident.id);
        }
        for (const auto& [facet, value] : row.values.facets)
            facets.push_back({static_cast<int>(facet), utf8Of(value), row.key});
        if (!inBin) {
            textSize += derived.title.size() + derived.body.size();
            texts.push_back({row.key, std::move(derived.title), std::move(derived.body)});
        }
        if (newIncidents.contains(incident.id))
            rows.push_back(std::move(row));
    }

    void change(const CaseRow& row, bool inBin)
    {
        insertTexts(); // one of them may be its own
        int index = 0;
        bindRow(update, index, row, inBin);
        update.bind(++index, row.key);
        run(update);
        dropText.bind(1, row.key);
        run(dropText);
    }

    void insertRows(bool inBin)
    {
        insertAll(db, statements, "INSERT INTO case_row (" + kColumns + ", key) VALUES ", kColumnCount + 1, rows,
                  [&](SQLite::Statement& statement, int& index, const CaseRow& row) {
                      bindRow(statement, index, row, inBin);
                      statement.bind(++index, row.key);
                  });
        rows.clear();
        newIncidents.clear();
        std::sort(facets.begin(), facets.end());
        insertAll(db, statements, "INSERT INTO case_facet (facet, value, key) VALUES ", 3, facets,
                  [](SQLite::Statement& statement, int& index, const FacetRow& row) {
                      statement.bind(++index, row.facet);
                      statement.bindNoCopy(++index, row.value);
                      statement.bind(++index, row.key);
                  });
        facets.clear();
    }

    void insertTexts()
    {
        for (const SearchRow& text : texts) {
            putText.bind(1, text.key);
            putText.bindNoCopy(2, text.title);
            putText.bindNoCopy(3, text.body);
            run(putText);
        }
        texts.clear();
        textSize = 0;
    }

    void bindRow(SQLite::Statement& put, int& index, const CaseRow& row, bool inBin)
    {
        const Incident& incident = *row.incident;
        const CaseValues& values = row.values;
        const std::optional<Span> start = incident.start ? std::optional(incident.start->span()) : std::nullopt;
        bindId(put, ++index, incident.id);
        bindText(put, ++index, incident.reference.site());
        put.bind(++index, incident.reference.year());
        put.bind(++index, incident.reference.number());
        bindText(put, ++index, incident.title.main);
        bindText(put, ++index, values.titleSort);
        bindText(put, ++index, incident.country.text());
        bindText(put, ++index, incident.place);
        bindText(put, ++index, incident.start ? incident.start->text() : QString());
        bindDay(put, ++index, start ? std::optional(start->first) : std::nullopt);
        bindDay(put, ++index, start ? std::optional(start->last) : std::nullopt);
        put.bind(++index, values.people.minimum);
        bindDay(put, ++index, values.people.maximum);
        put.bind(++index, static_cast<int>(incident.proceedings.size()));
        bindText(put, ++index, values.status);
        bindText(put, ++index, toCode(incident.review));
        bindText(put, ++index, toCode(incident.verification));
        bindDay(put, ++index, values.openLast);
        put.bind(++index, static_cast<int64_t>(incident.revision));
        put.bindNoCopy(++index, changedAt);
        put.bind(++index, inBin ? 1 : 0);
        put.bind(++index, listOf(values.facets));
    }

    // Aliases are a JSON array; as words, their marks do no harm.
    void readWords(const Id& id)
    {
        if (partyWords.contains(id))
            return;
        bindId(party, 1, id);
        QString words;
        if (party.executeStep()) {
            words = textFrom(party.getColumn(0)) + u' ' + textFrom(party.getColumn(1)) + u' '
                + textFrom(party.getColumn(2));
        }
        party.reset();
        partyWords.insert(id, words);
    }

    static constexpr size_t kMostTexts = 32 * 1024 * 1024; // bytes held back
    SQLite::Database& db;
    const Codebook& codebook;
    std::string changedAt;
    StatementCache statements;
    SQLite::Statement known, party, update, dropFacet, dropText, putText;
    int64_t nextKey;
    PartyWords partyWords;
    std::vector<CaseRow> rows; // new ones
    QSet<Id> newIncidents;     // of these rows
    std::vector<FacetRow> facets;
    std::vector<SearchRow> texts;
    size_t textSize = 0;
};

DerivedWriter::DerivedWriter(SQLite::Database& db, const Codebook& codebook, const QDateTime& changedAt)
    : m_parts(std::make_unique<Parts>(db, codebook, changedAt))
{
}

DerivedWriter::~DerivedWriter() = default;

std::vector<DerivedWriter::Case> DerivedWriter::workOut(const std::vector<Incident>& saved, const Codebook& codebook,
                                                        const PartyWords& words)
{
    const QStringList statuses = count::statusesOf(factsOf(saved), codebook);
    std::vector<Case> cases;
    cases.reserve(saved.size());
    for (size_t i = 0; i < saved.size(); ++i) {
        const CaseText text = textOf(saved[i], [&](const Id& party) { return words.value(party); });
        cases.push_back({valuesOf(saved[i], statuses[static_cast<qsizetype>(i)]), utf8Of(text.title), utf8Of(text.body)});
    }
    return cases;
}

DerivedWriter::PartyWords DerivedWriter::wordsOfParties(const std::vector<Incident>& saved)
{
    for (const Incident& incident : saved) {
        for (const Target& target : incident.targets) {
            if (target.party)
                m_parts->readWords(*target.party);
        }
    }
    return m_parts->partyWords;
}

void DerivedWriter::put(const std::vector<Incident>& saved, bool inBin)
{
    if (!saved.empty())
        put(saved, workOut(saved, m_parts->codebook, wordsOfParties(saved)), inBin);
}

void DerivedWriter::put(const std::vector<Incident>& saved, std::vector<Case> cases, bool inBin)
{
    for (size_t i = 0; i < saved.size(); ++i)
        m_parts->put(saved[i], std::move(cases[i]), inBin);
    m_parts->insertRows(inBin);
    if (m_parts->textSize > Parts::kMostTexts)
        m_parts->insertTexts();
}

void DerivedWriter::finish() { m_parts->insertTexts(); }

void refreshDerived(SQLite::Database& db, const std::vector<Incident>& saved, const Codebook& codebook,
                    const QDateTime& changedAt, bool inBin)
{
    DerivedWriter writer(db, codebook, changedAt);
    writer.put(saved, inBin);
    writer.finish();
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
    SQLite::Statement known(db, kFacetsOf);
    bindId(known, 1, incident);
    if (!known.executeStep())
        return;
    const int64_t key = known.getColumn(0).getInt64();
    SQLite::Statement facet(db, kDropFacet);
    drop(facet, facetsIn(known.getColumn(1).getString(), key));
    known.reset();
    SQLite::Statement text(db, kDropText);
    SQLite::Statement row(db, "DELETE FROM case_row WHERE key = ?");
    for (SQLite::Statement* statement : {&text, &row}) {
        statement->bind(1, key);
        statement->exec();
    }
}

} // namespace recense
