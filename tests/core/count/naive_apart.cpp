// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/count/naive_tables.h"

#include <algorithm>
#include <cmath>

namespace recense::naive {

namespace {

const QString kTotal = QStringLiteral("total");

void addTotalAndCountry(Tables& tables, const QString& section, const QString& dimension, const CountryCode& country,
                        const Range& amount, const Incident& lead)
{
    tables.add(section, dimension, kTotal, amount, lead);
    tables.add(section, dimension, country.text(), amount, lead);
}

double halfUpToOneDecimal(double value) { return std::floor(value * 10 + 0.5) / 10; }

// The days from the beginning of the first to the end of the last, or to the day of the report while one is pending
// or where it is not known when the last ended.
int daysOf(const Reading& reading, const std::vector<Case>& cases)
{
    const Day begins = reading.beginning(reading.first(cases)).middle();
    std::optional<Span> last;
    for (const Case& one : cases) {
        const auto end = reading.end(one);
        if (!end)
            return std::max(0, reading.question().asAt - begins);
        last = std::max(last.value_or(*end), *end);
    }
    return std::max(0, (*last == Span{} ? reading.question().asAt : last->middle()) - begins);
}

// The date of a measure: an undated one takes the incident's start.
std::optional<Span> dateOf(const Measure& measure, const Incident& incident)
{
    if (measure.date)
        return measure.date->span();
    return incident.start ? std::optional(incident.start->span()) : std::nullopt;
}

// How the measures stand in the year, and the earliest of those that do.
struct InYearMeasures
{
    Doubt doubt = Doubt::No;
    Span first;

