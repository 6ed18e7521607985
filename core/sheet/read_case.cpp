// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/read_case.h"

#include "core/sheet/cells.h"
#include "core/sheet/reconcile.h"

#include <algorithm>

namespace recense::sheet {

namespace {

constexpr std::array kTargetRowColumns{Column::Party, Column::PartyId, Column::TargetId, Column::Outcomes};

template <typename Record> Record* withId(std::vector<Record>& records, const Id& id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record& record) { return record.id == id; });
    return found == records.end() || id.isNull() ? nullptr : &*found;
}

template <typename Record> Record* withKey(std::vector<Record>& records, const QString& key)
{
    const auto found = std::find_if(records.begin(), records.end(), [&](const Record& record) { return record.key == key; });
    return found == records.end() ? nullptr : &*found;
}

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

// Sets what the cells say of one thing. Of a thing that was there before, a cell that says what
// already stands is passed over, so that what it cannot say stays; an empty cell clears, unless all
// are empty: then the rows only mention the thing.
template <typename Columns, typename Format, typename Set>
void CaseReader::readCells(Rows rows, const Columns& columns, bool known, const Format& format, const Set& set)
{
    std::array<Cell, std::tuple_size_v<Columns>> cells;
    bool mentionedOnly = known;
    for (size_t i = 0; i < columns.size(); ++i) {
        cells[i] = agreed(rows, columns[i]);
        mentionedOnly = mentionedOnly && cells[i].text.isEmpty();
    }
    if (mentionedOnly)
        return;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!m_table.has(columns[i]) || (known ? format(columns[i]) == cells[i].text : cells[i].text.isEmpty()))
            continue;
        set(columns[i], cells[i]);
    }
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
    QHash<QByteArrayView, int> positions;
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
        auto position = positions.constFind(text);
        if (position == positions.constEnd()) {
            position = positions.insert(text, static_cast<int>(owners.size()));
            owners.push_back({text, {}, {}});
        }
        ownerOfRow[i] = *position;
        owners[static_cast<size_t>(*position)].rows.push_back(rows[i]);
    }
    return owners;
}

