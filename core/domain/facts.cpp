// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/facts.h"

namespace recense {

namespace {

template <typename T> std::uint16_t internIn(std::vector<T>& list, QHash<T, std::uint16_t>& index, const T& value)
{
    if (value.isEmpty())
        return 0;
    const auto found = index.constFind(value);
    if (found != index.constEnd())
        return *found;
    list.push_back(value);
    const auto position = static_cast<std::uint16_t>(list.size() - 1);
    index.insert(value, position);
    return position;
}

Facts::Index sizeOf(const auto& rows) { return static_cast<Facts::Index>(rows.size()); }

Facts::Rows addTraits(Facts& facts, const std::vector<Trait>& traits)
{
    const Facts::Index first = sizeOf(facts.traits);
    for (const Trait& trait : traits)
        facts.traits.push_back({facts.intern(trait.code), trait.people.value_or(-1)});
    return {first, sizeOf(facts.traits)};
}

void addTargets(Facts& facts, const Incident& incident, QHash<Id, Facts::Index>& parties,
                QHash<Id, Facts::Index>& positions)
{
    const Facts::Index owner = sizeOf(facts.incidents);
    for (const Target& target : incident.targets) {
        Facts::TargetRow row;
        row.id = target.id;
        row.incident = owner;
        row.type = target.type;
        row.population = target.population;
        row.people = target.people.range(target.type);
        if (target.party) {
            const auto known = parties.constFind(*target.party);
            row.party = known != parties.constEnd() ? *known : sizeOf(facts.parties);
            if (row.party == sizeOf(facts.parties)) {
                parties.insert(*target.party, row.party);
                facts.parties.push_back(*target.party);
            }
        }
        row.roles = addTraits(facts, target.roles);
        row.gender = addTraits(facts, target.gender);
        row.ageGroup = addTraits(facts, target.ageGroup);
        row.residenceStatus = addTraits(facts, target.residenceStatus);
        row.measures.first = sizeOf(facts.measures);
        for (const Measure& measure : target.measures) {
            facts.measures.push_back({facts.intern(measure.kind), measure.date.has_value(),
                                      measure.date ? measure.date->span() : Span{}});
        }
        row.measures.last = sizeOf(facts.measures);
        positions.insert(target.id, sizeOf(facts.targets));
        facts.targets.push_back(row);
    }
    for (const Target& target : incident.targets) {
        if (target.memberOf)
            facts.targets[positions.value(target.id)].memberOf = positions.value(*target.memberOf, Facts::kNone);
    }
}

void addProceedings(Facts& facts, const Incident& incident, const QHash<Id, Facts::Index>& positions)
{
    for (const Proceeding& proceeding : incident.proceedings) {
        Facts::ProceedingRow row;
        row.incident = sizeOf(facts.incidents);
        row.track = facts.intern(proceeding.track);
        row.country = facts.intern(proceeding.country);
        row.against.first = sizeOf(facts.againstTargets);
        for (const Id& target : proceeding.against) {
            if (positions.contains(target))
                facts.againstTargets.push_back(positions.value(target));
        }
        row.against.last = sizeOf(facts.againstTargets);
        row.charges.first = sizeOf(facts.chargeCodes);
        for (const Charge& charge : proceeding.charges)
            facts.chargeCodes.push_back(facts.intern(charge.family));
        row.charges.last = sizeOf(facts.chargeCodes);
        row.steps.first = sizeOf(facts.steps);
        for (const Step& step : proceeding.steps) {
            facts.steps.push_back({facts.intern(step.stage), step.stage.text() == QLatin1String("planned"),
                                   step.date.has_value(), step.date ? step.date->span() : Span{}});
        }
        row.steps.last = sizeOf(facts.steps);
        row.outcomes.first = sizeOf(facts.outcomes);
        for (const Outcome& outcome : proceeding.outcomes) {
            if (positions.contains(outcome.target)) {
                facts.outcomes.push_back({positions.value(outcome.target), facts.intern(outcome.result),
                                          outcome.people.value_or(-1), outcome.final, outcome.date.has_value(),
                                          outcome.date ? outcome.date->span() : Span{}});
            }
        }
        row.outcomes.last = sizeOf(facts.outcomes);
        facts.proceedings.push_back(row);
    }
}

} // namespace

std::uint16_t Facts::intern(const Code& code) { return internIn(codes, m_codeIndex, code); }

std::uint16_t Facts::intern(const CountryCode& country) { return internIn(countries, m_countryIndex, country); }

Facts factsOf(const std::vector<Incident>& incidents)
{
    Facts facts;
    QHash<Id, Facts::Index> parties;
    for (const Incident& incident : incidents) {
        Facts::IncidentRow row;
        row.id = incident.id;
        row.reference = incident.reference;
        row.hasStart = incident.start.has_value();
        row.start = incident.start ? incident.start->span() : Span{};
        row.country = facts.intern(incident.country);
        row.setting = facts.intern(incident.setting);
        row.verification = incident.verification;
        row.review = incident.review;
        row.confidentiality = incident.confidentiality;
        row.acts.first = sizeOf(facts.actCodes);
        for (const Code& act : incident.acts)
            facts.actCodes.push_back(facts.intern(act));
        row.acts.last = sizeOf(facts.actCodes);
        QHash<Id, Facts::Index> positions;
        row.targets.first = sizeOf(facts.targets);
        addTargets(facts, incident, parties, positions);
        row.targets.last = sizeOf(facts.targets);
        row.proceedings.first = sizeOf(facts.proceedings);
        addProceedings(facts, incident, positions);
        row.proceedings.last = sizeOf(facts.proceedings);
        facts.incidents.push_back(row);
    }
    return facts;
}

} // namespace recense
