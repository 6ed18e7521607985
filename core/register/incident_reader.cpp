// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/incident_reader.h"

namespace recense {

namespace {

struct PartSql
{
    Table table;
    const char* owner; // the owner's key, by which rows are matched
    const char* joins; // from the incident `i` to the table
    const char* order; // within the incident
};

// CROSS JOIN keeps the incident outermost, so that the order comes from its index.
const PartSql kParts[] = {
    {Table::Incident, "i.id", "", ""},
    {Table::Target, "i.id", "CROSS JOIN target x ON x.incident = i.id", ", x.position, x.id"},
    {Table::Measure, "x.target",
     "CROSS JOIN target t ON t.incident = i.id CROSS JOIN measure x ON x.target = t.id",
     ", t.position, t.id, x.position, x.id"},
    {Table::Proceeding, "i.id", "CROSS JOIN proceeding x ON x.incident = i.id", ", x.position, x.id"},
    {Table::ProceedingTarget, "x.proceeding",
     "CROSS JOIN proceeding p ON p.incident = i.id CROSS JOIN proceeding_target x ON x.proceeding = p.id",
     ", p.position, p.id, x.position, x.target"},
    {Table::Charge, "x.proceeding",
     "CROSS JOIN proceeding p ON p.incident = i.id CROSS JOIN charge x ON x.proceeding = p.id",
     ", p.position, p.id, x.position, x.id"},
    {Table::Step, "x.proceeding",
     "CROSS JOIN proceeding p ON p.incident = i.id CROSS JOIN step x ON x.proceeding = p.id",
     ", p.position, p.id, x.position, x.id"},
    {Table::Outcome, "x.proceeding",
     "CROSS JOIN proceeding p ON p.incident = i.id CROSS JOIN outcome x ON x.proceeding = p.id",
     ", p.position, p.id, x.position, x.id"},
    {Table::Source, "i.id", "CROSS JOIN source x ON x.incident = i.id", ", x.position, x.id"},
    {Table::SourceSupport, "x.source",
     "CROSS JOIN source s ON s.incident = i.id CROSS JOIN source_support x ON x.source = s.id",
     ", s.position, s.id, x.position, x.subject"},
    {Table::Attachment, "x.source",
     "CROSS JOIN source s ON s.incident = i.id CROSS JOIN attachment x ON x.source = s.id",
     ", s.position, s.id, x.position, x.id"},
    {Table::Claim, "i.id", "CROSS JOIN claim x ON x.incident = i.id", ", x.position, x.id"},
};

std::string sqlOf(const PartSql& part, bool one)
{
    const bool incident = part.table == Table::Incident;
    std::string sql = std::string("SELECT ") + part.owner + ", " + infoOf(part.table).list(incident ? "i" : "x");
    if (incident)
        sql += ", coalesce(c.revision, 0)";
    sql += std::string(" FROM incident i ") + (incident ? "LEFT JOIN case_row c ON c.incident = i.id" : part.joins);
    sql += one ? " WHERE i.id = ?" : " WHERE i.deleted = 0";
    sql += " ORDER BY i.reference_site, i.reference_year, i.reference_number, i.id";
    return sql + part.order;
}

const std::string& sqlOfOne(size_t part)
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> texts;
        for (const PartSql& one : kParts)
            texts.push_back(sqlOf(one, true));
        return texts;
    }();
    return all[part];
}

Safeguards readSafeguards(RowReader& row)
{
    Safeguards safeguards;
    safeguards.legalBasis = row.text();
    safeguards.consent = row.kind<Consent>();
    safeguards.reviewBy = row.date();
    return safeguards;
}

// The row without its owner.
Incident incidentFrom(RowReader row)
{
    Incident incident;
    incident.id = row.id();
    const QString site = row.text();
    const int year = static_cast<int>(row.number());
    incident.reference = Reference(site, year, static_cast<int>(row.number()));
    incident.title.main = row.text();
    incident.title.translations = row.map();
    incident.summary.main = row.text();
    incident.summary.translations = row.map();
    incident.start = row.date();
    incident.end = row.date();
    incident.country = row.country();
    incident.place = row.text();
    incident.setting = row.code();
    const std::optional<double> latitude = row.optionalReal();
    const std::optional<double> longitude = row.optionalReal();
    const std::optional<int> precision = row.optionalNumber();
    if (latitude && longitude)
        incident.coordinates = Coordinates{*latitude, *longitude, precision.value_or(0)};
    incident.acts = row.codes();
    incident.verification = row.kind<Verification>();
    incident.confidentiality = row.kind<Confidentiality>();
    incident.review = row.kind<Review>();
    incident.exclusion = row.text();
    incident.tags = row.texts();
    incident.notes = row.text();
    incident.revision = row.number();
    return incident;
}

