// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to the stock of open proceedings in the year, and how long proceedings last. Both in people
// who certainly count.
#include "core/count/status.h"
#include "core/count/tables.h"
#include "core/count/tally.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace recense::count {

namespace {

// Everybody with a relevant proceeding begun by the as-at date, each once.
class Stock
{
public:
    Stock(const Scope& scope, Population population) : m_scope(scope), m_facts(scope.facts()), m_population(population)
    {
        Persons members(m_facts);
        for (Index g = 0; g < m_facts.targets.size(); ++g) {
            if (m_scope.membersOf(g).empty() || !hasBegun(g))
                continue;
            for (const Index member : m_scope.membersOf(g))
                members.add(member);
        }
        m_dropped = members.targets();
        if (population == Population::Migration)
            dropSolidarity();
    }

    // Calls visit(targets, people, first) for each.
    void forEach(const auto& visit) const
    {
        std::vector<bool> seen(m_facts.parties.size());
        for (Index t = 0; t < m_facts.targets.size(); ++t) {
            const Index party = m_facts.targets[t].party;
            if (!belongs(t) || (party != Facts::kNone && seen[party]))
                continue;
            std::vector<Index> targets{t};
            if (party != Facts::kNone) {
                seen[party] = true;
                targets.clear();
                for (const Index other : m_scope.targetsOfParty(party)) {
                    if (belongs(other))
                        targets.push_back(other);
                }
            }
            int people = 0;
            for (const Index target : targets)
                people = std::max(people, m_scope.people(target).minimum);
            if (people > 0)
                visit(targets, people, *firstBegun(m_scope, targets, m_scope.question().asAt));
        }
    }

private:
    bool hasBegun(Index t) const
    {
        const std::array targets{t};
        return isPeople(m_facts.targets[t].type) && m_scope.eligible(m_facts.targets[t].incident)
               && firstBegun(m_scope, targets, m_scope.question().asAt).has_value();
    }
    bool belongs(Index t) const
    {
        return m_facts.targets[t].population == m_population && !m_dropped[t] && hasBegun(t);
    }
    // Who would be in both populations counts in solidarity.
    void dropSolidarity()
    {
        std::vector<bool> parties(m_facts.parties.size());
        for (Index t = 0; t < m_facts.targets.size(); ++t) {
            const Facts::TargetRow& target = m_facts.targets[t];
            if (target.population == Population::Solidarity && target.party != Facts::kNone && !m_dropped[t] && hasBegun(t))
                parties[target.party] = true;
        }
        for (Index t = 0; t < m_facts.targets.size(); ++t) {
            if (m_facts.targets[t].party != Facts::kNone && parties[m_facts.targets[t].party])
                m_dropped[t] = true;
        }
    }

    const Scope& m_scope;
    const Facts& m_facts;
    Population m_population;
    std::vector<bool> m_dropped;
};

// The position in kLengthBands.
int bandOf(Day days)
{
    return static_cast<int>(std::count_if(kLengthLimits.begin(), kLengthLimits.end(),
                                          [days](int years) { return days > years * 365.25; }));
}

double roundedHalfUp(double value, double digits)
{
    const double scale = std::pow(10, digits);
    return std::floor(value * scale + 0.5) / scale;
}

} // namespace

