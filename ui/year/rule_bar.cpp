// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/rule_bar.h"

#include "ui/shell/look.h"
#include "ui/text/rule_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fold.h"
#include "ui/year/rule_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace recense::ui {

namespace {

std::vector<count::Rule> standardRules()
{
    std::vector<count::Rule> rules;
    for (const QString& name : count::Rule::presets())
        rules.push_back(*count::Rule::preset(name));
    return rules;
}

} // namespace

RuleBar::RuleBar(QWidget* parent)
    : QWidget(parent)
    , m_year(new QComboBox(this))
    , m_rule(new QComboBox(this))
    , m_rules(new QPushButton(this))
    , m_fields(new RuleFields(RuleFields::Countries::WhenLeft, this))
    , m_asAt(new QDateEdit(this))
    , m_known(standardRules())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 10, 20, 10);
    column->setSpacing(4);
    auto* question = new QHBoxLayout;
    question->setSpacing(8);
    column->addLayout(question);
    add(question, tr("&Year"), m_year);
    add(question, tr("R&ule"), m_rule);
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rule->setMinimumContentsLength(20);
    m_rule->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    question->addWidget(m_rules);
    auto* clauses = new QWidget(this); // on as many lines as they need
    auto* lines = new FlowLayout(clauses, 8);
    lines->addWidget(together(tr("C&ounts by"), m_fields->inYear));
    lines->addWidget(together(tr("Verified &at least"), m_fields->lowest));
    lines->addWidget(m_fields->drafts);
    column->addWidget(clauses);
    auto* below = new QHBoxLayout;
    below->addWidget(new Fold(tr("Population, countries, tracks, as-at date"), makeMore(), this), 1);
    m_report = new QPushButton(icon(QStringLiteral("report")), tr("&Prepare the report…"), this);
    auto* freeze = new QPushButton(tr("Free&ze…"), this);
    freeze->setToolTip(tr("Keeps this report as you publish it"));
    for (QPushButton* button : {m_report, freeze})
        below->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(below);
    setRules({});

    connect(m_year, &QComboBox::currentIndexChanged, this, &RuleBar::followYear);
    connect(m_year, &QComboBox::currentIndexChanged, this, &RuleBar::changed);
    connect(m_rule, &QComboBox::activated, this, &RuleBar::chooseRule);
    connect(m_fields, &RuleFields::changed, this, [this] {
        followFields();
        Q_EMIT changed();
    });
    connect(m_asAt, &QDateEdit::dateChanged, this, &RuleBar::changed);
    connect(m_rules, &QPushButton::clicked, this, &RuleBar::rulesAsked);
    connect(m_report, &QPushButton::clicked, this, &RuleBar::reportAsked);
    connect(freeze, &QPushButton::clicked, this, &RuleBar::freezeAsked);
}

QWidget* RuleBar::makeMore()
{
    auto* more = new QWidget(this);
    auto* lines = new FlowLayout(more, 8);
    m_asAt->setCalendarPopup(true);
    m_asAt->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_asAt->setToolTip(tr("Steps and outcomes after this day do not exist for the count."));
    lines->addWidget(together(tr("&Population"), m_fields->population));
    lines->addWidget(together(tr("Co&untries"), m_fields->countries));
    lines->addWidget(together(tr("As a&t"), m_asAt));
    for (const auto& [box, track] : m_fields->tracks)
        lines->addWidget(box);
    lines->addWidget(m_fields->countriesProblem);
    return more;
}

void RuleBar::add(QHBoxLayout* row, const QString& text, QWidget* field)
{
    auto* label = new QLabel(text, this);
    label->setContentsMargins(0, 0, fontMetrics().averageCharWidth() / 2, 0); // a letter may be wider than its advance
    label->setBuddy(field);
    field->setAccessibleName(text.simplified().remove(u'&'));
    row->addWidget(label);
    row->addWidget(field);
    row->addSpacing(8);
}