Target targetFrom(RowReader row)
{
    Target target;
    target.id = row.id();
    row.id(); // the incident
    row.number();
    target.key = row.text();
    target.type = row.kind<TargetType>();
    target.population = row.kind<Population>();
    target.people.minimum = row.optionalNumber();
    target.people.maximum = row.optionalNumber();
    target.people.open = row.number() != 0;
    const QString basis = row.text();
    if (!basis.isEmpty())
        target.people.basis = fromCode<Basis>(basis);
    target.roles = row.traits();
    target.gender = row.traits();
    target.ageGroup = row.traits();
    target.residenceStatus = row.traits();
    target.nationality = row.nationalities();
    target.racialised = row.traits();
    target.disability = row.traits();
    target.party = row.optionalId();
    target.memberOf = row.optionalId();
    target.names = row.texts();
    target.safeguards = readSafeguards(row);
    return target;
}

Measure measureFrom(RowReader row)
{
    Measure measure;
    measure.id = row.id();
    row.id();
    row.number();
    measure.kind = row.code();
    measure.date = row.date();
    measure.authority = row.code();
    measure.amount = row.text();
    measure.currency = row.text();
    measure.length = row.text();
    measure.note = row.text();
    return measure;
}

Proceeding proceedingFrom(RowReader row)
{
    Proceeding proceeding;
    proceeding.id = row.id();
    row.id();
    row.number();
    proceeding.key = row.text();
    proceeding.track = row.code();
    proceeding.country = row.country();
    proceeding.authority = row.code();
    proceeding.fileNumber = row.text();
    proceeding.statute = row.text();
    return proceeding;
}

Charge chargeFrom(RowReader row)
{
    Charge charge;
    charge.id = row.id();
    row.id();
    row.number();
    charge.family = row.code();
    charge.statute = row.text();
    charge.text = row.text();
    charge.replaced = row.number() != 0;
    charge.benefitAlleged = row.kind<Answer>();
    charge.exemptionExists = row.kind<Answer>();
    charge.exemptionPleaded = row.kind<Answer>();
    charge.exemptionAccepted = row.kind<Answer>();
    return charge;
}

Step stepFrom(RowReader row)
{
    Step step;
    step.id = row.id();
    row.id();
    row.number();
    step.stage = row.code();
    step.date = row.date();
    step.authority = row.code();
    step.note = row.text();
    return step;
}

Outcome outcomeFrom(RowReader row)
{
    Outcome outcome;
    outcome.id = row.id();
    row.id();
    outcome.target = row.id();
    row.number();
    outcome.result = row.code();
    outcome.people = row.optionalNumber();
    outcome.date = row.date();
    outcome.final = row.number() != 0;
    outcome.instance = row.text();
    outcome.sentenceMonths = row.optionalNumber();
    outcome.suspended = row.kind<Answer>();
    outcome.fine = row.text();
    outcome.currency = row.text();
    return outcome;
}

Source sourceFrom(RowReader row)
{
    Source source;
    source.id = row.id();
    row.id();
    row.number();
    source.type = row.code();
    source.publisher = row.text();
    source.title = row.text();
    source.address = row.text();
    source.archiveAddress = row.text();
    source.published = row.date();
    source.accessed = row.date();
    source.language = row.text();
    source.scale = row.code();
    source.reliability = row.code();
    source.passage = row.text();
    return source;
}

Attachment attachmentFrom(RowReader row)
{
    Attachment attachment;
    attachment.id = row.id();
    row.id();
    row.number();
    attachment.fileName = row.text();
    attachment.mediaType = row.text();
    attachment.size = row.number();
    attachment.sha256 = row.bytes();
    return attachment;
}

