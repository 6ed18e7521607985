// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/question.h"
#include "app/commands.h"
#include "core/report/csv.h"
#include "core/report/json.h"
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
    const Codebook codebook = opened->codebook();
    const Facts facts = opened->facts();
    const count::Census census = count::count(facts, request.question, codebook);
    const auto out = standardOutput();
    if (line.has(json)) {
        report::writeJson(*out, request, census, facts, report::targetKeys(*opened), codebook);
        return Done;
    }
    const auto lines = report::linesOf(census, request.poolBelow);
    out->write(report::csvOf(lines, request.question.year, codebook, report::Texts::in(request.languages.front())));
    return Done;
}

} // namespace recense::app