QWidget* RuleBar::together(const QString& text, QWidget* field)
{
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    add(row, text, field);
    return pair;
}

// The as-at date is the year's last day, until another is chosen.
void RuleBar::followYear()
{
    const int year = m_year->currentData().toInt();
    const QSignalBlocker quiet(m_asAt);
    m_asAt->setDate(QDate(year, 12, 31));
    m_fields->setYear(year);
}

int RuleBar::indexOfRule() const
{
    const count::Rule rule = m_fields->rule();
    const auto counts = [&](const count::Rule& known) { return known.countsAs(rule); };
    // The chosen one, where several count alike.
    const int chosen = m_rule->currentIndex();
    if (chosen >= 0 && chosen < static_cast<int>(m_known.size()) && counts(m_known[static_cast<size_t>(chosen)]))
        return chosen;
    const auto found = std::find_if(m_known.begin(), m_known.end(), counts);
    return found == m_known.end() ? -1 : static_cast<int>(found - m_known.begin());
}

bool RuleBar::isChangedByHand() const { return indexOfRule() < 0; }

// One rule more than those that are kept stands in the list while no rule counts as the fields say.
void RuleBar::followFields()
{
    const int index = indexOfRule(), known = static_cast<int>(m_known.size());
    if (index < 0 && m_rule->count() == known)
        m_rule->addItem(tr("Changed here"));
    m_rule->setCurrentIndex(index < 0 ? known : index);
    if (index >= 0 && m_rule->count() > known)
        m_rule->removeItem(known);
    m_rules->setText(index < 0 ? tr("&Keep this rule…") : tr("Ru&les…"));
}

void RuleBar::chooseRule(int index)
{
    if (index < static_cast<int>(m_known.size()))
        setRule(m_known[static_cast<size_t>(index)]);
}

void RuleBar::setRule(const count::Rule& rule)
{
    const bool differs = !rule.countsAs(m_fields->rule());
    m_fields->setRule(rule);
    followFields();
    if (differs)
        Q_EMIT changed();
}

void RuleBar::setRules(std::vector<count::Rule> kept)
{
    const QString chosen = isChangedByHand() ? QString() : question().rule.name;
    m_known = standardRules();
    m_known.insert(m_known.end(), kept.begin(), kept.end());
    m_rule->clear();
    for (const count::Rule& rule : m_known)
        m_rule->addItem(ruleName(rule));
    const auto same = std::find_if(m_known.begin(), m_known.end(), [&](const count::Rule& rule) { return rule.name == chosen; });
    if (same == m_known.end())
        return followFields();
    m_rule->setCurrentIndex(static_cast<int>(same - m_known.begin()));
    setRule(*same);
}

void RuleBar::setYears(const QList<int>& years)
{
    const QVariant chosen = m_year->currentData();
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    int index = m_year->findData(chosen);
    if (index < 0) {
        const int lastWhole = QDate::currentDate().year() - 1;
        index = 0;
        while (index + 1 < m_year->count() && m_year->itemData(index).toInt() > lastWhole)
            ++index;
    }
    m_year->setCurrentIndex(index);
    if (m_year->currentData() != chosen)
        followYear();
}

count::Question RuleBar::question() const
{
    count::Rule rule = m_fields->rule();
    const int known = indexOfRule();
    rule.name = known < 0 ? QStringLiteral("custom") : m_known[static_cast<size_t>(known)].name;
    rule.version = known < 0 ? 1 : m_known[static_cast<size_t>(known)].version;
    const int year = m_year->currentData().toInt();
    count::Question question(year, rule);
    if (m_asAt->date().isValid() && year > 0)
        question.asAt = static_cast<Day>(QDate(1970, 1, 1).daysTo(m_asAt->date()));
    return question;
}

void RuleBar::setInYear(count::InYear rule)
{
    m_fields->inYear->setCurrentIndex(m_fields->inYear->findData(static_cast<int>(rule)));
}

} // namespace recense::ui