Claim claimFrom(RowReader row)
{
    Claim claim;
    claim.id = row.id();
    row.id();
    row.number();
    claim.source = row.id();
    claim.subject = row.id();
    claim.field = row.text();
    claim.value = row.text();
    return claim;
}

} // namespace

void IncidentReader::Rows::advance()
{
    m_hasRow = m_statement.executeStep();
    if (m_hasRow)
        m_owner = idFrom(m_statement.getColumn(0));
}

IncidentReader::IncidentReader(SQLite::Database& db)
{
    for (const PartSql& part : kParts) {
        m_own.push_back(std::make_unique<SQLite::Statement>(db, sqlOf(part, false)));
        m_statements.push_back(m_own.back().get());
    }
    start();
}

IncidentReader::IncidentReader(SQLite::Database& db, StatementCache& statements, const Id& one)
{
    for (size_t part = 0; part < Parts; ++part) {
        m_cached.emplace_back(new StatementCache::Use(statements.prepare(db, sqlOfOne(part))));
        m_statements.push_back(&**m_cached.back());
        bindId(*m_statements.back(), 1, one);
    }
    start();
}

void IncidentReader::start()
{
    m_rows.reserve(m_statements.size());
    for (SQLite::Statement* statement : m_statements)
        m_rows.emplace_back(*statement);
}

template <typename Take> void IncidentReader::each(Part part, const Id& owner, Take take)
{
    for (Rows& rows = m_rows[part]; rows.isOf(owner); rows.advance())
        take(rows.reader());
}

bool IncidentReader::next(Incident& incident)
{
    Rows& rows = m_rows[Incidents];
    if (rows.atEnd()) {
        // A row that found no owner would mean that an index and its table tell different things.
        for (const Rows& part : m_rows) {
            if (!part.atEnd())
                throw Error(ErrorCode::Damaged, QStringLiteral("rows without an owner"));
        }
        return false;
    }
    incident = incidentFrom(rows.reader());
    rows.advance();
    readTargets(incident);
    readProceedings(incident);
    readSources(incident);
    each(Claims, incident.id, [&](RowReader row) { incident.claims.push_back(claimFrom(row)); });
    return true;
}

void IncidentReader::readTargets(Incident& incident)
{
    each(Targets, incident.id, [&](RowReader row) { incident.targets.push_back(targetFrom(row)); });
    for (Target& target : incident.targets)
        each(Measures, target.id, [&](RowReader row) { target.measures.push_back(measureFrom(row)); });
}

void IncidentReader::readProceedings(Incident& incident)
{
    each(Proceedings, incident.id, [&](RowReader row) { incident.proceedings.push_back(proceedingFrom(row)); });
    for (Proceeding& proceeding : incident.proceedings) {
        each(Against, proceeding.id, [&](RowReader row) {
            row.id();
            proceeding.against.push_back(row.id());
        });
        each(Charges, proceeding.id, [&](RowReader row) { proceeding.charges.push_back(chargeFrom(row)); });
        each(Steps, proceeding.id, [&](RowReader row) { proceeding.steps.push_back(stepFrom(row)); });
        each(Outcomes, proceeding.id, [&](RowReader row) { proceeding.outcomes.push_back(outcomeFrom(row)); });
    }
}

void IncidentReader::readSources(Incident& incident)
{
    each(Sources, incident.id, [&](RowReader row) { incident.sources.push_back(sourceFrom(row)); });
    for (Source& source : incident.sources) {
        each(Supports, source.id, [&](RowReader row) {
            row.id();
            source.supports.push_back(row.id());
        });
        each(Attachments, source.id, [&](RowReader row) { source.attachments.push_back(attachmentFrom(row)); });
    }
}

std::optional<StoredIncident> readIncident(SQLite::Database& db, StatementCache& statements, const Id& id)
{
    StoredIncident stored;
    {
        const auto deleted = statements.prepare(db, "SELECT deleted FROM incident WHERE id = ?");
        bindId(*deleted, 1, id);
        if (!deleted->executeStep())
            return std::nullopt;
        stored.deleted = deleted->getColumn(0).getInt() != 0;
    }
    IncidentReader reader(db, statements, id);
    if (!reader.next(stored.incident))
        return std::nullopt;
    return stored;
}

} // namespace recense
