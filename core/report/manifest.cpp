// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/manifest.h"

#include "core/report/wording.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace recense::report {

QJsonObject parametersOf(const ReportRequest& request, const std::vector<CountryCode>& countries)
{
    const count::Question& question = request.question;
    QJsonArray geography;
    for (const CountryCode& country : countries)
        geography.append(country.text());
    QJsonArray tracks;
    for (const Code& track : question.rule.tracks)
        tracks.append(track.text());
    return {
        {QStringLiteral("year"), question.year},
        {QStringLiteral("as_at"), isoDay(question.asAt)},
        {QStringLiteral("population"), QString(toCode(question.rule.populations))},
        {QStringLiteral("in_year"), QString(toCode(question.rule.inYear))},
        {QStringLiteral("geography"), geography},
        {QStringLiteral("tracks"), tracks},
        {QStringLiteral("languages"), QJsonArray::fromStringList(request.languages)},
        {QStringLiteral("pool_below"), request.poolBelow ? QJsonValue(*request.poolBelow) : QJsonValue()},
    };
}

QByteArray manifestOf(const ReportRequest& request, const std::vector<CountryCode>& countries,
                      const RegisterMark& mark, const QByteArray& csv, const Codebook& codebook)
{
    QJsonObject rule = request.question.rule.toJson();
    rule.insert(QStringLiteral("sentence"),
                sentence(request.question, countries, codebook, Texts::in(request.languages.front())));
    const QJsonObject manifest{
        {QStringLiteral("program"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Recense")},
                                                {QStringLiteral("version"), QStringLiteral(RECENSE_VERSION)}}},
        {QStringLiteral("rule"), rule},
        {QStringLiteral("parameters"), parametersOf(request, countries)},
        {QStringLiteral("register"),
         QJsonObject{{QStringLiteral("identity"), mark.identity},
                     {QStringLiteral("site"), mark.site},
                     {QStringLiteral("sample"), mark.sample},
                     {QStringLiteral("history_head"), QString::fromLatin1(mark.historyHead.toHex())}}},
        {QStringLiteral("figures"),
         QJsonObject{{QStringLiteral("sha256"),
                      QString::fromLatin1(QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex())}}},
    };
    return QJsonDocument(manifest).toJson(QJsonDocument::Indented);
}

} // namespace recense::report
