// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/standing_text.h"

#include "ui/text/words.h"

#include <QCoreApplication>

#include <set>

namespace recense::ui {

namespace {

struct StandingText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::StandingText)
};

bool isMemberOf(const count::Figure* figure, Facts::Index incident)
{
    if (!figure)
        return false;
    return std::any_of(figure->members.begin(), figure->members.end(),
                       [&](const count::Member& member) { return member.incident == incident; });
}

// What the incident gives to a population's total; nothing where it gives nothing.
std::optional<Range> share(const count::Figure* total, Facts::Index incident)
{
    if (!isMemberOf(total, incident))
        return std::nullopt;
    Range sum;
    for (const count::Member& member : total->members) {
        if (member.incident == incident)
            sum += member.amount;
    }
    return sum;
}

QString people(const Range& range)
{
    if (range.minimum > 0)
        return peopleText(range);
    return range.maximum ? StandingText::tr("perhaps up to %1").arg(peopleText({*range.maximum, range.maximum}))
                         : StandingText::tr("perhaps some people");
}

void addYears(std::set<int>& years, const Span& span, int lastYear)
{
    if (span.first == kEarliestDay || span.last == kLatestDay)
        return;
    for (int year = yearOf(span.first); year <= std::min(yearOf(span.last), lastYear); ++year)
        years.insert(year);
}

} // namespace

YearStanding standingText(const count::Census& census, Facts::Index incident)
{
    using namespace count;
    YearStanding standing;
    standing.year = census.question.year;
    const auto helped = share(census.find(Section::Solidarity, Dimension::Total), incident);
    const auto migrants = share(census.find(Section::Migration, Dimension::Total), incident);
    if (!helped && !migrants) {
        const Standing found = standingOf(census, incident);
        QString clause = failedClauseText(found.failed, standing.year);
        clause.replace(0, 1, clause.at(0).toLower());
        standing.sentence = StandingText::tr("does not count: %1").arg(clause);
        return standing;
    }
    standing.counts = true;
    QStringList parts;
    for (const Section section : {Section::Solidarity, Section::Migration}) {
        const auto& amount = section == Section::Solidarity ? helped : migrants;
        if (!amount)
            continue;
        QString part = people(*amount);
        if (section == Section::Migration)
            part = StandingText::tr("%1 (migrants, counted apart)").arg(part);
        if (isMemberOf(census.find(section, Dimension::NewOrOngoing, QStringLiteral("new")), incident))
            part = StandingText::tr("%1, new").arg(part);
        else if (isMemberOf(census.find(section, Dimension::NewOrOngoing, QStringLiteral("ongoing")), incident))
            part = StandingText::tr("%1, ongoing").arg(part);
        parts << part;
    }
    standing.sentence = parted(parts);
    return standing;
}

std::vector<YearStanding> yearlyStanding(const Facts& facts, const count::Rule& rule, const Codebook& codebook,
                                         int lastYear, size_t most)
{
    std::set<int> years;
    for (const auto& row : facts.incidents) {
        if (row.hasStart)
            addYears(years, {row.start.first, row.start.first}, lastYear);
    }
    for (const auto& row : facts.steps)
        addYears(years, row.dated && !row.planned ? row.date : Span(), lastYear);
    for (const auto& row : facts.outcomes)
        addYears(years, row.dated ? row.date : Span(), lastYear);
    for (const auto& row : facts.measures)
        addYears(years, row.dated ? row.date : Span(), lastYear);
    std::vector<YearStanding> standings;
    // By the rule `open`, a case counts in years that no date of it lies in.
    const bool goesOn = rule.inYear == count::InYear::Open && !years.empty();
    const int last = goesOn ? lastYear : years.empty() ? -1 : *years.rbegin();
    const int first = years.empty() ? 0 : goesOn ? std::max(*years.begin(), lastYear - 99) : *years.begin();
    for (int year = last; year >= first && standings.size() < most; --year) {
        const bool dated = years.contains(year);
        if (!dated && !goesOn)
            continue;
        YearStanding standing = standingText(count::count(facts, count::Question(year, rule), codebook), 0);
        if (dated || standing.counts)
            standings.push_back(std::move(standing));
    }
    return standings;
}

} // namespace recense::ui
