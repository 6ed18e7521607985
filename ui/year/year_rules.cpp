// SPDX-License-Identifier: GPL-3.0-or-later
// The Year page's count rules: kept, edited, compared.
#include "ui/year/compare_rules_dialog.h"
#include "ui/year/rule_bar.h"
#include "ui/year/rules_dialog.h"
#include "ui/year/year_page.h"

#include <QDate>
#include <QSignalBlocker>

namespace recense::ui {

namespace {

// What the bar asks; before it knows any year, of the last one that is over.
count::Question asked(const RuleBar& bar)
{
    const count::Question question = bar.question();
    return question.year > 0 ? question : count::Question(QDate::currentDate().year() - 1, question.rule);
}

} // namespace

void YearPage::readRules()
{
    std::vector<count::Rule> rules;
    for (const KeptRule& kept : m_session.read([](const Register& reg) { return reg.countRules(); }).value_or(std::vector<KeptRule>()))
        rules.push_back(kept.rule);
    const QSignalBlocker quiet(m_rule); // what changes by it is counted now
    m_rule->setRules(std::move(rules));
}

RulesDialog* YearPage::editRules()
{
    if (!m_session.isOpen())
        return nullptr;
    auto* dialog = new RulesDialog(m_session, asked(*m_rule), window());
    connect(dialog, &RulesDialog::compareAsked, this, &YearPage::compareWith);
    dialog->open();
    return dialog;
}

void YearPage::compareRules()
{
    // With the standard rule beside it; and where that is chosen, with the one that the figures stand beside as well.
    const count::Rule other = *count::Rule::preset(u"default");
    compareWith(m_rule->question().rule.countsAs(other) ? *count::Rule::preset(u"open") : other);
}

void YearPage::compareWith(const count::Rule& rule)
{
    if (!m_session.isOpen())
        return;
    auto* dialog = new CompareRulesDialog(m_session, asked(*m_rule), rule, window());
    connect(dialog, &CompareRulesDialog::openAsked, this, &YearPage::openAsked);
    dialog->show();
}

} // namespace recense::ui
