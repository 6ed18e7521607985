// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cells.h"
#include "core/sheet/read_case.h"
#include "core/sheet/reconcile.h"

#include <algorithm>

namespace recense::sheet {

namespace {

constexpr std::array kTargetRowColumns{Column::Party, Column::PartyId, Column::TargetId, Column::Outcomes};

} // namespace

void CaseReader::readTargets(Incident& incident, Rows rows)
{
    m_targets = owners(rows, Column::Target, kTargetColumns, kTargetRowColumns, m_targetOfRow);
    Positions<Target> positions(incident.targets);
    for (Owned& owned : m_targets) {
        const Cell idText = agreed(owned.rows, Column::TargetId);
        const Id id = m_values.id(idText.text, blamer(idText, Column::TargetId));
        const QString key = textOf(owned.key);
        const auto found = id.isNull() ? positions.withKey(key) : positions.withId(id);
        const bool known = found.has_value();
        Target& target = known ? incident.targets[*found] : incident.targets.emplace_back();
        if (!known)
            target.id = id.isNull() ? m_context.newId() : id;
        if (!id.isNull())
            claimId(id, idText, Column::TargetId);
        if (known && target.key != key)
            positions.forgetKey(target.key);
        target.key = key;
        owned.id = target.id;
        positions.add(target, known ? *found : incident.targets.size() - 1);
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
        blame(key.row, Column::Party, ProblemCode::KeyTooLong, key.text);
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
    const Positions<Target> positions(incident.targets);
    for (const auto& [member, cell] : m_members) {
        if (const auto group = positions.withKey(textOf(cell.text)))
            incident.targets[*positions.withId(member)].memberOf = incident.targets[*group].id;
        else
            blame(cell.row, Column::MemberOf, ProblemCode::MemberOfNoGroup, cell.text);
    }
}

} // namespace recense::sheet
