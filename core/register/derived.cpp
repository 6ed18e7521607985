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

constexpr char kFacetsOf[] = "SELECT key, facets FROM case_row WHERE incident = ?";
constexpr char kDropFacet[] = "DELETE FROM case_facet WHERE facet = ? AND value = ? AND key = ?";
const std::string kInsertFacets = "INSERT OR ROLLBACK INTO case_facet (facet, value, key) VALUES ";
constexpr char kDropText[] = "DELETE FROM search WHERE rowid = ?";

using FacetRow = DerivedWriter::FacetRow;

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

void bind(SQLite::Statement& statement, int& index, const FacetRow& row)
{
    statement.bind(++index, row.facet);
    statement.bindNoCopy(++index, row.value);
    statement.bind(++index, row.key);
}

// The row of case_row, but for its key, which is NULL as yet.
Row rowOf(const Incident& incident, const CaseValues& values, const QString& changedAt, bool inBin)
{
    const std::optional<Span> start = incident.start ? std::optional(incident.start->span()) : std::nullopt;
    RowWriter row(Table::CaseRow);
    row.id(Id()).id(incident.id).text(incident.reference.site()).number(std::int64_t{incident.reference.year()});
    row.number(std::int64_t{incident.reference.number()}).text(incident.title.main).text(values.titleSort);
    row.country(incident.country).text(incident.place).text(incident.start ? incident.start->text() : QString());
    row.number(start ? std::optional<int>(start->first) : std::nullopt);
    row.number(start ? std::optional<int>(start->last) : std::nullopt);
    row.number(std::int64_t{values.people.minimum}).number(values.people.maximum);
    row.number(static_cast<std::int64_t>(incident.proceedings.size())).text(values.status).kind(incident.review);
    row.kind(incident.verification).number(values.openLast).number(std::int64_t{incident.revision}).text(changedAt);
    row.number(std::int64_t{inBin}).text(listOf(values.facets));
    return row.take();
}

} // namespace

struct DerivedWriter::Parts
{
    struct SearchRow
    {
        int64_t key;
        std::string title, body;
    };

    Parts(SQLite::Database& database, const Codebook& terms, const QDateTime& at)
        : db(database), codebook(terms), changedAt(at.toUTC().toString(Qt::ISODateWithMs)), known(db, kFacetsOf),
          party(db, "SELECT key, name, aliases FROM party WHERE id = ?"), dropFacet(db, kDropFacet),
          dropText(db, kDropText), putText(db, "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)"),
          nextKey(db.execAndGet("SELECT coalesce(max(key), 0) + 1 FROM case_row").getInt64())
    {
    }

    // What is stored of the incident goes, so that all can be written anew: its key, if it has one.
    std::optional<int64_t> clear(const Id& incident)
    {
        bindId(known, 1, incident);
        if (!known.executeStep()) {
            known.reset();
            return std::nullopt;
        }
        const int64_t key = known.getColumn(0).getInt64();
        drop(dropFacet, facetsIn(known.getColumn(1).getString(), key));
        known.reset();
        insertTexts(); // one of them may be its own
        dropText.bind(1, key);
        run(dropText);
        return key;
    }

    // `had`: of each case its key, or none; empty: none of them has one.
    void write(Worked& worked, std::span<const std::optional<int64_t>> had)
    {
        std::vector<int64_t> keys;
        std::vector<Row> fresh;
        keys.reserve(worked.cases.size());
        fresh.reserve(worked.cases.size());
        for (size_t i = 0; i < worked.cases.size(); ++i) {
            const bool isNew = had.empty() || !had[i];
            keys.push_back(isNew ? nextKey++ : *had[i]);
            Case& one = worked.cases[i];
            one.row.values.front() = keys.back();
            if (isNew)
                fresh.push_back(std::move(one.row));
            else
                updateRow(db, statements, one.row);
            textSize += one.title.size() + one.body.size();
            if (!one.title.empty() || !one.body.empty())
                texts.push_back({keys.back(), std::move(one.title), std::move(one.body)});
        }
        insertRows(db, statements, fresh);
        for (FacetRow& facet : worked.facets)
            facet.key = keys[static_cast<size_t>(facet.key)];
        insertFacets(worked.facets);
        if (textSize > kMostTexts)
            insertTexts();
    }