Balance balanceOf(const Scope& scope, Population population)
{
    const Facts& facts = scope.facts();
    const Question& question = scope.question();
    constexpr std::array dimensions{Dimension::OpenAtStart, Dimension::New, Dimension::Reopened, Dimension::Closed,
                                    Dimension::OpenAtEnd};
    std::vector<Tally> totals, byCountry;
    for (const Dimension dimension : dimensions) {
        totals.emplace_back(Section::Balance, dimension);
        byCountry.emplace_back(Section::Balance, dimension);
    }
    Tally closings(Section::Balance, Dimension::ClosedAs);
    Stock(scope, population).forEach([&](const std::vector<Index>& targets, int people, const First& first) {
        const Course& course = scope.course(first.proceeding);
        const int begun = course.beginning.within(question.span()) ? people : 0;
        // Before its beginning nobody is pending: statusAt leaves out what had not begun.
        const bool wasThere = course.beginning.first < question.span().first;
        const Status start = wasThere ? statusAt(scope, targets, people, question.span().first - 1) : Status();
        const Status end = statusAt(scope, targets, people, question.asAt);
        const int difference = end.pending - start.pending - begun;
        const std::array amounts{start.pending, begun, std::max(0, difference), std::max(0, -difference), end.pending};
        Member member{facts.targets[first.target].incident, first.target, {}, Clause::OpenInYear, false, course.beginning};
        for (size_t d = 0; d < dimensions.size(); ++d) {
            if (amounts[d] == 0)
                continue;
            member.amount = {amounts[d], amounts[d]};
            totals[d].add(0, member);
            byCountry[d].add(course.country, member);
        }
        // Those of an end who are more than before; a result may have been replaced by another meanwhile.
        int left = std::max(0, -difference);
        const std::array more{end.convicted - start.convicted, end.cleared - start.cleared, left};
        for (size_t i = 0; i < more.size(); ++i) {
            const int closed = std::clamp(more[i], 0, left);
            left -= closed;
            member.amount = {closed, closed};
            if (closed > 0)
                closings.add(static_cast<int>(i), member);
        }
    });
    std::vector<Figure> all;
    for (size_t d = 0; d < dimensions.size(); ++d) {
        all.push_back(std::move(totals[d]).total());
        std::vector<Figure> figures = std::move(byCountry[d]).byCountry(facts);
        std::move(figures.begin(), figures.end(), std::back_inserter(all));
    }
    QStringList names;
    for (const char* end : kClosedAs)
        names << QLatin1String(end);
    return {std::move(all), std::move(closings).byName(names)};
}

Lengths lengthsOf(const Scope& scope, const std::vector<Counted>& people)
{
    struct Length
    {
        Day days;
        int people;
    };
    std::vector<Length> lengths;
    std::vector<Member> members;
    Tally bands(Section::Length, Dimension::LengthBand);
    const Day asAt = scope.question().asAt;
    for (const Counted& counted : people) {
        if (counted.range.minimum == 0)
            continue;
        const std::vector<Index> targets = allTargetsOf(scope, counted);
        const auto first = firstBegun(scope, targets, asAt);
        const Day from = scope.course(first->proceeding).beginning.middle();
        const Ending ending = endingOf(scope, targets);
        // An end whose date is not known at all is known by the as-at date.
        const bool dated = ending.last && *ending.last != Span{};
        const Day to = ending.pending || !dated ? asAt : ending.last->middle();
        lengths.push_back({std::max(0, to - from), counted.range.minimum});
        members.push_back(counted.member(scope.facts()));
        members.back().amount = {counted.range.minimum, counted.range.minimum};
        bands.add(bandOf(lengths.back().days), members.back());
    }
    if (lengths.empty())
        return {};
    std::sort(lengths.begin(), lengths.end(), [](const Length& a, const Length& b) { return a.days < b.days; });
    const qint64 total = std::accumulate(lengths.begin(), lengths.end(), qint64(0), [](qint64 sum, const Length& l) { return sum + l.people; });
    qint64 days = 0, over = 0, before = 0;
    Day median = 0;
    for (const Length& length : lengths) {
        days += qint64(length.days) * length.people;
        over += length.days > 365.25 ? length.people : 0;
        if (before * 2 < total && (before + length.people) * 2 >= total)
            median = length.days;
        before += length.people;
    }
    const auto figure = [&](Dimension dimension, Unit unit, double measured) {
        return Figure{Section::Length, dimension, QStringLiteral("total"), unit, {}, roundedHalfUp(measured, 1),
                      incidentsOf(members), false, 0, members};
    };
    QStringList names;
    for (const char* band : kLengthBands)
        names << QLatin1String(band);
    return {{figure(Dimension::MeanYears, Unit::Years, double(days) / double(total) / 365.25),
             figure(Dimension::MedianYears, Unit::Years, median / 365.25),
             figure(Dimension::ShareOverOneYear, Unit::Percent, 100.0 * double(over) / double(total))},
            std::move(bands).byName(names)};
}

} // namespace recense::count
