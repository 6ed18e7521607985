// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/question.h"
#include "core/report/make.h"
#include "ui/text/report_text.h"

#include <future>

namespace recense::app {

int runReport(CommandLine& line)
{
    if (!line.take(Words::tr("Makes the annual report. The ending of the file chooses the format: .pdf, .html or .odt for reading, "
                             ".xlsx, .csv, .crosstab.csv or .json for figures."),
                   {QStringLiteral("REGISTER")},
                   questionOptions() << QCommandLineOption({QStringLiteral("o"), QStringLiteral("output")},
                                                           Words::tr("The file to write. May be given several times."),
                                                           QStringLiteral("FILE"))))
        return Done;
    const QStringList outputs = line.values(QStringLiteral("o"));
    if (outputs.isEmpty())
        throw WrongUsage(Words::tr("Say where the report goes with -o FILE, for example -o report.pdf."));
    for (const QString& output : outputs) {
        if (!report::formatOf(output)) {
            throw WrongUsage(Words::tr("A report is written as .pdf, .html, .odt, .xlsx, .csv, .crosstab.csv or .json; "
                                       "“%1” ends in none of them.")
                                 .arg(output));
        }
    }
    const report::ReportRequest request = requestOf(line);
    const auto prepared = std::async(std::launch::async, report::prepareReports, outputs);
    const auto reg = line.open(Access::ReadOnly);
    const report::Report made = report::writeReports(*reg, request, outputs);
    if (request.poolBelow) {
        const auto disclosed = report::disclosed(made.lines(), *request.poolBelow, made.before());
        printError(ui::hidingText(made.lines(), *request.poolBelow) + u' '
                   + ui::disclosureText(disclosed, *request.poolBelow, made.codebook()));
        return disclosed.empty() ? Done : Findings;
    }
    return Done;
}

} // namespace recense::app
