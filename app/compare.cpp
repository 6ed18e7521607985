// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "core/report/restate_csv.h"

#include <algorithm>

namespace recense::app {

int runCompare(CommandLine& line)
{
    const QString year = QStringLiteral("year"), name = QStringLiteral("name");
    if (!line.take(Words::tr("Holds a frozen report against the register: every figure that changed, and the cases that changed it, as CSV."),
                   {QStringLiteral("REGISTER")},
                   {QCommandLineOption(year, Words::tr("The last report of that year; else the last of all."), QStringLiteral("Y")),
                    QCommandLineOption(name, Words::tr("The last report of that name."), QStringLiteral("NAME"))}))
        return Done;
    const auto isMeant = [&](const FrozenReport& report) {
        return (!line.has(year) || QString::number(report.year) == line.value(year))
            && (!line.has(name) || report.name == line.value(name));
    };
    const auto opened = line.open(Access::ReadOnly);
    const std::vector<FrozenReport> reports = opened->frozenReports();
    const auto found = std::find_if(reports.begin(), reports.end(), isMeant);
    if (found == reports.end())
        throw Error(ErrorCode::NotFound, line.has(name) ? line.value(name) : Words::tr("a frozen report"));
    const report::Restatement restatement = report::restate(*opened, report::frozenFigures(*opened, *found));
    QHash<Id, QString> references;
    for (const auto& row : opened->facts().incidents)
        references.insert(row.id, row.reference.text());
    standardOutput()->write(report::csvOf(restatement, references, opened->targetKeys()));
    return restatement.changes.empty() ? Done : Findings;
}

} // namespace recense::app
