// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "core/sheet/mapping.h"
#include "core/sheet/plan.h"
#include "ui/text/sheet_problem_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <future>

namespace recense::app {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::CannotRead, QLatin1String("%1: %2").arg(path, file.errorString()));
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw Error(ErrorCode::CannotRead, QLatin1String("%1: %2").arg(path, file.errorString()));
    return content;
}

// "line 12, column outcomes: …"
QString placed(const sheet::SheetProblem& problem)
{
    const QString sentence = ui::sheetProblemText(problem);
    if (problem.line == 0)
        return sentence;
    if (problem.column.isEmpty())
        return Words::tr("line %1: %2").arg(problem.line).arg(sentence);
    return Words::tr("line %1, column %2: %3").arg(problem.line).arg(problem.column, sentence);
}

QJsonObject jsonOf(const sheet::ImportPlan& plan)
{
    QJsonArray problems;
    for (const sheet::SheetProblem& problem : plan.problems) {
        problems.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                    {QStringLiteral("column"), problem.column},
                                    {QStringLiteral("value"), problem.value},
                                    {QStringLiteral("refused"), problem.severity == Severity::Refused},
                                    {QStringLiteral("reason"), ui::sheetProblemText(problem)}});
    }
    return {{QStringLiteral("rows"), plan.rows},           {QStringLiteral("refused_rows"), plan.refusedRows},
            {QStringLiteral("created"), plan.created},     {QStringLiteral("updated"), plan.updated},
            {QStringLiteral("unchanged"), plan.unchanged}, {QStringLiteral("refused"), plan.refused},
            {QStringLiteral("problems"), problems}};
}

QString summaryOf(const sheet::ImportPlan& plan, bool dryRun)
{
    const QString cases = dryRun ? Words::tr("Nothing was written. Cases that would be new: %1; changed: %2; as they are: %3; refused: %4.")
                                 : Words::tr("Cases that are new: %1; changed: %2; as they were: %3; refused: %4.");
    return cases.arg(plan.created).arg(plan.updated).arg(plan.unchanged).arg(plan.refused);
}

} // namespace

int runImport(CommandLine& line)
{
    const QString mappingFile = QStringLiteral("mapping"), dryRun = QStringLiteral("dry-run"),
                  ignore = QStringLiteral("ignore-unknown-columns"), json = QStringLiteral("json");
    if (!line.take(Words::tr("Takes in a case sheet, or any table through a mapping, in one step."),
                   {QStringLiteral("REGISTER"), QStringLiteral("SHEET")},
                   {{mappingFile, Words::tr("How a table of another form becomes a case sheet."), QStringLiteral("FILE")},
                    {dryRun, Words::tr("Say what would be done, and do nothing.")},
                    {ignore, Words::tr("Leave out columns that a case sheet does not have.")},
                    {json, Words::tr("Print the result as JSON.")}}))
        return Done;

    sheet::ImportOptions options;
    options.ignoreUnknownColumns = line.has(ignore);
    std::optional<sheet::Mapping> mapping;
    if (line.has(mappingFile)) {
        QString problem;
        mapping = sheet::Mapping::parse(contentOf(line.value(mappingFile)), problem);
        if (!mapping)
            throw WrongUsage(Words::tr("The mapping %1 cannot be used: %2").arg(line.value(mappingFile), problem));
        options.mapping = &*mapping;
    }
    const QByteArray content = contentOf(line.position(1));
    auto read = std::async(std::launch::async, sheet::readSheet, QByteArrayView(content), std::cref(options));
    const auto opened = line.open(line.has(dryRun) ? Access::ReadOnly : Access::ReadWrite); // the key takes its time
    sheet::ImportPlan plan = sheet::planImport(read.get(), sheet::contextOf(*opened));
    if (!line.has(dryRun))
        sheet::apply(std::move(plan.incidents), plan.parties, *opened, Words::tr("Import"));

    if (line.has(json)) {
        printOut(QString::fromUtf8(QJsonDocument(jsonOf(plan)).toJson(QJsonDocument::Compact)));
    } else {
        for (const sheet::SheetProblem& problem : plan.problems)
            printError(placed(problem));
        printOut(summaryOf(plan, line.has(dryRun)));
    }
    return plan.refusedRows > 0 || !plan.problems.empty() ? Findings : Done;
}

} // namespace recense::app
