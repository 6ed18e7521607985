// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rule_text.h"

#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace recense::ui {

namespace {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::RuleText)
};

} // namespace

QString populationsName(count::Populations populations)
{
    switch (populations) {
    case count::Populations::Both: return RuleText::tr("Both, counted apart");
    case count::Populations::Solidarity: return RuleText::tr("People who helped");
    case count::Populations::Migration: return RuleText::tr("Migrants");
    }
    return {};
}

QString ruleName(const count::Rule& rule)
{
    if (count::Rule::presets().contains(rule.name) && count::Rule::preset(rule.name)->countsAs(rule))
        return RuleText::tr("Standard: %1", "one of the three rules").arg(inYearName(rule.inYear));
    return RuleText::tr("%1 (version %2)").arg(rule.name, QString::number(rule.version));
}

QString byRule(const count::Rule& rule) { return RuleText::tr("By the rule “%1”.").arg(ruleName(rule)); }

QString ruleInShort(const count::Rule& rule, const Codebook& codebook)
{
    const auto term = [&](const char* list, const Code& code) {
        return codebook.label(QLatin1String(list), code, currentLanguage());
    };
    QStringList countries, tracks;
    for (const CountryCode& country : rule.geography)
        countries << codebook.label(country, currentLanguage());
    for (const Code& track : rule.tracks)
        tracks << term("track", track);
    const QString comma = QStringLiteral(", ");
    return parted({populationsName(rule.populations),
                   countries.isEmpty() ? RuleText::tr("European Union") : countries.join(comma),
                   tracks.join(comma),
                   inYearName(rule.inYear),
                   RuleText::tr("verified at least: %1").arg(term("verification", *Code::parse(QString(toCode(rule.lowest))))),
                   rule.drafts ? RuleText::tr("drafts too") : RuleText::tr("confirmed cases only")});
}

QString ruleProblemText(const count::RuleProblem& problem)
{
    using Kind = count::RuleProblem::Kind;
    const QString& member = problem.member;
    switch (problem.kind) {
    case Kind::NoObject: return RuleText::tr("it is no JSON object, as { \"name\": \"criminal only\", \"tracks\": [\"criminal\"] } is");
    case Kind::UnknownMember: return RuleText::tr("a rule has no “%1”").arg(member);
    case Kind::NoText: return RuleText::tr("“%1” should be a text that is not empty").arg(member);
    case Kind::NoWholeNumber: return RuleText::tr("“%1” should be a whole number from 1 on").arg(member);
    case Kind::NoList: return RuleText::tr("“%1” should be a list in square brackets").arg(member);
    case Kind::NoYesOrNo: return RuleText::tr("“%1” should be true or false").arg(member);
    case Kind::NoSuchValue: return RuleText::tr("“%1” cannot be “%2”").arg(member, problem.value);
    }
    return {};
}

} // namespace recense::ui
