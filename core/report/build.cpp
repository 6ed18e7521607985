// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build.h"

#include "core/report/build_changes.h"
#include "core/report/build_map.h"
#include "core/report/builder.h"

#include <algorithm>
#include <set>

namespace recense::report {

std::vector<const Line*> Builder::table(count::Section section, count::Dimension dimension) const
{
    std::vector<const Line*> rows;
    for (const Line& line : in.lines) {
        if (line.section == section && line.dimension == dimension && line.category != QLatin1String("total"))
            rows.push_back(&line);
    }
    if (dimension == count::Dimension::Country)
        sortCountries(rows, in.codebook, texts);
    return rows;
}

std::vector<Line> Builder::byEachRule(count::Section section) const
{
    using count::Dimension;
    if (table(section, Dimension::InYearRule).empty())
        return {};
    std::vector<Line> rows;
    for (const count::InYear rule : {count::InYear::Development, count::InYear::Open, count::InYear::New}) {
        const Line* line = find(section, Dimension::InYearRule, toCode(rule));
        rows.push_back(line ? *line : Line{section, Dimension::InYearRule, toCode(rule), count::Unit::People, Range{0, 0}});
    }
    return rows;
}

QString Builder::dateText(const EdtfDate& date) const
{
    const QString said = spanText(date.span(), texts);
    if (date.isApproximate())
        return text("card.about", {{"date", said}});
    return date.isUncertain() ? text("card.perhaps", {{"date", said}}) : said;
}

Cell Builder::value(const Line& line) const
{
    if (line.note == Note::Hidden)
        return notShown();
    if (line.unit == count::Unit::Years)
        return {texts.decimal(line.measured), true, {}, line.measured, 1};
    if (line.unit == count::Unit::Percent)
        return {text("number.percent", {{"number", texts.decimal(line.measured)}}), true, {}, line.measured, 1};
    if (count::isOfCertainOnly(line.section, line.dimension))
        return leastCell(line.value.minimum);
    return rangeCell(line.value);
}

QString Builder::annexHeading(Part part) const
{
    const auto isAnnex = [this](const PlannedPart& planned) {
        return planned.shown && (planned.part == Part::Sources || (planned.part == Part::Clauses && !in.request.poolBelow));
    };
    std::vector<Part> annexes;
    for (const PlannedPart& planned : in.plan.parts) {
        if (isAnnex(planned))
            annexes.push_back(planned.part);
    }
    const QString title = texts.text(QStringLiteral("heading.") + toCode(part));
    if (annexes.size() < 2)
        return text("annex", {{"title", title}});
    return text("annex.lettered", {{"letter", annexes.front() == part ? QStringLiteral("A") : QStringLiteral("B")},
                                   {"title", title}});
}

namespace {

bool isAsked(const Builder& b, count::Populations other) { return b.in.census.question.rule.populations != other; }

void addContent(Builder& b, Part part)
{
    using count::Section;
    switch (part) {
    case Part::Summary: return addSummary(b);
    case Part::Map: return addMap(b);
    case Part::Trend: return addTrend(b);
    case Part::Solidarity:
        if (isAsked(b, count::Populations::Migration))
            addPeople(b, Section::Solidarity);
        return;
    case Part::Migration:
        if (isAsked(b, count::Populations::Solidarity))
            addPeople(b, Section::Migration);
        return;
    case Part::Organisations: return addThings(b, Section::Organisations);
    case Part::Vessels: return addThings(b, Section::Vessels);
    case Part::NonJudicial: return addNonJudicial(b);
    case Part::Balance: return addBalance(b);
    case Part::Length: return addLength(b);
    case Part::Cases: return addCases(b);
    case Part::Changes: return addChanges(b);
    case Part::Rule: return addRule(b);
    case Part::Method: return addMethod(b);
    case Part::Definitions: return addDefinitions(b);
    case Part::Limits: return addLimits(b);
    case Part::Coverage: return addCoverage(b);
    case Part::Clauses: return addClauses(b);
    case Part::Sources: return addSources(b);
    }
}

// What an editor wrote, a paragraph a line.
std::vector<Block> paragraphs(const QString& words)
{
    std::vector<Block> blocks;
    for (const QString& line : words.normalized(QString::NormalizationForm_C).split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            blocks.push_back(Paragraph{Paragraph::Kind::Body, text, {}});
    }
    return blocks;
}

void addPart(Builder& b, const PlannedPart& planned)
{
    std::vector<Block>& blocks = b.out.blocks;
    const auto start = static_cast<std::ptrdiff_t>(blocks.size());
    addContent(b, planned.part);
    if (static_cast<std::ptrdiff_t>(blocks.size()) == start)
        return;
    const QString language = b.texts.language();
    const std::vector<Block> introduction = paragraphs(planned.introduction.value(language));
    blocks.insert(blocks.begin() + start + 1, introduction.begin(), introduction.end());
    const std::vector<Block> comment = paragraphs(planned.comment.value(language));
    blocks.insert(blocks.end(), comment.begin(), comment.end());
}

} // namespace

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
    for (const PlannedPart& planned : input.plan.parts) {
        if (planned.shown || isAlwaysShown(planned.part))
            addPart(builder, planned);
    }
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
            if (mayBeNamed(facts.incidents[member.incident]))
                found.insert(member.incident);
        }
    }
    return {found.begin(), found.end()};
}

std::vector<Facts::Index> toldCases(const ReportPlan& plan, const count::Census& census, const Facts& facts)
{
    if (plan.cases.empty())
        return {};
    QHash<Id, Facts::Index> allowed;
    for (const Facts::Index incident : publicMembers(census, facts))
        allowed.insert(facts.incidents[incident].id, incident);
    std::vector<Facts::Index> told;
    for (const Id& id : plan.cases) {
        if (const auto found = allowed.constFind(id); found != allowed.constEnd())
            told.push_back(*found);
    }
    return told;
}

} // namespace recense::report
