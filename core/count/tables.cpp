// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/tables.h"

#include "core/count/status.h"
#include "core/count/tally.h"

#include <algorithm>

namespace recense::count {

namespace {

void append(std::vector<Figure>& all, std::vector<Figure> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

// What stands in one table for one who counts: by category, surely or only possibly.
using Categories = std::map<int, Range>;

class PeopleTables
{
public:
    PeopleTables(const Scope& scope, Section section, const std::vector<Counted>& people)
        : m_scope(scope), m_facts(scope.facts()), m_section(section), m_people(people),
          m_unknown(positionOf(u"unknown", Tally::kUnknown)), m_notStated(positionOf(u"not_stated", Tally::kNotStated))
    {
    }

    Figure total() const
    {
        Tally tally(m_section, Dimension::Total);
        for (const Counted& counted : m_people)
            tally.add(0, counted.member(m_facts));
        return std::move(tally).total();
    }

    // A table in which each stands once, under what the lead gives.
    Tally byLead(Dimension dimension, const auto& categoryOf) const
    {
        Tally tally(m_section, dimension);
        for (const Counted& counted : m_people) {
            const int category = categoryOf(counted.lead);
            const bool otherwise = std::any_of(counted.links.begin(), counted.links.end(),
                                               [&](const Link& link) { return categoryOf(link) != category; });
            tally.add(category, counted.member(m_facts), otherwise);
        }
        return tally;
    }

    // A table in which one can stand several times, under what each of the links gives.
    Tally overlapping(Dimension dimension, const auto& categoriesOf) const
    {
        Tally tally(m_section, dimension, Unit::People, true);
        for (const Counted& counted : m_people) {
            std::map<int, Likelihood> found;
            for (const Link& link : counted.links) {
                for (const int category : categoriesOf(link))
                    found[category] = std::max(found[category], link.reason.likelihood);
            }
            for (const auto& [category, likelihood] : found) {
                Member member = counted.member(m_facts);
                if (likelihood == Likelihood::Possible)
                    member.amount.minimum = 0;
                tally.add(category, member);
            }
        }
        return tally;
    }

    Tally byTrait(Dimension dimension, Facts::Rows Facts::TargetRow::*trait) const
    {
        Tally tally(m_section, dimension, Unit::People, dimension == Dimension::Role);
        for (const Counted& counted : m_people) {
            Categories categories;
            for (size_t i = 0; i < counted.targets.size(); ++i) {
                for (const auto& [code, range] : traitsOf(counted, i, m_facts.targets[counted.targets[i]].*trait)) {
                    const auto known = categories.find(code);
                    categories[code] = known == categories.end() ? range : greater(known->second, range);
                }
            }
            addAll(tally, counted, categories);
        }
        return tally;
    }

    void addNewAndStatus(Tally& newOrOngoing, Tally& status) const
    {
        const Question& question = m_scope.question();
        for (const Counted& counted : m_people) {
            const std::vector<Index> targets = allTargetsOf(m_scope, counted);
            const auto first = firstBegun(m_scope, targets, question.asAt);
            const bool isNew = first && m_scope.course(first->proceeding).beginning.within(question.span());
            newOrOngoing.add(isNew ? 0 : 1, counted.member(m_facts));
            const int people = counted.range.minimum;
            if (people == 0)
                continue;
            const Status now = statusAt(m_scope, targets, people, question.asAt);
            addAll(status, counted,
                   {{0, {now.pending, now.pending}},
                    {1, {now.convicted, now.convicted}},
                    {2, {now.cleared, now.cleared}},
                    {3, {now.other, now.other}}});
        }
    }

    Tally results() const
    {
        const Question& question = m_scope.question();
        Tally tally(m_section, Dimension::ResultInYear, Unit::People, true);
        for (const Counted& counted : m_people) {
            Categories greatest;
            for (const Link& link : counted.links) {
                Categories sums;
                const Facts::Rows rows = m_facts.proceedings[link.proceeding].outcomes;
                for (Index o = rows.first; o < rows.last; ++o) {
                    const Facts::OutcomeRow& outcome = m_facts.outcomes[o];
                    if (outcome.target == link.target && outcome.people > 0 && outcome.date.within(question.span())
                        && outcome.date.first <= question.asAt)
                        sums[outcome.result] += {outcome.people, outcome.people};
                }
                for (const auto& [result, sum] : sums)
                    greatest[result] = greater(greatest[result], sum);
            }
            for (auto& [result, range] : greatest) {
                range.minimum = std::min(range.minimum, counted.range.minimum);
                range.maximum = range.minimum;
            }
            addAll(tally, counted, greatest);
        }
        return tally;
    }

    int act(const Link& link) const
    {
        const Facts::Rows acts = m_facts.incidents[m_facts.targets[link.target].incident].acts;
        return acts.size() == 0 ? m_unknown : m_facts.actCodes[acts.first];
    }
    int setting(const Link& link) const
    {
        const int setting = m_facts.incidents[m_facts.targets[link.target].incident].setting;
        return setting == 0 ? m_unknown : setting;
    }
    int verification(const Link& link) const
    {
        return static_cast<int>(m_facts.incidents[m_facts.targets[link.target].incident].verification);
    }
    std::vector<int> acts(const Link& link) const
    {
        const Facts::Rows acts = m_facts.incidents[m_facts.targets[link.target].incident].acts;
        if (acts.size() == 0)
            return {m_unknown};
        return {m_facts.actCodes.begin() + acts.first, m_facts.actCodes.begin() + acts.last};
    }
    std::vector<int> charges(const Link& link) const
    {
        const Facts::Rows rows = m_facts.proceedings[link.proceeding].charges;
        return {m_facts.chargeCodes.begin() + rows.first, m_facts.chargeCodes.begin() + rows.last};
    }

private:
    int positionOf(QStringView text, int otherwise) const
    {
        for (size_t i = 1; i < m_facts.codes.size(); ++i) {
            if (m_facts.codes[i].text() == text)
                return static_cast<int>(i);
        }
        return otherwise;
    }

    void addAll(Tally& tally, const Counted& counted, const Categories& categories) const
    {
        for (const auto& [category, range] : categories) {
            if (range == Range{0, 0})
                continue;
            Member member = counted.member(m_facts);
            member.amount = range;
            tally.add(category, member);
        }
    }

    // A number counts that number; the only code, without a number, counts all; one of several without numbers
    // at least 1, at most all; what numbers leave over is not stated.
    // Of a target that only possibly counts no trait is certain.
    Categories traitsOf(const Counted& counted, size_t which, const Facts::Rows& rows) const
    {
        const Index target = counted.targets[which];
        const Range people = counted.ranges[which];
        const int floor = std::any_of(counted.links.begin(), counted.links.end(), [&](const Link& link) {
            return link.target == target && link.reason.likelihood == Likelihood::Certain;
        });
        Categories traits;
        Range left = people;
        bool allNumbered = true;
        for (Index i = rows.first; i < rows.last; ++i) {
            const Facts::TraitRow& trait = m_facts.traits[i];
            const int number = trait.people;
            if (number >= 0) {
                traits[trait.code] += {floor * number, number};
                left.minimum -= number;
                if (left.maximum)
                    *left.maximum -= number;
            } else {
                allNumbered = false;
                traits[trait.code] += rows.size() == 1 ? people : Range{floor, people.maximum};
            }
        }
        left.minimum = std::max(0, left.minimum);
        if (allNumbered && (!left.maximum || *left.maximum > 0))
            traits[m_notStated] += left;
        for (auto& [code, range] : traits) {
            if (counted.range.maximum && (!range.maximum || *range.maximum > *counted.range.maximum))
                range.maximum = counted.range.maximum;
            if (range.maximum)
                range.minimum = std::min(range.minimum, *range.maximum);
        }
        return traits;
    }

    const Scope& m_scope;
    const Facts& m_facts;
    Section m_section;
    const std::vector<Counted>& m_people;
    int m_unknown, m_notStated;
};

} // namespace

std::vector<Figure> peopleTables(const Scope& scope, Population population, const std::array<People, 3>& byClause)
{
    const Section section = population == Population::Solidarity ? Section::Solidarity : Section::Migration;
    const Facts& facts = scope.facts();
    const Codebook& codebook = scope.codebook();
    const auto& people = byClause[static_cast<size_t>(scope.question().rule.inYear)].of(population);
    const PeopleTables tables(scope, section, people);

    std::vector<Figure> all{tables.total()};
    append(all, tables.byLead(Dimension::Country, [&](const Link& l) -> int { return scope.course(l.proceeding).country; })
                    .byCountry(facts));
    append(all, tables.byLead(Dimension::PrimaryAct, [&](const Link& l) { return tables.act(l); })
                    .byCode(facts, codebook, QStringLiteral("act")));
    append(all, tables.byLead(Dimension::Setting, [&](const Link& l) { return tables.setting(l); })
                    .byCode(facts, codebook, QStringLiteral("setting")));
    Tally newOrOngoing(section, Dimension::NewOrOngoing);
    Tally status(section, Dimension::StatusAtEnd);
    tables.addNewAndStatus(newOrOngoing, status);
    append(all, std::move(newOrOngoing).byName({QStringLiteral("new"), QStringLiteral("ongoing")}));
    append(all, std::move(status).byName({QStringLiteral("pending"), QStringLiteral("convicted"),
                                          QStringLiteral("cleared"), QStringLiteral("other")}));
    append(all, tables.results().byCode(facts, codebook, QStringLiteral("result")));
    append(all, tables.overlapping(Dimension::Charge, [&](const Link& l) { return tables.charges(l); })
                    .byCode(facts, codebook, QStringLiteral("charge")));
    append(all, tables.overlapping(Dimension::Act, [&](const Link& l) { return tables.acts(l); })
                    .byCode(facts, codebook, QStringLiteral("act")));
    append(all, tables.byTrait(Dimension::Role, &Facts::TargetRow::roles).byCode(facts, codebook, QStringLiteral("role")));
    append(all, tables.overlapping(Dimension::Track, [&](const Link& l) { return std::vector<int>{facts.proceedings[l.proceeding].track}; })
                    .byCode(facts, codebook, QStringLiteral("track")));
    append(all, tables.byTrait(Dimension::Gender, &Facts::TargetRow::gender).byCode(facts, codebook, QStringLiteral("gender")));
    append(all, tables.byTrait(Dimension::AgeGroup, &Facts::TargetRow::ageGroup)
                    .byCode(facts, codebook, QStringLiteral("age_group")));
    append(all, tables.byTrait(Dimension::ResidenceStatus, &Facts::TargetRow::residenceStatus)
                    .byCode(facts, codebook, QStringLiteral("residence_status")));
    QStringList levels;
    for (const char* level : Codes<Verification>::list)
        levels << QLatin1String(level);
    append(all, tables.byLead(Dimension::Verification, [&](const Link& l) { return tables.verification(l); }).byName(levels));

    Tally rules(section, Dimension::InYearRule);
    for (int clause = 0; clause < 3; ++clause) {
        for (const Counted& counted : byClause[static_cast<size_t>(clause)].of(population))
            rules.add(clause, counted.member(facts));
    }
    append(all, std::move(rules).byName({QStringLiteral("development"), QStringLiteral("open"), QStringLiteral("new")}));
    return all;
}

} // namespace recense::count
