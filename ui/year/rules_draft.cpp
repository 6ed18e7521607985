// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/rules_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recense::ui {

namespace {

constexpr QLatin1String kTyped("count_rules"), kRules("rules"), kId("id"), kName("name"), kRule("rule"),
    kChosen("chosen"), kCountries("countries");

} // namespace

QByteArray TypedRules::toDraft() const
{
    QJsonArray all;
    for (const KeptRule& one : rules) {
        QJsonObject rule = one.rule.toJson();
        rule.remove(kName); // which may be empty yet: such a rule could not be read
        all.append(QJsonObject{{kId, one.id.toString(QUuid::WithoutBraces)}, {kName, one.rule.name}, {kRule, rule}});
    }
    const QJsonObject typed{{kRules, all}, {kChosen, chosen}, {kCountries, countries}};
    return QJsonDocument(QJsonObject{{kTyped, typed}}).toJson(QJsonDocument::Compact);
}

std::optional<TypedRules> TypedRules::fromDraft(const QByteArray& content)
{
    const QJsonValue kept = QJsonDocument::fromJson(content).object().value(kTyped);
    if (!kept.isObject())
        return std::nullopt;
    TypedRules typed{{}, kept[kChosen].toInt(), kept[kCountries].toString()};
    for (const QJsonValue one : kept[kRules].toArray()) {
        if (auto rule = count::Rule::fromJson(QJsonDocument(one[kRule].toObject()).toJson())) {
            rule->name = one[kName].toString();
            typed.rules.push_back({Id(one[kId].toString()), *rule});
        }
    }
    return typed;
}

} // namespace recense::ui
