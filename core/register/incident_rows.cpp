// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/incident_rows.h"

#include <algorithm>

namespace recense {

namespace {

void give(Id& id, const Environment& environment)
{
    if (id.isNull())
        id = environment.id();
}

template <typename Records> void giveEach(Records& records, const Environment& environment)
{
    for (auto& record : records)
        give(record.id, environment);
}

RowWriter& safeguards(RowWriter& row, const Safeguards& safeguards)
{
    return row.text(safeguards.legalBasis).kind(safeguards.consent).date(safeguards.reviewBy);
}

Row incidentRow(const Incident& incident)
{
    const std::optional<Coordinates>& place = incident.coordinates;
    RowWriter row(Table::Incident);
    row.id(incident.id).text(incident.reference.site()).number(std::int64_t{incident.reference.year()});
    row.number(std::int64_t{incident.reference.number()});
    row.text(incident.title.main).map(incident.title.translations);
    row.text(incident.summary.main).map(incident.summary.translations);
    row.date(incident.start).date(incident.end).country(incident.country).text(incident.place).code(incident.setting);
    row.real(place ? std::optional(place->latitude) : std::nullopt);
    row.real(place ? std::optional(place->longitude) : std::nullopt);
    row.number(place ? std::optional(place->precision) : std::nullopt);
    row.codes(incident.acts).kind(incident.verification).kind(incident.confidentiality).kind(incident.review);
    row.text(incident.exclusion).texts(incident.tags).text(incident.notes);
    return row.take();
}

void addTarget(std::vector<Row>& rows, const Incident& incident, const Target& target, int position)
{
    RowWriter row(Table::Target);
    row.id(target.id).id(incident.id).number(std::int64_t{position}).text(target.key);
    row.kind(target.type).kind(target.population);
    row.number(target.people.minimum).number(target.people.maximum).number(std::int64_t{target.people.open});
    if (target.people.basis)
        row.kind(*target.people.basis);
    else
        row.number(std::optional<int>());
    row.traits(target.roles).traits(target.gender).traits(target.ageGroup).traits(target.residenceStatus);
    row.traits(target.nationality).traits(target.racialised).traits(target.disability);
    row.id(target.party).id(target.memberOf).texts(target.names);
    rows.push_back(safeguards(row, target.safeguards).take());
}

void addMeasures(std::vector<Row>& rows, const Target& target)
{
    int position = 0;
    for (const Measure& measure : target.measures) {
        RowWriter row(Table::Measure);
        row.id(measure.id).id(target.id).number(std::int64_t{position++}).code(measure.kind).date(measure.date);
        row.code(measure.authority).text(measure.amount).text(measure.currency).text(measure.length);
        rows.push_back(row.text(measure.note).take());
    }
}

void addCharges(std::vector<Row>& rows, const Proceeding& proceeding)
{
    int position = 0;
    for (const Charge& charge : proceeding.charges) {
        RowWriter row(Table::Charge);
        row.id(charge.id).id(proceeding.id).number(std::int64_t{position++}).code(charge.family);
        row.text(charge.statute).text(charge.text).number(std::int64_t{charge.replaced});
        row.kind(charge.benefitAlleged).kind(charge.exemptionExists).kind(charge.exemptionPleaded);
        rows.push_back(row.kind(charge.exemptionAccepted).take());
    }
}

void addSteps(std::vector<Row>& rows, const Proceeding& proceeding)
{
    int position = 0;
    for (const Step& step : proceeding.steps) {
        RowWriter row(Table::Step);
        row.id(step.id).id(proceeding.id).number(std::int64_t{position++}).code(step.stage).date(step.date);
        rows.push_back(row.code(step.authority).text(step.note).take());
    }
}

void addOutcomes(std::vector<Row>& rows, const Proceeding& proceeding)
{
    int position = 0;
    for (const Outcome& outcome : proceeding.outcomes) {
        RowWriter row(Table::Outcome);
        row.id(outcome.id).id(proceeding.id).id(outcome.target).number(std::int64_t{position++});
        row.code(outcome.result).number(outcome.people).date(outcome.date).number(std::int64_t{outcome.final});
        row.text(outcome.instance).number(outcome.sentenceMonths).kind(outcome.suspended);
        rows.push_back(row.text(outcome.fine).text(outcome.currency).take());
    }
}

void addProceeding(std::vector<Row>& rows, const Incident& incident, const Proceeding& proceeding, int position)
{
    RowWriter row(Table::Proceeding);
    row.id(proceeding.id).id(incident.id).number(std::int64_t{position}).text(proceeding.key).code(proceeding.track);
    row.country(proceeding.country).code(proceeding.authority).text(proceeding.fileNumber);
    rows.push_back(row.text(proceeding.statute).take());
    int against = 0;
    for (const Id& target : proceeding.against) {
        RowWriter link(Table::ProceedingTarget);
        rows.push_back(link.id(proceeding.id).id(target).number(std::int64_t{against++}).take());
    }
    addCharges(rows, proceeding);
    addSteps(rows, proceeding);
    addOutcomes(rows, proceeding);
}

void addSource(std::vector<Row>& rows, const Incident& incident, const Source& source, int position)
{
    RowWriter row(Table::Source);
    row.id(source.id).id(incident.id).number(std::int64_t{position}).code(source.type).text(source.publisher);
    row.text(source.title).text(source.address).text(source.archiveAddress).date(source.published);
    row.date(source.accessed).text(source.language).code(source.scale).code(source.reliability);
    rows.push_back(row.text(source.passage).take());
    int supported = 0;
    for (const Id& subject : source.supports) {
        RowWriter link(Table::SourceSupport);
        rows.push_back(link.id(source.id).id(subject).number(std::int64_t{supported++}).take());
    }
    int attached = 0;
    for (const Attachment& attachment : source.attachments) {
        RowWriter file(Table::Attachment);
        file.id(attachment.id).id(source.id).number(std::int64_t{attached++}).text(attachment.fileName);
        rows.push_back(file.text(attachment.mediaType).number(attachment.size).bytes(attachment.sha256).take());
    }
}

bool isSubject(Table table, size_t column)
{
    return (table == Table::SourceSupport && column == 1) || (table == Table::Claim && column == 4);
}

} // namespace

void giveIds(Incident& incident, const Environment& environment)
{
    give(incident.id, environment);
    giveEach(incident.targets, environment);
    for (Target& target : incident.targets)
        giveEach(target.measures, environment);
    giveEach(incident.proceedings, environment);
    for (Proceeding& proceeding : incident.proceedings) {
        giveEach(proceeding.charges, environment);
        giveEach(proceeding.steps, environment);
        giveEach(proceeding.outcomes, environment);
    }
    giveEach(incident.sources, environment);
    for (Source& source : incident.sources)
        giveEach(source.attachments, environment);
    giveEach(incident.claims, environment);
}

std::vector<Row> rowsOf(const Incident& incident)
{
    std::vector<Row> rows;
    rows.push_back(incidentRow(incident));
    int position = 0;
    for (const Target& target : incident.targets)
        addTarget(rows, incident, target, position++);
    for (const Target& target : incident.targets)
        addMeasures(rows, target);
    position = 0;
    for (const Proceeding& proceeding : incident.proceedings)
        addProceeding(rows, incident, proceeding, position++);
    position = 0;
    for (const Source& source : incident.sources)
        addSource(rows, incident, source, position++);
    position = 0;
    for (const Claim& claim : incident.claims) {
        RowWriter row(Table::Claim);
        row.id(claim.id).id(incident.id).number(std::int64_t{position++}).id(claim.source).id(claim.subject);
        rows.push_back(row.text(claim.field).text(claim.value).take());
    }
    return rows;
}

void requireOwners(std::span<const Row> rows, const std::function<bool(const Id&)>& isParty)
{
    std::vector<Key> own;
    own.reserve(rows.size());
    for (const Row& row : rows) {
        if (infoOf(row.table).keys == 1)
            own.push_back(std::get<Key>(row.values.front()));
    }
    std::sort(own.begin(), own.end());
    for (const Row& row : rows) {
        for (size_t i = infoOf(row.table).keys == 1 ? 1 : 0; i < row.values.size(); ++i) {
            const Key* key = std::get_if<Key>(&row.values[i]);
            // What a source or a claim speaks of may be gone.
            if (!key || isSubject(row.table, i) || std::binary_search(own.begin(), own.end(), *key))
                continue;
            if (row.table == Table::Target && isParty(QUuid::fromRfc4122(QByteArrayView(key->data(), key->size()))))
                continue;
            throw Error(ErrorCode::Internal, QStringLiteral("a row without its owner: ")
                                                 + QString::fromStdString(infoOf(row.table).name));
        }
    }
}

Row rowOf(const Party& party)
{
    RowWriter row(Table::Party);
    row.id(party.id).text(party.key).kind(party.type).text(party.name).texts(party.aliases).text(party.notes);
    return safeguards(row, party.safeguards).take();
}

Row rowOf(const PartyJudgement& judgement)
{
    RowWriter row(Table::PartyJudgement);
    return row.id(judgement.id).id(judgement.one).id(judgement.other).kind(judgement.match).text(judgement.reason).take();
}

Row rowOf(const Coverage& coverage)
{
    RowWriter row(Table::Coverage);
    row.id(coverage.id).countries(coverage.countries).texts(coverage.languages).date(coverage.period);
    return row.text(coverage.method).text(coverage.by).take();
}

} // namespace recense
