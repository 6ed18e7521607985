// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cells.h"

namespace recense::sheet {

namespace {

QByteArray dateText(const std::optional<EdtfDate>& date) { return date ? date->text().toLatin1() : QByteArray(); }

QByteArray list(const QStringList& items)
{
    QByteArray cell;
    for (const QString& item : items)
        appendItem(cell, item.toUtf8());
    return cell;
}

template <typename Records, typename Item> QByteArray list(const Records& records, const Item& itemOf)
{
    QByteArray cell;
    for (const auto& record : records)
        appendItem(cell, itemOf(record));
    return cell;
}

QByteArray withNumber(const QString& code, const std::optional<int>& people)
{
    QByteArray item = code.toLatin1();
    if (people)
        item += '=' + QByteArray::number(*people);
    return item;
}

QByteArray traits(const std::vector<Trait>& given)
{
    return list(given, [](const Trait& trait) { return withNumber(trait.code.text(), trait.people); });
}

QByteArray peopleMax(const Target& target)
{
    const HeadCount& people = target.people;
    if (target.type != TargetType::Group)
        return {};
    if (people.open || (people.minimum && !people.maximum && people.basis == Basis::AtLeast))
        return "*";
    if (!people.maximum || (people.maximum == people.minimum && people.basis != Basis::AtLeast))
        return {};
    return QByteArray::number(*people.maximum);
}

QByteArray keyOf(const std::optional<Id>& wanted, const Incident& incident)
{
    for (const Target& target : incident.targets) {
        if (wanted == target.id)
            return target.key.toUtf8();
    }
    return {};
}

QByteArray withNote(QByteArray item, const QString& note)
{
    if (!note.isEmpty())
        item += ": " + note.toUtf8();
    return item;
}

QByteArray code(const Code& given) { return given.text().toLatin1(); }

template <typename E> QByteArray codeOf(E kind)
{
    const QLatin1String text = toCode(kind);
    return {text.data(), text.size()};
}

} // namespace

QByteArray idCell(const Id& id) { return id.isNull() ? QByteArray() : id.toByteArray(QUuid::WithoutBraces); }

QByteArray sourceItem(const Source& source)
{
    for (const QString* text : {&source.address, &source.title, &source.publisher, &source.archiveAddress}) {
        if (const QString trimmed = text->trimmed(); !trimmed.isEmpty())
            return trimmed.toUtf8();
    }
    return {};
}

QByteArray stepItem(const Step& step)
{
    return withNote((step.date ? dateText(step.date) : QByteArray("XXXX")) + ' ' + code(step.stage), step.note);
}

QByteArray measureItem(const Measure& measure)
{
    return withNote((measure.date ? dateText(measure.date) + ' ' : QByteArray()) + code(measure.kind), measure.note);
}

QByteArray outcomeItem(const Outcome& outcome)
{
    return code(outcome.result) + '=' + (outcome.people ? QByteArray::number(*outcome.people) : QByteArray("?")) + '@'
           + (outcome.date ? dateText(outcome.date) : QByteArray("XXXX")) + (outcome.final ? ":final" : ":appealable");
}

QByteArray incidentCell(Column column, const Incident& incident)
{
    switch (column) {
    case Column::Title: return incident.title.main.toUtf8();
    case Column::Summary: return incident.summary.main.toUtf8();
    case Column::Place: return incident.place.toUtf8();
    case Column::Notes: return incident.notes.toUtf8();
    case Column::Country: return incident.country.text().toLatin1();
    case Column::Setting: return code(incident.setting);
    case Column::Start: return dateText(incident.start);
    case Column::End: return dateText(incident.end);
    case Column::Acts: return list(incident.acts, code);
    case Column::Verification: return codeOf(incident.verification);
    case Column::Confidentiality: return codeOf(incident.confidentiality);
    case Column::Review: return codeOf(incident.review);
    case Column::Tags: return list(incident.tags);
    case Column::Exclusion: return incident.exclusion.toUtf8();
    case Column::Sources: return list(incident.sources, sourceItem);
    default: return {};
    }
}

QByteArray targetCell(Column column, const Target& target, const Incident& incident)
{
    const bool group = target.type == TargetType::Group;
    switch (column) {
    case Column::TargetType: return codeOf(target.type);
    case Column::Population: return codeOf(target.population);
    case Column::PeopleMin:
        return group && target.people.minimum ? QByteArray::number(*target.people.minimum) : QByteArray();
    case Column::PeopleMax: return peopleMax(target);
    case Column::Basis: return target.people.basis ? codeOf(*target.people.basis) : QByteArray();
    case Column::Roles: return traits(target.roles);
    case Column::Gender: return traits(target.gender);
    case Column::AgeGroup: return traits(target.ageGroup);
    case Column::ResidenceStatus: return traits(target.residenceStatus);
    case Column::Nationality:
        return list(target.nationality,
                    [](const NationalityTrait& trait) { return withNumber(trait.country.text(), trait.people); });
    case Column::Racialised: return traits(target.racialised);
    case Column::Disability: return traits(target.disability);
    case Column::MemberOf: return keyOf(target.memberOf, incident);
    case Column::Names: return list(target.names);
    case Column::Measures: return list(target.measures, measureItem);
    default: return {};
    }
}

QByteArray proceedingCell(Column column, const Proceeding& proceeding)
{
    switch (column) {
    case Column::Track: return code(proceeding.track);
    case Column::ProceedingCountry: return proceeding.country.text().toLatin1();
    case Column::Authority: return code(proceeding.authority);
    case Column::FileNumber: return proceeding.fileNumber.toUtf8();
    case Column::Charges: return list(proceeding.charges, [](const Charge& charge) { return code(charge.family); });
    case Column::Statute: return proceeding.statute.toUtf8();
    case Column::Steps: return list(proceeding.steps, stepItem);
    default: return {};
    }
}

QByteArray outcomesCell(const std::vector<Outcome>& outcomes, const Id& target)
{
    QByteArray cell;
    for (const Outcome& outcome : outcomes) {
        if (outcome.target == target)
            appendItem(cell, outcomeItem(outcome));
    }
    return cell;
}

} // namespace recense::sheet
