// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/year_count.h"

#include <set>

namespace recense::ui {

namespace {

constexpr int kEarliestYear = 1990; // before it, a date is more likely a slip than a case

} // namespace

std::shared_ptr<const YearCount> countYear(const Register& reg, const count::Question& question,
                                           const Progress& progress)
{
    const Codebook codebook = reg.codebook();
    Facts facts = reg.facts();
    const count::Section section = count::mainPopulation(question.rule.populations) == Population::Solidarity
        ? count::Section::Solidarity
        : count::Section::Migration;
    count::Census census = count::count(facts, question, codebook);
    const count::Figure* total = census.find(section, count::Dimension::Total);
    auto trend = report::trendOf(facts, question, total ? total->value : Range{0, 0}, codebook, progress);
    return std::make_shared<const YearCount>(YearCount{std::move(facts), std::move(census), std::move(trend)});
}

QList<int> yearsOf(const Facts& facts, int thisYear)
{
    std::set<int> years{thisYear};
    const auto add = [&](bool dated, const Span& span) {
        if (!dated || span.first == kEarliestDay || span.last == kLatestDay)
            return;
        for (int year = std::max(kEarliestYear, yearOf(span.first)); year <= std::min(yearOf(span.last), thisYear); ++year)
            years.insert(year);
    };
    for (const auto& row : facts.incidents)
        add(row.hasStart, {row.start.first, row.start.first});
    for (const auto& row : facts.steps)
        add(row.dated && !row.planned, row.date);
    for (const auto& row : facts.outcomes)
        add(row.dated, row.date);
    return QList<int>(years.rbegin(), years.rend());
}

} // namespace recense::ui
