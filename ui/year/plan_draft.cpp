// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/plan_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recense::ui {

namespace {

constexpr auto kPlan = QLatin1String("report_plan");
constexpr auto kParts = QLatin1String("parts");
constexpr auto kPart = QLatin1String("part");
constexpr auto kShown = QLatin1String("shown");
constexpr auto kIntroduction = QLatin1String("introduction");
constexpr auto kComment = QLatin1String("comment");
constexpr auto kTables = QLatin1String("tables_left_out");
constexpr auto kCases = QLatin1String("cases");

QJsonObject jsonOf(const WordsByLanguage& words)
{
    QJsonObject json;
    for (auto it = words.begin(); it != words.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

WordsByLanguage wordsFrom(const QJsonValue& json)
{
    WordsByLanguage words;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        words.insert(it.key(), it.value().toString());
    return words;
}

} // namespace

QByteArray toDraft(const ReportPlan& plan)
{
    QJsonArray parts, cases;
    for (const PlannedPart& planned : plan.parts) {
        parts.append(QJsonObject{{kPart, QString(toCode(planned.part))},
                                 {kShown, planned.shown},
                                 {kIntroduction, jsonOf(planned.introduction)},
                                 {kComment, jsonOf(planned.comment)}});
    }
    for (const Id& incident : plan.cases)
        cases.append(incident.toString(QUuid::WithoutBraces));
    const QJsonObject fields{{kParts, parts}, {kTables, QJsonArray::fromStringList(plan.tablesLeftOut)}, {kCases, cases}};
    return QJsonDocument(QJsonObject{{kPlan, fields}}).toJson(QJsonDocument::Compact);
}

std::optional<ReportPlan> planFromDraft(const QByteArray& content)
{
    const QJsonValue kept = QJsonDocument::fromJson(content).object().value(kPlan);
    if (!kept.isObject())
        return std::nullopt;
    ReportPlan plan;
    for (const QJsonValue& one : kept[kParts].toArray()) {
        if (const auto part = fromCode<Part>(one[kPart].toString()))
            plan.parts.push_back({*part, one[kShown].toBool(true), wordsFrom(one[kIntroduction]), wordsFrom(one[kComment])});
    }
    for (const QJsonValue& table : kept[kTables].toArray())
        plan.tablesLeftOut << table.toString();
    for (const QJsonValue& incident : kept[kCases].toArray())
        plan.cases.push_back(Id(incident.toString()));
    return plan.whole();
}

} // namespace recense::ui
