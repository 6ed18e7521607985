// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/question.h"
#include "core/report/frozen.h"

namespace recense::app {

int runFreeze(CommandLine& line)
{
    const QString name = QStringLiteral("name");
    if (!line.take(Words::tr("Keeps the annual report in the register as it is published, so that later ones say what has changed."),
                   {QStringLiteral("REGISTER")},
                   questionOptions() << QCommandLineOption(name, Words::tr("Later reports name it so."), QStringLiteral("NAME"))))
        return Done;
    const report::ReportRequest request = requestOf(line);
    const QString given = line.has(name) ? line.value(name).trimmed() : Words::tr("Report %1").arg(request.question.year);
    if (given.isEmpty())
        throw WrongUsage(Words::tr("Give the report a name with --name NAME."));
    report::freeze(*line.open(Access::ReadWrite), request, given);
    return Done;
}

} // namespace recense::app
