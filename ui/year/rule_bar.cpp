// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/rule_bar.h"

#include "core/codebook/codebook.h"
#include "ui/shell/look.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace recense::ui {

RuleBar::RuleBar(QWidget* parent)
    : QWidget(parent)
    , m_year(new QComboBox(this))
    , m_inYear(new QComboBox(this))
    , m_lowest(new QComboBox(this))
    , m_drafts(new QCheckBox(tr("Count &drafts too"), this))
    , m_export(new QPushButton(icon(QStringLiteral("report")), tr("&Export…"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(8);
    const auto add = [&](const QString& text, QComboBox* box) {
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        box->setAccessibleName(text.simplified().remove(u'&'));
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(8);
        connect(box, &QComboBox::currentIndexChanged, this, &RuleBar::changed);
    };
    for (const auto rule : {count::InYear::Development, count::InYear::Open, count::InYear::New})
        m_inYear->addItem(inYearName(rule), static_cast<int>(rule));
    for (const Verification level : {Verification::Lead, Verification::SingleSource, Verification::TwoSources,
                                     Verification::PrimaryDocument, Verification::Confirmed})
        m_lowest->addItem(Codebook::builtIn().label(QStringLiteral("verification"),
                                                    *Code::parse(QString(toCode(level))), currentLanguage()),
                          static_cast<int>(level));
    m_lowest->setCurrentIndex(1);
    add(tr("&Year"), m_year);
    add(tr("C&ounts by"), m_inYear);
    add(tr("Verified &at least"), m_lowest);
    row->addWidget(m_drafts);
    row->addStretch();
    row->addWidget(m_export);
    connect(m_drafts, &QCheckBox::toggled, this, &RuleBar::changed);
    connect(m_export, &QPushButton::clicked, this, &RuleBar::exportAsked);
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
}

count::Question RuleBar::question() const
{
    count::Rule rule = count::Rule::standard();
    rule.inYear = static_cast<count::InYear>(m_inYear->currentData().toInt());
    rule.lowest = static_cast<Verification>(m_lowest->currentData().toInt());
    rule.drafts = m_drafts->isChecked();
    if (!(rule == count::Rule::standard()))
        rule.name = QStringLiteral("custom");
    return count::Question(m_year->currentData().toInt(), rule);
}

void RuleBar::setInYear(count::InYear rule)
{
    m_inYear->setCurrentIndex(m_inYear->findData(static_cast<int>(rule)));
}

} // namespace recense::ui