void CaseReader::readTargets(Incident& incident, Rows rows)
{
    m_targets = owners(rows, Column::Target, kTargetColumns, kTargetRowColumns, m_targetOfRow);
    for (Owned& owned : m_targets) {
        const Cell idText = agreed(owned.rows, Column::TargetId);
        const Id id = m_values.id(idText.text, blamer(idText, Column::TargetId));
        const QString key = textOf(owned.key);
        Target* found = id.isNull() ? withKey(incident.targets, key) : withId(incident.targets, id);
        const bool known = found != nullptr;
        if (!known) {
            found = &incident.targets.emplace_back();
            found->id = id.isNull() ? m_context.newId() : id;
        }
        if (!id.isNull())
            claimId(id, idText, Column::TargetId);
        found->key = key;
        owned.id = found->id;
        Target& target = *found;
        if (!known) {
            for (const Column column : {Column::TargetType, Column::Population}) {
                if (agreedQuietly(owned.rows, column).text.trimmed().isEmpty())
                    blame(owned.rows.front(), column, Fault::ValueMissing, {});
            }
        }
        readCells(owned.rows, kTargetColumns, known, [&](Column column) { return targetCell(column, target, incident); },
                  [&](Column column, const Cell& cell) { setTarget(target, column, cell, owned.rows); });
        readParty(target, owned.rows, known);
    }
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

void CaseReader::setTarget(Target& target, Column column, const Cell& cell, Rows rows)
{
    const Values::Blame onBlame = blamer(cell, column);
    const auto traits = [&](const QString& list) { return m_values.traits(list, cell.text, onBlame); };
    switch (column) {
    case Column::TargetType:
        target.type = m_values.kind<TargetType>(cell.text, onBlame).value_or(target.type);
        setPeople(target, column, rows);
        break;
    case Column::Population:
        target.population = m_values.kind<Population>(cell.text, onBlame).value_or(target.population);
        break;
    case Column::PeopleMin:
    case Column::PeopleMax:
    case Column::Basis: setPeople(target, column, rows); break;
    case Column::Roles: target.roles = traits(QStringLiteral("role")); break;
    case Column::Gender: target.gender = traits(QStringLiteral("gender")); break;
    case Column::AgeGroup: target.ageGroup = traits(QStringLiteral("age_group")); break;
    case Column::ResidenceStatus: target.residenceStatus = traits(QStringLiteral("residence_status")); break;
    case Column::Nationality: target.nationality = m_values.nationalities(cell.text, onBlame); break;
    case Column::Racialised: target.racialised = traits(QStringLiteral("racialised")); break;
    case Column::Disability: target.disability = traits(QStringLiteral("disability")); break;
    case Column::MemberOf:
        target.memberOf.reset();
        if (!cell.text.isEmpty())
            m_members.push_back({target.id, cell});
        break;
    case Column::Names: target.names = m_values.texts(cell.text); break;
    case Column::Measures:
        target.measures = reconcile(
            target.measures, m_values.measures(cell.text, onBlame), m_context.newId,
            [](const Measure& a, const Measure& b) { return a.kind == b.kind && a.date == b.date && a.note == b.note; },
            [](const Measure& a, const Measure& b) { return a.kind == b.kind; },
            [](Measure& was, const Measure& now) {
                was.date = now.date;
                was.note = now.note;
            });
        break;
    default: break;
    }
}

// Minimum, maximum and basis are one statement. What is wrong is said for the asking column alone.
void CaseReader::setPeople(Target& target, Column asking, Rows rows)
{
    const auto quiet = [](std::variant<Fault, ProblemCode>, QByteArrayView) {};
    const auto blameFor = [&](const Cell& cell, Column column) {
        return column == asking ? blamer(cell, column) : Values::Blame(quiet);
    };
    HeadCount& people = target.people;
    if (m_table.has(Column::Basis)) {
        const Cell cell = agreedQuietly(rows, Column::Basis);
        people.basis = m_values.kind<Basis>(cell.text, blameFor(cell, Column::Basis));
    }
    if (m_table.has(Column::PeopleMin)) {
        const Cell cell = agreedQuietly(rows, Column::PeopleMin);
        people.minimum = m_values.number(cell.text, blameFor(cell, Column::PeopleMin));
    }
    if (m_table.has(Column::PeopleMax)) {
        const Cell cell = agreedQuietly(rows, Column::PeopleMax);
        people.open = cell.text.trimmed() == "*";
        people.maximum = people.open ? std::nullopt : m_values.number(cell.text, blameFor(cell, Column::PeopleMax));
    }
    // One way to say one thing.
    if (target.type != TargetType::Group) {
        if (people.minimum == 1)
            people.minimum.reset();
        if (people.maximum == 1)
            people.maximum.reset();
    } else if (people.basis != Basis::AtLeast && people.maximum == people.minimum) {
        people.maximum.reset();
    } else if (people.basis == Basis::AtLeast && people.minimum) {
        people.open = false;
    }
}

void CaseReader::readParty(Target& target, Rows rows, bool known)
{
    if (!m_table.has(Column::Party) && !m_table.has(Column::PartyId))
        return;
    const Cell key = agreed(rows, Column::Party);
    const Cell idText = agreed(rows, Column::PartyId);
    if (key.text.isEmpty() && idText.text.isEmpty()) {
        const bool mentionedOnly =
            std::all_of(kTargetColumns.begin(), kTargetColumns.end(),
                        [&](Column column) { return agreedQuietly(rows, column).text.isEmpty(); });
        if (!mentionedOnly)
            target.party.reset();
        return;
    }
    if (textOf(key.text).size() > kLongestKey) {
        blame(key.row, Column::Party, ProblemCode::TooLong, key.text);
        return;
    }
    const Id id = m_values.id(idText.text, blamer(idText, Column::PartyId));
    const Party* linked = known && target.party ? m_parties.known(*target.party) : nullptr;
    if (id.isNull() && linked && linked->key.toUtf8() == key.text)
        return;
    target.party = m_parties.find(key.text, id, target);
}

void CaseReader::linkMembers(Incident& incident)
{
    for (const auto& [member, cell] : m_members) {
        const Target* group = withKey(incident.targets, textOf(cell.text));
        if (group)
            withId(incident.targets, member)->memberOf = group->id;
        else
            blame(cell.row, Column::MemberOf, ProblemCode::MemberOfNoGroup, cell.text);
    }
}

void CaseReader::readProceedings(Incident& incident, Rows rows)
{
    static constexpr std::array more{Column::Outcomes, Column::ProceedingId};
    m_proceedings = owners(rows, Column::Proceeding, kProceedingColumns, more, m_proceedingOfRow);
    orderProceedings();
    for (Owned& owned : m_proceedings) {
        const Cell idText = agreed(owned.rows, Column::ProceedingId);
        const Id id = m_values.id(idText.text, blamer(idText, Column::ProceedingId));
        const QString key = textOf(owned.key);
        Proceeding* found = id.isNull() ? withKey(incident.proceedings, key) : withId(incident.proceedings, id);
        const bool known = found != nullptr;
        if (!known) {
            found = &incident.proceedings.emplace_back();
            found->id = id.isNull() ? m_context.newId() : id;
        }
        if (!id.isNull())
            claimId(id, idText, Column::ProceedingId);
        found->key = key;
        owned.id = found->id;
        owned.known = known;
        Proceeding& proceeding = *found;
        readCells(owned.rows, kProceedingColumns, known, [&](Column column) { return proceedingCell(column, proceeding); },
                  [&](Column column, const Cell& cell) { setProceeding(proceeding, column, cell); });
    }
}

// Rows go target by target, so the proceedings of the first one come first. Puts them into an order
// that all targets' rows agree with, which is the one in which they were recorded.
void CaseReader::orderProceedings()
{
    const size_t count = m_proceedings.size();
    if (count < 2 || count > 1000 || m_targets.size() < 2)
        return;
    std::vector<std::vector<int>> followers(count);
    std::vector<int> waitsFor(count);
    std::vector<int> last(m_targets.size(), -1);
    for (size_t i = 0; i < m_proceedingOfRow.size(); ++i) {
        if (m_targetOfRow[i] < 0 || m_proceedingOfRow[i] < 0)
            continue;
        int& before = last[static_cast<size_t>(m_targetOfRow[i])];
        if (before >= 0 && before != m_proceedingOfRow[i]) {
            followers[static_cast<size_t>(before)].push_back(m_proceedingOfRow[i]);
            ++waitsFor[static_cast<size_t>(m_proceedingOfRow[i])];
        }
        before = m_proceedingOfRow[i];
    }
    std::vector<int> place(count, -1);
    std::vector<Owned> ordered;
    while (ordered.size() < count) {
        // The first that waits for none; where rows contradict each other, the first at all.
        size_t next = count;
        for (size_t i = 0; i < count && (next == count || waitsFor[next] > 0); ++i) {
            if (place[i] < 0 && (next == count || waitsFor[i] == 0))
                next = i;
        }
        place[next] = static_cast<int>(ordered.size());
        for (const int follower : followers[next])
            --waitsFor[static_cast<size_t>(follower)];
        ordered.push_back(std::move(m_proceedings[next]));
    }
    m_proceedings = std::move(ordered);
    for (int& owner : m_proceedingOfRow) {
        if (owner >= 0)
            owner = place[static_cast<size_t>(owner)];
    }
}

void CaseReader::setProceeding(Proceeding& proceeding, Column column, const Cell& cell)
{
    const Values::Blame onBlame = blamer(cell, column);
    switch (column) {
    case Column::Track: proceeding.track = m_values.code(QStringLiteral("track"), cell.text, onBlame); break;
    case Column::ProceedingCountry: proceeding.country = m_values.country(cell.text, onBlame); break;
    case Column::Authority: proceeding.authority = m_values.code(QStringLiteral("authority"), cell.text, onBlame); break;
    case Column::FileNumber: proceeding.fileNumber = textOf(cell.text); break;
    case Column::Statute: proceeding.statute = textOf(cell.text); break;
    case Column::Charges: {
        std::vector<Charge> given;
        for (const Code& family : m_values.codes(QStringLiteral("charge"), cell.text, onBlame))
            given.emplace_back().family = family;
        const auto same = [](const Charge& a, const Charge& b) { return a.family == b.family; };
        proceeding.charges = reconcile(proceeding.charges, std::move(given), m_context.newId, same, same,
                                       [](Charge&, const Charge&) {});
        break;
    }
    case Column::Steps:
        proceeding.steps = reconcile(
            proceeding.steps, m_values.steps(cell.text, onBlame), m_context.newId,
            [](const Step& a, const Step& b) { return a.stage == b.stage && a.date == b.date && a.note == b.note; },
            [](const Step& a, const Step& b) { return a.stage == b.stage; },
            [](Step& was, const Step& now) {
                was.date = now.date;
                was.note = now.note;
            });
        break;
    default: break;
    }
}

// What a row says by having both: whom a proceeding is against, and this target's outcomes in it.
void CaseReader::readPairs(Incident& incident, Rows rows)
{
    std::vector<QHash<int, std::vector<quint32>>> pairs(m_proceedings.size());
    std::vector<bool> againstAll(m_proceedings.size());
    for (size_t i = 0; i < m_proceedingOfRow.size(); ++i) {
        if (m_proceedingOfRow[i] < 0)
            continue;
        const size_t proceeding = static_cast<size_t>(m_proceedingOfRow[i]);
        if (i < m_targetOfRow.size() && m_targetOfRow[i] >= 0)
            pairs[proceeding][m_targetOfRow[i]].push_back(rows[i]);
        else
            againstAll[proceeding] = true;
    }
    for (size_t p = 0; p < m_proceedings.size(); ++p) {
        Proceeding* proceeding = withId(incident.proceedings, m_proceedings[p].id);
        const bool all = m_proceedings[p].known ? proceeding->against.empty() : againstAll[p];
        QSet<Id> against(proceeding->against.begin(), proceeding->against.end());
        for (size_t t = 0; t < m_targets.size(); ++t) {
            const auto pair = pairs[p].constFind(static_cast<int>(t));
            if (pair == pairs[p].constEnd())
                continue;
            if (!all && !against.contains(m_targets[t].id))
                proceeding->against.push_back(m_targets[t].id);
            if (m_table.has(Column::Outcomes))
                readOutcomes(*proceeding, m_targets[t].id, *pair);
        }
    }
}

void CaseReader::readOutcomes(Proceeding& proceeding, const Id& target, Rows rows)
{
    const Cell cell = agreed(rows, Column::Outcomes);
    if (outcomesCell(proceeding, target) == cell.text)
        return;
    std::vector<Outcome> existing;
    std::vector<Outcome> others;
    for (Outcome& outcome : proceeding.outcomes)
        (outcome.target == target ? existing : others).push_back(std::move(outcome));
    std::vector<Outcome> given = m_values.outcomes(cell.text, blamer(cell, Column::Outcomes));
    for (Outcome& outcome : given)
        outcome.target = target;
    given = reconcile(
        std::move(existing), std::move(given), m_context.newId,
        [](const Outcome& a, const Outcome& b) {
            return a.result == b.result && a.people == b.people && a.date == b.date && a.final == b.final;
        },
        [](const Outcome& a, const Outcome& b) { return a.result == b.result; },
        [](Outcome& was, const Outcome& now) {
            was.people = now.people;
            was.date = now.date;
            was.final = now.final;
        });
    others.insert(others.end(), std::make_move_iterator(given.begin()), std::make_move_iterator(given.end()));
    proceeding.outcomes = std::move(others);
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
