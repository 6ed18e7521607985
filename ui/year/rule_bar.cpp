// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/rule_bar.h"

#include "core/codebook/codebook.h"
#include "ui/shell/look.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"
#include "ui/widgets/fold.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace recense::ui {

RuleBar::RuleBar(QWidget* parent)
    : QWidget(parent)
    , m_year(new QComboBox(this))
    , m_inYear(new QComboBox(this))
    , m_lowest(new QComboBox(this))
    , m_drafts(new QCheckBox(tr("Count &drafts too"), this))
    , m_export(new QPushButton(icon(QStringLiteral("report")), tr("&Export…"), this))
    , m_population(new QComboBox(this))
    , m_countries(new QLineEdit(QStringLiteral("EU"), this))
    , m_countriesProblem(new QLabel(this))
    , m_asAt(new QDateEdit(this))
{
    for (const auto rule : {count::InYear::Development, count::InYear::Open, count::InYear::New})
        m_inYear->addItem(inYearName(rule), static_cast<int>(rule));
    for (const Verification level : {Verification::Lead, Verification::SingleSource, Verification::TwoSources,
                                     Verification::PrimaryDocument, Verification::Confirmed})
        m_lowest->addItem(Codebook::builtIn().label(QStringLiteral("verification"),
                                                    *Code::parse(QString(toCode(level))), currentLanguage()),
                          static_cast<int>(level));
    m_lowest->setCurrentIndex(1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 10, 20, 10);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    add(row, tr("&Year"), m_year);
    add(row, tr("C&ounts by"), m_inYear);
    add(row, tr("Verified &at least"), m_lowest);
    row->addWidget(m_drafts);
    row->addStretch();
    row->addWidget(m_export);
    auto* freeze = new QPushButton(tr("&Freeze…"), this);
    freeze->setToolTip(tr("Keeps this report as you publish it"));
    auto* below = new QHBoxLayout;
    below->addWidget(new Fold(tr("Population, countries, tracks, as-at date"), makeMore(), this), 1);
    below->addWidget(freeze, 0, Qt::AlignTop);
    column->addLayout(below);

    connect(m_year, &QComboBox::currentIndexChanged, this, &RuleBar::followYear);
    for (QComboBox* box : {m_year, m_inYear, m_lowest, m_population})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleBar::changed);
    connect(m_drafts, &QCheckBox::toggled, this, &RuleBar::changed);
    connect(m_asAt, &QDateEdit::dateChanged, this, &RuleBar::changed);
    connect(m_countries, &QLineEdit::editingFinished, this, &RuleBar::checkCountries);
    connect(m_export, &QPushButton::clicked, this, &RuleBar::exportAsked);
    connect(freeze, &QPushButton::clicked, this, &RuleBar::freezeAsked);
}

QWidget* RuleBar::makeMore()
{
    auto* more = new QWidget(this);
    auto* row = new QHBoxLayout(more);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    m_population->addItem(tr("Both, counted apart"), static_cast<int>(count::Populations::Both));
    m_population->addItem(tr("People who helped"), static_cast<int>(count::Populations::Solidarity));
    m_population->addItem(tr("Migrants"), static_cast<int>(count::Populations::Migration));
    m_countries->setToolTip(tr("Country codes separated by commas, such as GR, IT. EU stands for its members of that year."));
    m_asAt->setCalendarPopup(true);
    m_asAt->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_asAt->setToolTip(tr("Steps and outcomes after this day do not exist for the count."));
    add(row, tr("&Population"), m_population);
    add(row, tr("Co&untries"), m_countries);
    add(row, tr("As a&t"), m_asAt);
    for (const Term& term : Codebook::builtIn().terms(QStringLiteral("track"))) {
        auto* box = new QCheckBox(term.labels.value(currentLanguage(), term.code.text()), more);
        const std::vector<Code> standard = count::Rule::standard().tracks;
        box->setChecked(std::find(standard.begin(), standard.end(), term.code) != standard.end());
        connect(box, &QCheckBox::toggled, this, &RuleBar::changed);
        row->addWidget(box);
        m_tracks.emplace_back(box, term.code);
    }
    row->addStretch();
    m_countriesProblem->hide();
    row->addWidget(m_countriesProblem);
    return more;
}

void RuleBar::add(QHBoxLayout* row, const QString& text, QWidget* field)
{
    auto* label = new QLabel(text, this);
    label->setBuddy(field);
    field->setAccessibleName(text.simplified().remove(u'&'));
    row->addWidget(label);
    row->addWidget(field);
    row->addSpacing(8);
}

// The as-at date is the year's last day, until another is chosen.
void RuleBar::followYear()
{
    const QSignalBlocker quiet(m_asAt);
    m_asAt->setDate(QDate(m_year->currentData().toInt(), 12, 31));
}

void RuleBar::checkCountries()
{
    QString problem;
    const bool known = count::geographyFromText(m_countries->text(), m_year->currentData().toInt(), Codebook::builtIn(), &problem)
                           .has_value();
    m_countriesProblem->setText(known ? QString() : tr("“%1” is no country code. The countries before still count.").arg(problem));
    m_countriesProblem->setVisible(!known);
    if (known && question().rule.geography != m_last.rule.geography) {
        m_last = question();
        Q_EMIT changed();
    }
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
    count::Rule rule = count::Rule::standard();
    rule.inYear = static_cast<count::InYear>(m_inYear->currentData().toInt());
    rule.lowest = static_cast<Verification>(m_lowest->currentData().toInt());
    rule.drafts = m_drafts->isChecked();
    rule.populations = static_cast<count::Populations>(m_population->currentData().toInt());
    rule.tracks.clear();
    for (const auto& [box, track] : m_tracks) {
        if (box->isChecked())
            rule.tracks.push_back(track);
    }
    const int year = m_year->currentData().toInt();
    rule.geography = count::geographyFromText(m_countries->text(), year, Codebook::builtIn()).value_or(m_last.rule.geography);
    if (!(rule == count::Rule::standard()))
        rule.name = QStringLiteral("custom");
    count::Question question(year, rule);
    if (m_asAt->date().isValid() && year > 0)
        question.asAt = static_cast<Day>(QDate(1970, 1, 1).daysTo(m_asAt->date()));
    return question;
}

void RuleBar::setInYear(count::InYear rule)
{
    m_inYear->setCurrentIndex(m_inYear->findData(static_cast<int>(rule)));
}

} // namespace recense::ui
