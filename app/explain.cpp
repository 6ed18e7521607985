// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/question.h"
#include "ui/text/case_lists.h"
#include "ui/text/date_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recense::app {

namespace {

QString isoText(const Span& span)
{
    const QString first = span.first == kEarliestDay ? QStringLiteral("..") : isoDay(span.first);
    const QString last = span.last == kLatestDay ? QStringLiteral("..") : isoDay(span.last);
    return first == last ? first : first + u'/' + last;
}

QJsonObject jsonOf(const Reference& reference, const Facts& facts, const count::Standing& standing)
{
    QJsonArray members;
    for (const count::Member& member : standing.members) {
        members.append(QJsonObject{
            {QStringLiteral("population"), toCode(facts.targets[member.target].population)},
            {QStringLiteral("amount"), member.amount.minimum},
            {QStringLiteral("amount_maximum"), member.amount.maximum ? QJsonValue(*member.amount.maximum) : QJsonValue()},
            {QStringLiteral("clause"), toCode(member.clause)},
            {QStringLiteral("possible"), member.possible},
            {QStringLiteral("date"), isoText(member.when)}});
    }
    return {{QStringLiteral("incident"), reference.text()},
            {QStringLiteral("counts"), standing.counts},
            {QStringLiteral("members"), members},
            {QStringLiteral("failed"), standing.counts ? QJsonValue() : QJsonValue(toCode(standing.failed))}};
}

QString sentenceOf(const count::Member& member, const Facts& facts)
{
    const QString who = facts.targets[member.target].population == Population::Solidarity
                            ? Words::tr("%1 in solidarity")
                            : Words::tr("%1 in migration");
    const QString how = member.possible ? Words::tr("%1: %2, perhaps") : Words::tr("%1: %2");
    QString why = ui::clauseText(member.clause);
    const QString when = ui::spanText(member.when);
    if (!when.isEmpty())
        why = QStringLiteral("%1 (%2)").arg(why, when);
    return how.arg(who.arg(ui::peopleText(member.amount)), why);
}

int explainAll(const CommandLine& line, const count::Question& question)
{
    if (line.has(QStringLiteral("json")))
        throw WrongUsage(Words::tr("With --all, what is printed is CSV."));
    const auto opened = line.open(Access::ReadOnly);
    const Codebook codebook = opened->codebook();
    const Facts facts = opened->facts();
    const count::Census census = count::count(facts, question, codebook);
    standardOutput()->write(ui::standingsCsv(facts, census, codebook, ui::caseTitles(*opened)));
    return Done;
}

} // namespace

int runExplain(CommandLine& line)
{
    const QString json = QStringLiteral("json"), all = QStringLiteral("all");
    if (!line.take(Words::tr("Says why an incident counts in a year, or the first clause of the rule that it fails."),
                   {QStringLiteral("REGISTER"), QStringLiteral("[REFERENCE]")},
                   questionOptions() << QCommandLineOption(json, Words::tr("Print JSON."))
                                     << QCommandLineOption(all, Words::tr("Explain every incident, as CSV."))))
        return Done;
    const report::ReportRequest request = requestOf(line);
    if (line.has(QStringLiteral("language")))
        ui::useLanguage(request.languages.front());
    if (line.has(all) != line.position(1).isEmpty())
        throw WrongUsage(Words::tr("Give the reference of an incident, or --all for every one."));
    if (line.has(all))
        return explainAll(line, request.question);
    const auto reference = Reference::parse(line.position(1));
    if (!reference)
        throw WrongUsage(Words::tr("“%1” is no reference: they look like ATH-2026-0001.").arg(line.position(1)));
    const auto opened = line.open(Access::ReadOnly);
    const auto incident = opened->incidentOf(*reference);
    if (!incident)
        throw WrongUsage(Words::tr("There is no incident %1 in this register.").arg(reference->text()));

    const Facts facts = opened->facts();
    const count::Census census = count::count(facts, request.question, opened->codebook());
    const auto at = std::find_if(facts.incidents.begin(), facts.incidents.end(),
                                 [&](const Facts::IncidentRow& row) { return row.id == *incident; });
    if (at == facts.incidents.end())
        throw WrongUsage(Words::tr("Incident %1 is in the bin, and is never counted.").arg(reference->text()));
    const count::Standing standing = count::standingOf(census, static_cast<Facts::Index>(at - facts.incidents.begin()));
    const int year = request.question.year;
    if (line.has(json)) {
        printOut(QString::fromUtf8(QJsonDocument(jsonOf(*reference, facts, standing)).toJson(QJsonDocument::Compact)));
    } else if (standing.counts) {
        printOut(Words::tr("%1 counts in %2:").arg(reference->text()).arg(year));
        for (const count::Member& member : standing.members)
            printOut(QLatin1String("  %1").arg(sentenceOf(member, facts)));
    } else {
        printOut(Words::tr("%1 does not count in %2. The first clause that it fails:").arg(reference->text()).arg(year));
        printOut(QLatin1String("  %1").arg(ui::failedClauseText(standing.failed, year)));
    }
    return Done;
}

} // namespace recense::app
