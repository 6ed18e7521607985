// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/derived.h"
#include "core/register/incident_rows.h"
#include "core/register/journal.h"
#include "core/register/refresh.h"

namespace recense {

namespace {

// Writes one row as an entry of its own; none where it is stored already.
void record(RegisterFile& file, const Row& row, const QString& reason)
{
    Recording recording(file);
    RowStore(file, recording).put(row);
    recording.commit(reason);
}

Row rowOf(const Term& term)
{
    RowWriter row(Table::Term);
    row.text(term.list).code(term.code).number(std::int64_t{term.order}).code(term.parent).text(term.category);
    row.map(term.labels).map(term.definitions).text(term.huridocs);
    return row.number(std::int64_t{term.retired}).take();
}

Term termFrom(RowReader row)
{
    Term term;
    term.list = row.text();
    term.code = row.code();
    term.order = static_cast<int>(row.number());
    term.parent = row.code();
    term.category = row.text();
    term.labels = row.map();
    term.definitions = row.map();
    term.huridocs = row.text();
    term.retired = row.number() != 0;
    return term;
}

Party partyFrom(RowReader row)
{
    Party party;
    party.id = row.id();
    party.key = row.text();
    party.type = row.kind<TargetType>();
    party.name = row.text();
    party.aliases = row.texts();
    party.notes = row.text();
    party.safeguards.legalBasis = row.text();
    party.safeguards.consent = row.kind<Consent>();
    party.safeguards.reviewBy = row.date();
    return party;
}

PartyJudgement judgementFrom(RowReader row)
{
    PartyJudgement judgement;
    judgement.id = row.id();
    judgement.one = row.id();
    judgement.other = row.id();
    judgement.match = row.kind<Match>();
    judgement.reason = row.text();
    return judgement;
}

Coverage coverageFrom(RowReader row)
{
    Coverage coverage;
    coverage.id = row.id();
    coverage.countries = row.countries();
    coverage.languages = row.texts();
    coverage.period = row.date();
    coverage.method = row.text();
    coverage.by = row.text();
    return coverage;
}

// Every row of a table, in the given order.
template <typename From> auto all(RegisterFile& file, Table table, const char* rest, From from)
{
    const TableInfo& info = infoOf(table);
    const auto select = file.statements.prepare(file.db, "SELECT " + info.list("x") + " FROM " + info.name + " x " + rest);
    std::vector<decltype(from(RowReader(*select)))> values;
    while (select->executeStep())
        values.push_back(from(RowReader(*select)));
    return values;
}

template <typename Record> Record withId(Record record, const Environment& environment)
{
    if (record.id.isNull())
        record.id = environment.id();
    return record;
}

} // namespace

const Codebook& RegisterFile::terms()
{
    if (!codebook) {
        Codebook merged = Codebook::builtIn();
        for (const Term& term : all(*this, Table::Term, "ORDER BY list, position, code", termFrom))
            merged.put(term);
        codebook = std::move(merged);
    }
    return *codebook;
}

Codebook Register::codebook() const
{
    return guarded([&] { return d->terms(); });
}

std::vector<Party> Register::parties() const
{
    return guarded([&] { return all(*d, Table::Party, "WHERE deleted = 0 ORDER BY key, id", partyFrom); });
}

std::vector<PartyJudgement> Register::partyJudgements() const
{
    return guarded([&] { return all(*d, Table::PartyJudgement, "ORDER BY id", judgementFrom); });
}

std::vector<Coverage> Register::coverage() const
{
    return guarded([&] { return all(*d, Table::Coverage, "ORDER BY period_first, id", coverageFrom); });
}

void Register::save(const Party& party, const QString& reason)
{
    guarded([&] {
        const Party given = withId(party, d->environment);
        Recording recording(*d);
        RowStore(*d, recording).put(rowOf(given));
        refreshDerivedOfParty(*d, given.id); // its words are searched in its cases
        recording.commit(reason);
    });
}

void Register::save(const PartyJudgement& judgement)
{
    guarded([&] { record(*d, rowOf(withId(judgement, d->environment)), judgement.reason); });
}

void Register::saveCoverage(const std::vector<Coverage>& all)
{
    guarded([&] {
        Recording recording(*d);
        RowStore rows(*d, recording);
        for (const Coverage& known : coverage()) {
            if (std::none_of(all.begin(), all.end(), [&](const Coverage& one) { return one.id == known.id; }))
                rows.remove(rowOf(known));
        }
        for (const Coverage& one : all)
            rows.put(rowOf(withId(one, d->environment)));
        recording.commit({});
    });
}

void Register::save(const Term& term)
{
    const auto forgetTerms = [this] {
        d->codebook.reset();
        d->labels.reset();
    };
    guarded([&] {
        const Term* known = d->terms().find(term.list, term.code);
        const bool otherClass = term.list == QLatin1String("result") && (!known || known->category != term.category);
        Recording recording(*d);
        RowStore(*d, recording).put(rowOf(term));
        forgetTerms();
        try {
            if (otherClass)
                refreshResult(*d, term.code);
            recording.commit({});
        } catch (...) {
            forgetTerms(); // they were read with the term that is not saved
            throw;
        }
    });
}

} // namespace recense