    // By few statements.
    void insertFacets(std::span<const FacetRow> rest)
    {
        while (!rest.empty()) {
            const size_t count = rest.size() < kRowsAtOnce ? 1 : kRowsAtOnce;
            const auto insert = statements.prepare(db, count == 1 ? oneFacet : manyFacets);
            int index = 0;
            for (const FacetRow& row : rest.first(count))
                bind(*insert, index, row);
            insert->exec();
            rest = rest.subspan(count);
        }
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

    // Aliases are a JSON array; as words, their marks do no harm.
    void readWords(const Id& id)
    {
        if (partyWords.contains(id))
            return;
        bindId(party, 1, id);
        if (party.executeStep()) {
            partyWords.insert(id, textFrom(party.getColumn(0)) + u' ' + textFrom(party.getColumn(1)) + u' '
                                      + textFrom(party.getColumn(2)));
        }
        party.reset();
    }

    static constexpr size_t kMostTexts = 32 * 1024 * 1024; // bytes held back
    inline static const std::string oneFacet = kInsertFacets + marks(3, 1);
    inline static const std::string manyFacets = kInsertFacets + marks(3, kRowsAtOnce);
    SQLite::Database& db;
    const Codebook& codebook;
    QString changedAt;
    StatementCache statements;
    SQLite::Statement known, party, dropFacet, dropText, putText;
    int64_t nextKey;
    PartyWords partyWords;
    std::vector<SearchRow> texts;
    size_t textSize = 0;
};

DerivedWriter::DerivedWriter(SQLite::Database& db, const Codebook& codebook, const QDateTime& changedAt)
    : m_parts(std::make_unique<Parts>(db, codebook, changedAt))
{
}

DerivedWriter::~DerivedWriter() = default;

const QString& DerivedWriter::changedAt() const { return m_parts->changedAt; }

DerivedWriter::Worked DerivedWriter::workOut(const std::vector<Incident>& saved, const Codebook& codebook,
                                             const PartyWords& words, const QString& changedAt, bool inBin)
{
    const QStringList statuses = count::statusesOf(factsOf(saved), codebook);
    Worked worked;
    worked.cases.reserve(saved.size());
    for (size_t i = 0; i < saved.size(); ++i) {
        CaseValues values = valuesOf(saved[i], statuses[static_cast<qsizetype>(i)]);
        if (inBin)
            values.facets.clear();
        Case one{rowOf(saved[i], values, changedAt, inBin), {}, {}};
        for (const auto& [facet, value] : values.facets)
            worked.facets.push_back({static_cast<int>(facet), utf8Of(value), static_cast<int64_t>(i)});
        if (!inBin) {
            const CaseText text = textOf(saved[i], [&](const Id& party) { return words.value(party); });
            one.title = utf8Of(text.title);
            one.body = utf8Of(text.body);
        }
        worked.cases.push_back(std::move(one));
    }
    std::sort(worked.facets.begin(), worked.facets.end());
    return worked;
}

DerivedWriter::PartyWords DerivedWriter::wordsOfParties(std::span<const Incident> saved)
{
    for (const Incident& incident : saved) {
        for (const Target& target : incident.targets) {
            if (target.party)
                m_parts->readWords(*target.party);
        }
    }
    return m_parts->partyWords;
}

void DerivedWriter::insert(Worked worked) { m_parts->write(worked, {}); }

void DerivedWriter::put(const std::vector<Incident>& saved, bool inBin)
{
    if (saved.empty())
        return;
    Worked worked = workOut(saved, m_parts->codebook, wordsOfParties(saved), m_parts->changedAt, inBin);
    std::vector<std::optional<int64_t>> had;
    for (const Incident& incident : saved)
        had.push_back(m_parts->clear(incident.id));
    m_parts->write(worked, had);
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
