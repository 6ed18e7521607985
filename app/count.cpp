// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/question.h"
#include "app/commands.h"
#include "core/report/make.h"
#include "core/report/target_keys.h"

namespace recense::app {

int runCount(CommandLine& line)
{
    const QString json = QStringLiteral("json");
    if (!line.take(Words::tr("Counts a year by a rule, and prints every figure."), {QStringLiteral("REGISTER")},
                   questionOptions() << QCommandLineOption(json, Words::tr("Print JSON, with the members of each figure."))))
        return Done;
    const report::ReportRequest request = requestOf(line);
    const auto opened = line.open(Access::ReadOnly);
    const auto report = report::Report::of(*opened, request, false);
    const auto out = standardOutput();
    if (line.has(json))
        report.writeJson(*out, report::targetKeys(*opened));
    else
        out->write(report.csv());
    return Done;
}

} // namespace recense::app
