// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build.h"

#include "core/report/build_changes.h"
#include "core/report/builder.h"

#include <set>

namespace recense::report {

std::vector<const Line*> Builder::table(count::Section section, count::Dimension dimension) const
{
    std::vector<const Line*> rows;
    for (const Line& line : in.lines) {
        if (line.section == section && line.dimension == dimension && line.category != QLatin1String("total"))
            rows.push_back(&line);
    }
    return rows;
}

Cell Builder::value(const Line& line) const
{
    if (line.note == Note::Hidden)
        return notShown();
    if (line.unit == count::Unit::Years)
        return {texts.decimal(line.measured), true, {}, line.measured, 1};
    if (line.unit == count::Unit::Percent)
        return {text("number.percent", {{"number", texts.decimal(line.measured)}}), true, {}, line.measured, 1};
    return rangeCell(line.value);
}

Document build(const ReportInput& input, const QString& language)
{
    const Texts& texts = Texts::in(language);
    const Population population = count::mainPopulation(input.census.question.rule.populations);
    Document document;
    Builder builder{input,
                    texts,
                    document,
                    population,
                    population == Population::Solidarity ? count::Section::Solidarity : count::Section::Migration,
                    QString::number(input.census.question.year)};
    addFront(builder);
    addSections(builder);
    addChanges(builder);
    addMethod(builder);
    addAnnexes(builder);
    return document;
}

std::vector<Facts::Index> publicMembers(const count::Census& census, const Facts& facts)
{
    using count::Section;
    std::set<Facts::Index> found;
    for (const count::Figure& figure : census.figures) {
        const bool isTotal = figure.category == QLatin1String("total") && figure.section != Section::Balance &&
                             figure.section != Section::Length;
        if (!isTotal)
            continue;
        for (const count::Member& member : figure.members) {
            if (facts.incidents[member.incident].confidentiality == Confidentiality::Public)
                found.insert(member.incident);
        }
    }
    return {found.begin(), found.end()};
}

} // namespace recense::report
