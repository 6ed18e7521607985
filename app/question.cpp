// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/question.h"

#include "core/report/texts.h"
#include "ui/text/rule_text.h"

#include <QFile>

namespace recense::app {

using count::Rule;
using report::ReportRequest;

namespace {

Rule ruleOf(const QString& given)
{
    if (const auto preset = Rule::preset(given))
        return *preset;
    QFile file(given);
    if (!file.exists())
        throw WrongUsage(Words::tr("“%1” is neither a rule file nor one of the rules default, development, open, new.").arg(given));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::CannotRead, QLatin1String("%1: %2").arg(given, file.errorString()));
    count::RuleProblem problem;
    const auto rule = Rule::fromJson(file.readAll(), &problem);
    if (!rule)
        throw WrongUsage(Words::tr("The rule file %1 cannot be used: %2.").arg(given, ui::ruleProblemText(problem)));
    return *rule;
}

template <typename E> void readCode(const CommandLine& line, const QString& option, E& value)
{
    if (!line.has(option))
        return;
    const auto parsed = fromCode<E>(line.value(option));
    if (!parsed) {
        QStringList codes;
        for (const char* code : Codes<E>::list)
            codes << QLatin1String(code);
        throw WrongUsage(Words::tr("--%1 takes one of %2, not “%3”.").arg(option, codes.join(QLatin1String(", ")), line.value(option)));
    }
    value = *parsed;
}

} // namespace

QList<QCommandLineOption> questionOptions()
{
    return {
        {QStringLiteral("year"), Words::tr("The year to count, 1 January to 31 December."), QStringLiteral("Y")},
        {QStringLiteral("rule"), Words::tr("The count rule: a file, or default, development, open or new."), QStringLiteral("RULE")},
        {QStringLiteral("in-year"), Words::tr("What makes someone count in the year: development, open or new."), QStringLiteral("CLAUSE")},
        {QStringLiteral("population"), Words::tr("solidarity, migration or both."), QStringLiteral("WHICH")},
        {QStringLiteral("geography"), Words::tr("Countries by ISO code, separated by commas; EU for its members of that year."), QStringLiteral("LIST")},
        {QStringLiteral("as-at"), Words::tr("The day up to which steps and outcomes are known (YYYY-MM-DD)."), QStringLiteral("DATE")},
        {QStringLiteral("language"), Words::tr("The language or languages of the report: en, fr or en,fr."), QStringLiteral("LIST")},
        {QStringLiteral("pool-below"), Words::tr("Pool or hide figures below this number."), QStringLiteral("N")},
    };
}

ReportRequest requestOf(const CommandLine& line)
{
    const auto year = line.number(QStringLiteral("year"), 1);
    if (!year)
        throw WrongUsage(Words::tr("Give the year to count with --year, for example --year 2024."));
    if (*year > 9998)
        throw WrongUsage(Words::tr("“%1” is no year that can be counted.").arg(*year));
    Rule rule = line.has(QStringLiteral("rule")) ? ruleOf(line.value(QStringLiteral("rule"))) : Rule::standard();
    readCode(line, QStringLiteral("in-year"), rule.inYear);
    readCode(line, QStringLiteral("population"), rule.populations);
    if (line.has(QStringLiteral("geography"))) {
        QString problem;
        const auto countries = count::geographyFromText(line.value(QStringLiteral("geography")), *year,
                                                        Codebook::builtIn(), &problem);
        if (!countries)
            throw WrongUsage(Words::tr("“%1” is no country: give ISO codes such as GR, or EU.").arg(problem));
        rule.geography = *countries;
    }
    ReportRequest request{count::Question(*year, rule), {QStringLiteral("en")}, std::nullopt};
    if (line.has(QStringLiteral("as-at"))) {
        const auto day = dayFromIso(line.value(QStringLiteral("as-at")));
        if (!day)
            throw WrongUsage(Words::tr("“%1” is no day: write it as 2024-12-31.").arg(line.value(QStringLiteral("as-at"))));
        request.question.asAt = *day;
    }
    if (line.has(QStringLiteral("language"))) {
        request.languages = line.values(QStringLiteral("language")).join(u',').split(u',');
        for (const QString& language : request.languages) {
            if (!report::Texts::languages().contains(language))
                throw WrongUsage(Words::tr("There is no report in “%1”: the languages are %2.")
                                     .arg(language, report::Texts::languages().join(QLatin1String(", "))));
        }
    }
    request.poolBelow = line.number(QStringLiteral("pool-below"), 1);
    return request;
}

} // namespace recense::app
