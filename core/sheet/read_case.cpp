// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/read_case.h"

#include "core/sheet/cells.h"
#include "core/sheet/reconcile.h"

#include <algorithm>

namespace recense::sheet {

namespace {

// After a record is gone, nothing may point to it.
void dropDeadLinks(Incident& incident)
{
    QSet<Id> alive{incident.id};
    for (const Target& target : incident.targets) {
        alive.insert(target.id);
        for (const Measure& measure : target.measures)
            alive.insert(measure.id);
    }
    for (const Proceeding& proceeding : incident.proceedings) {
        alive.insert(proceeding.id);
        for (const Charge& charge : proceeding.charges)
            alive.insert(charge.id);
        for (const Step& step : proceeding.steps)
            alive.insert(step.id);
        for (const Outcome& outcome : proceeding.outcomes)
            alive.insert(outcome.id);
    }
    for (Source& source : incident.sources) {
        alive.insert(source.id);
        std::erase_if(source.supports, [&](const Id& id) { return !alive.contains(id); });
    }
    std::erase_if(incident.claims, [&](const Claim& claim) {
        return !alive.contains(claim.source) || !alive.contains(claim.subject);
    });
}

} // namespace

CaseReader::CaseReader(const Table& table, const ImportContext& context, std::vector<SheetProblem>& problems)
    : m_table(table), m_context(context), m_problems(problems), m_values(context.codebook), m_parties(table, context)
{
}

std::optional<CaseReader::Read> CaseReader::read(Rows rows)
{
    m_refused = false;
    m_members.clear();
    Read read;
    read.incident = findIncident(rows, read.known);
    const Incident before = read.known ? read.incident : Incident();
    readIncident(read.incident, rows, read.known);
    readTargets(read.incident, rows);
    linkMembers(read.incident);
    readProceedings(read.incident, rows);
    readPairs(read.incident, rows);
    if (!m_refused)
        check(read.incident, rows);
    if (m_refused)
        return std::nullopt;
    if (read.known && read.incident != before)
        dropDeadLinks(read.incident);
    read.changed = !read.known || read.incident != before;
    m_parties.use(read.incident);
    return read;
}

void CaseReader::blame(quint32 row, Column column, std::variant<Fault, ProblemCode> reason, QByteArrayView value,
                       qsizetype otherLine)
{
    m_problems.push_back({reason, Severity::Refused, m_table.row(row).line, m_table.label(column), shown(value), otherLine});
    m_refused = true;
}

Values::Blame CaseReader::blamer(const Cell& cell, Column column)
{
    return [this, cell, column](std::variant<Fault, ProblemCode> reason, QByteArrayView value) {
        blame(cell.row, column, reason, value);
    };
}

// The first cell that says something; every other one must say the same.
CaseReader::Cell CaseReader::agreed(Rows rows, Column column)
{
    Cell agreed{{}, rows.front()};
    if (!m_table.has(column))
        return agreed;
    for (const quint32 row : rows) {
        const QByteArrayView text = m_table.cell(row, column);
        if (text.isEmpty())
            continue;
        if (agreed.text.isEmpty())
            agreed = {text, row};
        else if (text != agreed.text)
            blame(row, column, Fault::Contradiction, text, m_table.row(agreed.row).line);
    }
    return agreed;
}

// Without a word about contradictions: those are said where the cell is read.
CaseReader::Cell CaseReader::agreedQuietly(Rows rows, Column column) const
{
    for (const quint32 row : rows) {
        if (const QByteArrayView text = m_table.cell(row, column); !text.isEmpty())
            return {text, row};
    }
    return {{}, rows.front()};
}

Incident CaseReader::findIncident(Rows rows, bool& known)
{
    const Cell idText = agreed(rows, Column::IncidentId);
    const Cell referenceText = agreed(rows, Column::Reference);
    Incident incident;
    Id id = m_values.id(idText.text, blamer(idText, Column::IncidentId));
    Reference reference;
    if (const QByteArrayView text = referenceText.text.trimmed(); !text.isEmpty()) {
        reference = Reference::parse(textOf(text)).value_or(Reference());
        if (reference.isEmpty())
            blame(referenceText.row, Column::Reference, Fault::BadReference, text);
    }
    if (id.isNull() && !reference.isEmpty() && m_context.incidentOf)
        id = m_context.incidentOf(reference).value_or(Id());
    if (!id.isNull() && m_context.incident) {
        if (const auto found = m_context.incident(id)) {
            known = true;
            incident = *found;
            if (!reference.isEmpty() && reference != incident.reference)
                blame(referenceText.row, Column::Reference, Fault::OtherReference, referenceText.text);
        }
    }
    if (!known) {
        incident.id = id.isNull() ? m_context.newId() : id;
        incident.reference = reference;
    }
    if (!id.isNull())
        claimId(id, idText.text.isEmpty() ? referenceText : idText, idText.text.isEmpty() ? Column::Reference : Column::IncidentId);
    return incident;
}

// An id can stand for one thing in a sheet.
void CaseReader::claimId(const Id& id, const Cell& cell, Column column)
{
    const qsizetype line = m_table.row(cell.row).line;
    if (const auto known = m_ids.constFind(id); known != m_ids.constEnd())
        blame(cell.row, column, Fault::Contradiction, cell.text, *known);
    else
        m_ids.insert(id, line);
}

void CaseReader::readIncident(Incident& incident, Rows rows, bool known)
{
    readCells(rows, kIncidentColumns, known, [&](Column column) { return incidentCell(column, incident); },
              [&](Column column, const Cell& cell) { setIncident(incident, column, cell); });
}

void CaseReader::setIncident(Incident& incident, Column column, const Cell& cell)
{
    const Values::Blame onBlame = blamer(cell, column);
    switch (column) {
    case Column::Title: incident.title.main = textOf(cell.text); break;
    case Column::Summary: incident.summary.main = textOf(cell.text); break;
    case Column::Place: incident.place = textOf(cell.text); break;
    case Column::Notes: incident.notes = textOf(cell.text); break;
    case Column::Country: incident.country = m_values.country(cell.text, onBlame); break;
    case Column::Setting: incident.setting = m_values.code(QStringLiteral("setting"), cell.text, onBlame); break;
    case Column::Start: incident.start = m_values.date(cell.text, onBlame); break;
    case Column::End: incident.end = m_values.date(cell.text, onBlame); break;
    case Column::Acts: incident.acts = m_values.codes(QStringLiteral("act"), cell.text, onBlame); break;
    case Column::Verification:
        incident.verification = m_values.kind<Verification>(cell.text, onBlame).value_or(Verification::SingleSource);
        break;
    case Column::Confidentiality:
        incident.confidentiality = m_values.kind<Confidentiality>(cell.text, onBlame).value_or(Confidentiality::Network);
        break;
    case Column::Review: incident.review = m_values.kind<Review>(cell.text, onBlame).value_or(Review::Confirmed); break;
    case Column::Tags: incident.tags = m_values.texts(cell.text); break;
    case Column::Exclusion: incident.exclusion = textOf(cell.text); break;
    case Column::Sources:
        incident.sources = reconcile(
            incident.sources, m_values.sources(cell.text), m_context.newId,
            [](const Source& a, const Source& b) { return sourceItem(a) == sourceItem(b); },
            [](const Source&, const Source&) { return true; },
            [](Source& was, const Source& now) {
                was.address = now.address;
                was.title = now.title;
            });
        break;
    default: break;
    }
}

// Groups rows by a key of the case. Rows without it may have none of the cells that need it.
std::vector<CaseReader::Owned> CaseReader::owners(Rows rows, Column key, std::span<const Column> own,
                                                  std::span<const Column> more, std::vector<int>& ownerOfRow)
{
    std::vector<Owned> owners;
    std::map<QByteArrayView, int> positions;
    ownerOfRow.assign(rows.size(), -1);
    for (size_t i = 0; i < rows.size(); ++i) {
        const QByteArrayView text = m_table.cell(rows[i], key);
        if (text.isEmpty()) {
            for (const std::span<const Column> columns : {own, more}) {
                for (const Column column : columns) {
                    if (const QByteArrayView orphan = m_table.cell(rows[i], column); !orphan.isEmpty()) {
                        blame(rows[i], key, Fault::ValueMissing, {});
                        return owners;
                    }
                }
            }
            continue;
        }
        const auto [position, isNew] = positions.try_emplace(text, static_cast<int>(owners.size()));
        if (isNew)
            owners.push_back({text, {}, {}});
        ownerOfRow[i] = position->second;
        owners[static_cast<size_t>(position->second)].rows.push_back(rows[i]);
    }
    return owners;
}

void CaseReader::check(const Incident& incident, Rows rows)
{
    for (const Problem& problem : validate(incident, m_context.codebook)) {
        const Severity severity = severityOf(problem.code);
        if (severity == Severity::Gap)
            continue;
        const Column column = columnOf(problem.field.toLatin1()).value_or(Column::Case);
        const quint32 row = rowOf(problem, column, incident, rows);
        m_problems.push_back({problem.code, severity, m_table.row(row).line, m_table.label(column),
                              problem.value.left(200), 0});
        m_refused = m_refused || severity == Severity::Refused;
    }
}

// The row where the record that has the problem says something in that column.
quint32 CaseReader::rowOf(const Problem& problem, Column column, const Incident& incident, Rows rows) const
{
    Id target = problem.subject;
    Id proceeding = problem.subject;
    for (const Target& owner : incident.targets) {
        for (const Measure& measure : owner.measures) {
            if (measure.id == problem.subject)
                target = owner.id;
        }
    }
    for (const Proceeding& owner : incident.proceedings) {
        const auto isSubject = [&](const auto& record) { return record.id == problem.subject; };
        if (std::any_of(owner.steps.begin(), owner.steps.end(), isSubject))
            proceeding = owner.id;
        if (const auto found = std::find_if(owner.outcomes.begin(), owner.outcomes.end(), isSubject);
            found != owner.outcomes.end()) {
            proceeding = owner.id;
            target = found->target;
        }
    }
    const auto names = [](const std::vector<Owned>& owners, int owner, const Id& id) {
        return owner >= 0 && owners[static_cast<size_t>(owner)].id == id;
    };
    std::optional<quint32> mentioned;
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool ofTarget = names(m_targets, m_targetOfRow[i], target);
        const bool ofProceeding = names(m_proceedings, m_proceedingOfRow[i], proceeding);
        const bool fits = column == Column::Outcomes ? ofTarget && ofProceeding
                                                     : problem.subject.isNull() || ofTarget || ofProceeding;
        if (fits && !m_table.cell(rows[i], column).isEmpty())
            return rows[i];
        if (fits && !mentioned)
            mentioned = rows[i];
    }
    return mentioned.value_or(rows.front());
}

} // namespace recense::sheet
