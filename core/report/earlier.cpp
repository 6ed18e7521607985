// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/earlier.h"

namespace recense::report {

using count::Dimension;
using count::Section;

namespace {

bool isSameQuestion(const count::Question& one, const count::Question& other)
{
    return one.year == other.year && one.asAt == other.asAt && one.rule == other.rule;
}

// A figure of the year before that is a figure of this one under another name.
std::optional<Dimension> nextYears(const Line& line)
{
    if (line.section == Section::Balance && line.dimension == Dimension::OpenAtEnd)
        return Dimension::OpenAtStart;
    return std::nullopt;
}

void addPooled(Before& before, const Frozen& frozen, const count::Census& census)
{
    for (size_t i = 0; i < before.lines.size(); ++i) {
        const Line& row = before.lines[i];
        if (row.note != Note::Pooled)
            continue;
        for (const count::Figure& figure : frozen.figures) {
            if (figure.section != row.section || figure.dimension != row.dimension
                || findLine(before.lines, row.section, row.dimension, figure.category))
                continue;
            const count::Figure* ours = census.find(figure.section, figure.dimension, figure.category);
            if (ours && ours->value.minimum == figure.value.minimum)
                before.pooled.push_back({i, figure.category});
        }
    }
}

} // namespace

std::vector<Frozen> frozenAround(const Register& from, int year)
{
    std::vector<Frozen> found;
    for (const FrozenReport& entry : from.frozenReports()) {
        if (entry.year == year || entry.year == year - 1)
            found.push_back(frozenFigures(from, entry));
    }
    return found;
}

std::vector<Before> beforeOf(const std::vector<Frozen>& frozen, const count::Census& census)
{
    std::vector<Before> all;
    const count::Question& question = census.question;
    for (const Frozen& one : frozen) {
        const count::Question& its = one.request.question;
        const bool sameYear = its.year == question.year;
        // Where the rule is another, nobody expects the figures to be the same.
        if (its.rule != question.rule || (!sameYear && its.asAt != lastDayOf(its.year)))
            continue;
        Before before{one.lines, {}};
        for (size_t i = 0; i < one.lines.size(); ++i) {
            const Line& line = one.lines[i];
            const std::optional<Dimension> dimension = sameYear ? std::optional(line.dimension) : nextYears(line);
            if (!dimension || line.figure < 0)
                continue;
            const count::Figure* ours = census.find(line.section, *dimension, line.category);
            const int theirs = one.figures[static_cast<size_t>(line.figure)].value.minimum;
            if (line.section != Section::Length && (ours ? ours->value.minimum : 0) == theirs)
                before.same.push_back({i, line.section, *dimension, line.category});
        }
        if (sameYear)
            addPooled(before, one, census);
        all.push_back(std::move(before));
    }
    return all;
}

std::vector<Earlier> restated(const Register& from, std::vector<Frozen> frozen, const Facts& facts,
                              const count::Census& census, const Codebook& codebook, const Progress& progress)
{
    std::vector<Earlier> earlier;
    for (Frozen& one : frozen) {
        const count::Question& its = one.request.question;
        if (!earlier.empty() && earlier.back().isOf(its.year))
            continue; // a later one of that year
        const bool sameYear = its.year == census.question.year;
        Restatement restatement;
        if (sameYear && isSameQuestion(its, census.question)) {
            restatement = restate(from, one, facts, census, census, progress);
        } else {
            const count::Census byItsRule = count::count(facts, its, codebook);
            restatement = restate(from, one, facts, byItsRule, sameYear ? census : byItsRule, progress);
        }
        earlier.push_back({std::move(one), std::move(restatement)});
    }
    return earlier;
}

} // namespace recense::report
