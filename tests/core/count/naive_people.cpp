// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/count/naive_tables.h"

#include <algorithm>

namespace recense::naive {

namespace {

using Categories = std::map<QString, Range>;

Range exactly(int n) { return {n, n}; }

// A possible member's range: nothing at least.
Range onlyPossibly(const Range& range) { return {0, range.maximum}; }

std::vector<Case> casesInTheYear(const Reading& reading, const Entity& entity, count::InYear inYear)
{
    std::vector<Case> all;
    for (const Case& one : reading.cases(entity)) {
        if (reading.inTheYear(one, inYear) != Doubt::No)
            all.push_back(one);
    }
    return all;
}

// Charges, tracks and acts: all the people, where a proceeding that certainly is in the year has the code.
Categories byCode(const Reading& reading, const std::vector<Case>& cases, const Range& people,
                  const std::function<std::vector<Code>(const Case&)>& codes)
{
    Categories table;
    for (const Case& one : cases) {
        const bool certain = reading.inTheYear(one, reading.question().rule.inYear) == Doubt::Certainly;
        for (const Code& code : codes(one)) {
            const auto known = table.emplace(code.text(), onlyPossibly(people)).first;
            if (certain)
                known->second = people;
        }
    }
    return table;
}

std::vector<Code> chargesOf(const Case& one)
{
    std::vector<Code> codes;
    for (const Charge& charge : one.proceeding().charges)
        codes.push_back(charge.family);
    return codes;
}

std::vector<Code> actsOf(const Case& one)
{
    const auto& acts = one.who.incident->acts;
    return acts.empty() ? std::vector<Code>{*Code::parse(u"unknown")} : acts;
}

Categories traitsOfOne(const std::vector<Trait>& traits, const Range& amount, bool certain)
{
    const QString notStated = QStringLiteral("not_stated");
    if (traits.empty())
        return {{notStated, amount}};
    if (traits.size() == 1 && !traits.front().people)
        return {{traits.front().code.text(), amount}};
    Categories table;
    int sum = 0;
    bool allNumbered = true;
    for (const Trait& trait : traits) {
        allNumbered = allNumbered && trait.people;
        sum += trait.people.value_or(0);
        Range range = trait.people ? exactly(*trait.people) : Range{1, amount.maximum};
        table[trait.code.text()] = certain ? range : onlyPossibly(range);
    }
    if (allNumbered) {
        Range left{std::max(0, amount.minimum - sum), amount.maximum};
        if (left.maximum)
            left.maximum = std::max(0, *left.maximum - sum);
        table[notStated] += left;
    }
    return table;
}

Categories traits(const Reading& reading, const Lens& lens, const Counted& one, std::vector<Trait> Target::* which)
{
    Categories table;
    for (const Who& who : one.counting) {
        const auto ofOne =
            traitsOfOne(who.target().*which, amountOf(reading, lens, who), lens.of(who) == Doubt::Certainly);
        for (const auto& [code, range] : ofOne)
            table[code] = greater(table[code], range);
    }
    for (auto& [code, range] : table) {
        if (const auto most = one.range.maximum) {
            range.minimum = std::min(range.minimum, *most);
            range.maximum = std::min(range.maximum.value_or(*most), *most);
        }
    }
    return table;
}

Categories resultsInTheYear(const Reading& reading, const std::vector<Case>& cases, int n)
{
    Categories table;
    for (const Case& one : cases) {
        std::map<QString, int> sums;
        for (const Outcome& outcome : one.proceeding().outcomes) {
            if (outcome.target == one.who.target().id && outcome.date
                && reading.inTheYear(outcome.date->span()) == Doubt::Certainly)
                sums[outcome.result.text()] += outcome.people.value_or(0);
        }
        for (const auto& [result, sum] : sums)
            table[result] = greater(table[result], exactly(std::min(n, sum)));
    }
    return table;
}

// The final outcomes that stand: from the latest back until they cover the target.
std::vector<Outcome> keptFinals(const Reading& reading, const Case& one)
{
    std::vector<Outcome> kept;
    int left = reading.people(one.who).minimum;
    auto finals = reading.finals(one, reading.question().asAt);
    for (; left > 0 && !finals.empty(); finals.pop_back()) {
        Outcome outcome = finals.back();
        outcome.people = std::min(left, *outcome.people);
        left -= *outcome.people;
        kept.push_back(outcome);
    }
    return kept;
}

int peopleOfClass(const Reading& reading, const std::vector<Outcome>& outcomes, const QString& category)
{
    int people = 0;
    for (const Outcome& outcome : outcomes) {
        const Term* term = reading.codebook().find(QStringLiteral("result"), outcome.result);
        if (term && term->category == category)
            people += *outcome.people;
    }
    return people;
}

Categories status(const Reading& reading, const Counted& one)
{
    const int n = one.range.minimum;
    const auto cases = reading.cases(one.entity);
    const int pending = reading.pending(cases, n, reading.question().asAt);
    int convicted = 0;
    std::vector<Outcome> decidedLast;
    Order last;
    for (const Case& each : cases) {
        const auto kept = keptFinals(reading, each);
        convicted = std::max(convicted, peopleOfClass(reading, kept, QStringLiteral("convicted")));
        if (kept.empty())
            continue;
        Order order = reading.order(each);
        std::get<Span>(order) = spanOf(kept.front().date);
        if (decidedLast.empty() || last < order) {
            decidedLast = kept;
            last = order;
        }
    }
    convicted = std::min(convicted, n - pending);
    const int rest = n - pending - convicted;
    const int cleared = std::min(rest, peopleOfClass(reading, decidedLast, QStringLiteral("cleared")));
    return {{QStringLiteral("pending"), exactly(pending)},
            {QStringLiteral("convicted"), exactly(convicted)},
            {QStringLiteral("cleared"), exactly(cleared)},
            {QStringLiteral("other"), exactly(rest - cleared)}};
}

QString newOrOngoing(const Reading& reading, const Counted& one)
{
    const Span begins = reading.beginning(reading.first(reading.cases(one.entity)));
    return begins.within(reading.question().span()) ? QStringLiteral("new") : QStringLiteral("ongoing");
}

QString orUnknown(const Code& code) { return code ? code.text() : QStringLiteral("unknown"); }

void addTablesThatAddUp(const Reading& reading, const QString& section, const Counted& one, const Case& lead,
                        Tables& tables)
{
    const Incident& incident = *lead.who.incident;
    const auto add = [&](const char* dimension, const QString& category) {
        tables.add(section, QString::fromLatin1(dimension), category, one.range, incident);
    };
    add("total", QStringLiteral("total"));
    add("country", lead.country().text());
    add("primary_act", incident.acts.empty() ? QStringLiteral("unknown") : incident.acts.front().text());
    add("setting", orUnknown(incident.setting));
    add("new_or_ongoing", newOrOngoing(reading, one));
    add("verification", toCode(incident.verification));
}

} // namespace

void addPeople(const Reading& reading, Population population, Tables& tables)
{
    const QString section = toCode(population);
    const auto rule = reading.question().rule.inYear;
    const Lens lens = lensOf(reading, rule);
    for (const Counted& one : countedPeople(reading, lens, population)) {
        const auto cases = casesInTheYear(reading, one.counting, rule);
        const Case lead = reading.first(cases);
        const auto add = [&](const char* dimension, const Categories& categories) {
            for (const auto& [category, range] : categories)
                tables.add(section, QString::fromLatin1(dimension), category, range, *lead.who.incident);
        };
        addTablesThatAddUp(reading, section, one, lead, tables);
        add("charge", byCode(reading, cases, one.range, chargesOf));
        add("act", byCode(reading, cases, one.range, actsOf));
        add("track", byCode(reading, cases, one.range,
                            [](const Case& each) { return std::vector<Code>{each.proceeding().track}; }));
        add("role", traits(reading, lens, one, &Target::roles));
        add("gender", traits(reading, lens, one, &Target::gender));
        add("age_group", traits(reading, lens, one, &Target::ageGroup));
        add("residence_status", traits(reading, lens, one, &Target::residenceStatus));
        add("result_in_year", resultsInTheYear(reading, cases, one.range.minimum));
        add("status_at_end", status(reading, one));
    }
    for (const auto each : {count::InYear::Development, count::InYear::Open, count::InYear::New}) {
        const Lens other = lensOf(reading, each);
        for (const Counted& one : countedPeople(reading, other, population)) {
            const Case lead = reading.first(casesInTheYear(reading, one.counting, each));
            tables.add(section, QStringLiteral("in_year_rule"), toCode(each), one.range, *lead.who.incident);
        }
    }
}

} // namespace recense::naive