    void take(const Reading& reading, const std::optional<Span>& date)
    {
        const Doubt now = date ? reading.inTheYear(*date) : Doubt::No;
        if (now == Doubt::No)
            return;
        first = doubt == Doubt::No ? *date : std::min(first, *date);
        doubt = std::max(doubt, now);
    }
};

} // namespace

void addLength(const Reading& reading, Tables& tables)
{
    const Population population = mainPopulation(reading.question());
    const auto rule = reading.question().rule.inYear;
    std::vector<std::pair<int, int>> lengths; // days, people
    std::set<const Incident*> leads;
    double people = 0, days = 0, long_ = 0;
    for (const Counted& one : countedPeople(reading, lensOf(reading, rule), population)) {
        if (one.range.minimum == 0)
            continue;
        std::vector<Case> counted;
        for (const Case& each : reading.cases(one.counting)) {
            if (reading.inTheYear(each, rule) != Doubt::No)
                counted.push_back(each);
        }
        leads.insert(reading.first(counted).who.incident);
        lengths.emplace_back(daysOf(reading, reading.cases(one.entity)), one.range.minimum);
        people += one.range.minimum;
        days += static_cast<double>(lengths.back().first) * one.range.minimum;
        long_ += lengths.back().first / 365.25 > 1 ? one.range.minimum : 0;
    }
    if (lengths.empty())
        return;
    std::sort(lengths.begin(), lengths.end());
    double median = 0, passed = 0;
    for (const auto& [length, count] : lengths) {
        if (passed < people / 2)
            median = length;
        passed += count;
    }
    const QString section = QStringLiteral("length");
    const int incidents = static_cast<int>(leads.size());
    tables.measure(section, QStringLiteral("mean_years"), halfUpToOneDecimal(days / people / 365.25), incidents);
    tables.measure(section, QStringLiteral("median_years"), halfUpToOneDecimal(median / 365.25), incidents);
    tables.measure(section, QStringLiteral("share_over_one_year"), halfUpToOneDecimal(100 * long_ / people), incidents);
}

void addBalance(const Reading& reading, Tables& tables)
{
    const Population population = mainPopulation(reading.question());
    const Day asAt = reading.question().asAt;
    const Day before = firstDayOf(reading.question().year) - 1;
    for (const Entity& entity : reading.entities(population, {TargetType::Person, TargetType::Group})) {
        const auto cases = reading.cases(entity);
        bool elsewhere = cases.empty();
        for (const Who& other : reading.targets()) {
            if (!other.isPeople() || !reading.isSame(entity.front(), other))
                continue;
            elsewhere = elsewhere || (other.target().memberOf && !reading.cases(reading.groupOf(other)).empty())
                || (population == Population::Migration && other.target().population == Population::Solidarity
                    && !reading.cases(other).empty());
        }
        if (elsewhere)
            continue;
        int n = 0;
        for (const Case& one : cases)
            n = std::max(n, reading.people(one.who).minimum);
        const Case lead = reading.first(cases);
        const int start = reading.pending(cases, n, before);
        const int end = reading.pending(cases, n, asAt);
        const int fresh = reading.beginning(lead).within(reading.question().span()) ? n : 0;
        const int rest = end - start - fresh;
        const auto add = [&](const char* dimension, int people) {
            addTotalAndCountry(tables, QStringLiteral("balance"), QString::fromLatin1(dimension), lead.country(),
                               {people, people}, *lead.who.incident);
        };
        add("open_at_start", start);
        add("new", fresh);
        add("reopened", std::max(0, rest));
        add("closed", std::max(0, -rest));
        add("open_at_end", end);
    }
}

void addThings(const Reading& reading, TargetType type, Tables& tables)
{
    const auto rule = reading.question().rule.inYear;
    const QString section = type == TargetType::Vessel ? QStringLiteral("vessels") : QStringLiteral("organisations");
    const Lens lens = lensOf(reading, rule);
    for (const Entity& entity : reading.entities(mainPopulation(reading.question()), {type})) {
        Doubt doubt = Doubt::No;
        std::vector<Case> counted;
        for (const Case& one : reading.cases(entity)) {
            doubt = std::max(doubt, reading.inTheYear(one, rule));
            if (reading.inTheYear(one, rule) != Doubt::No)
                counted.push_back(one);
        }
        if (counted.empty())
            continue;
        const Case lead = reading.first(counted);
        const Range amount{doubt == Doubt::Certainly ? 1 : 0, 1};
        tables.add(section, kTotal, kTotal, amount, *lead.who.incident);
        tables.add(section, QStringLiteral("country"), lead.country().text(), amount, *lead.who.incident);
    }
    for (const Entity& entity : reading.entities(mainPopulation(reading.question()), {type})) {
        std::map<QString, std::pair<Doubt, Order>> kinds;
        for (const Who& who : entity) {
            if (!reading.isAccepted(*who.incident) || !reading.isHere(who.incident->country))
                continue;
            for (const Measure& measure : who.target().measures) {
                InYearMeasures one;
                one.take(reading, dateOf(measure, *who.incident));
                if (one.doubt == Doubt::No)
                    continue;
                const Order order{one.first, who.incident->reference, who.position, 0};
                const auto [known, isNew] = kinds.emplace(measure.kind.text(), std::pair(one.doubt, order));
                known->second = {std::max(known->second.first, one.doubt), std::min(known->second.second, order)};
            }
        }
        for (const auto& [kind, standing] : kinds) {
            const auto lead = std::find_if(entity.begin(), entity.end(), [&](const Who& who) {
                return who.incident->reference == std::get<Reference>(standing.second);
            });
            tables.add(section, QStringLiteral("measure"), kind, {standing.first == Doubt::Certainly ? 1 : 0, 1},
                       *lead->incident);
        }
    }
}

void addNonJudicial(const Reading& reading, Tables& tables)
{
    const QString section = QStringLiteral("non_judicial");
    Lens lens;
    for (const Incident& incident : reading.incidents()) {
        const bool judicial = std::any_of(incident.proceedings.begin(), incident.proceedings.end(),
                                          [&](const Proceeding& p) { return reading.isTrackCounted(p); });
        if (judicial || !reading.isAccepted(incident) || !reading.isHere(incident.country))
            continue;
        InYearMeasures measures;
        for (const Target& target : incident.targets) {
            for (const Measure& measure : target.measures) {
                if (target.population == Population::Solidarity)
                    measures.take(reading, dateOf(measure, incident));
            }
        }
        if (measures.doubt == Doubt::No)
            continue;
        addTotalAndCountry(tables, section, QStringLiteral("incidents"), incident.country,
                           {measures.doubt == Doubt::Certainly ? 1 : 0, 1}, incident);
        for (size_t i = 0; i < incident.targets.size(); ++i) {
            if (incident.targets[i].population != Population::Solidarity)
                continue;
            lens.doubt[&incident.targets[i]] = measures.doubt;
            lens.first[&incident.targets[i]] = {measures.first, incident.reference, i, 0};
        }
    }
    const auto lead = [&](const Entity& counting) {
        return *std::min_element(counting.begin(), counting.end(), [&](const Who& a, const Who& b) {
            return lens.first.at(&a.target()) < lens.first.at(&b.target());
        });
    };
    for (const Counted& one : countedPeople(reading, lens, Population::Solidarity)) {
        const Incident& incident = *lead(one.counting).incident;
        addTotalAndCountry(tables, section, QStringLiteral("people"), incident.country, one.range, incident);
    }
    for (const Entity& entity : reading.entities(Population::Solidarity, {TargetType::Organisation})) {
        Entity counting;
        Doubt doubt = Doubt::No;
        for (const Who& who : entity) {
            doubt = std::max(doubt, lens.of(who));
            if (lens.of(who) != Doubt::No)
                counting.push_back(who);
        }
        if (counting.empty())
            continue;
        const Incident& incident = *lead(counting).incident;
        addTotalAndCountry(tables, section, QStringLiteral("organisations"), incident.country,
                           {doubt == Doubt::Certainly ? 1 : 0, 1}, incident);
    }
}

} // namespace recense::naive
