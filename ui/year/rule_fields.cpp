// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/rule_fields.h"

#include "core/codebook/codebook.h"
#include "ui/text/rule_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace recense::ui {

namespace {

template <typename E> void choose(QComboBox* box, E value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <typename E> E chosen(const QComboBox* box) { return static_cast<E>(box->currentData().toInt()); }

} // namespace

RuleFields::RuleFields(Countries reading, QWidget* within)
    : QObject(within)
    , population(new QComboBox(within))
    , inYear(new QComboBox(within))
    , lowest(new QComboBox(within))
    , drafts(new QCheckBox(tr("Count &drafts too"), within))
    , countries(new QLineEdit(QStringLiteral("EU"), within))
    , countriesProblem(new QLabel(within))
{
    for (const auto which : {count::Populations::Both, count::Populations::Solidarity, count::Populations::Migration})
        population->addItem(populationsName(which), static_cast<int>(which));
    for (const auto clause : {count::InYear::Development, count::InYear::Open, count::InYear::New})
        inYear->addItem(inYearName(clause), static_cast<int>(clause));
    for (const Verification level : {Verification::Withdrawn, Verification::Disputed, Verification::Lead,
                                     Verification::SingleSource, Verification::TwoSources,
                                     Verification::PrimaryDocument, Verification::Confirmed})
        lowest->addItem(Codebook::builtIn().label(QStringLiteral("verification"), *Code::parse(QString(toCode(level))),
                                                  currentLanguage()),
                        static_cast<int>(level));
    countries->setToolTip(tr("Country codes separated by commas, such as GR, IT. EU stands for its members of that year."));
    countriesProblem->setWordWrap(true);
    countriesProblem->hide();
    makeTracks(within);
    setRule(count::Rule::standard());
    for (QComboBox* box : {population, inYear, lowest})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleFields::changed);
    connect(drafts, &QCheckBox::toggled, this, &RuleFields::changed);
    connect(countries, &QLineEdit::editingFinished, this, &RuleFields::readCountries);
    if (reading == Countries::AsTyped)
        connect(countries, &QLineEdit::textEdited, this, &RuleFields::readCountries);
}

void RuleFields::makeTracks(QWidget* within)
{
    for (const Term& term : Codebook::builtIn().terms(QStringLiteral("track"))) {
        auto* box = new QCheckBox(term.labels.value(currentLanguage(), term.code.text()), within);
        connect(box, &QCheckBox::toggled, this, &RuleFields::changed);
        tracks.emplace_back(box, term.code);
    }
}

bool RuleFields::areCountriesKnown() const
{
    return count::geographyFromText(countries->text(), m_yearOfEu, Codebook::builtIn()).has_value();
}

void RuleFields::typeCountries(const QString& text)
{
    countries->setText(text);
    readCountries();
}

void RuleFields::readCountries()
{
    QString problem;
    const auto read = count::geographyFromText(countries->text(), m_yearOfEu, Codebook::builtIn(), &problem);
    countriesProblem->setText(read ? QString() : tr("“%1” is no country code. The countries before still count.").arg(problem));
    countriesProblem->setVisible(!read);
    if (read && *read != m_geography) {
        m_geography = *read;
        Q_EMIT changed();
    }
}

count::Rule RuleFields::rule() const
{
    count::Rule rule = count::Rule::standard();
    rule.populations = chosen<count::Populations>(population);
    rule.inYear = chosen<count::InYear>(inYear);
    rule.lowest = chosen<Verification>(lowest);
    rule.drafts = drafts->isChecked();
    rule.geography = m_geography;
    rule.tracks.clear();
    for (const auto& [box, track] : tracks) {
        if (box->isChecked())
            rule.tracks.push_back(track);
    }
    return rule;
}

void RuleFields::setRule(const count::Rule& rule)
{
    choose(population, rule.populations);
    choose(inYear, rule.inYear);
    choose(lowest, rule.lowest);
    const QSignalBlocker quiet(drafts), still(countries);
    drafts->setChecked(rule.drafts);
    QStringList codes;
    for (const CountryCode& country : rule.geography)
        codes << country.text();
    m_geography = rule.geography;
    countries->setText(codes.isEmpty() ? QStringLiteral("EU") : codes.join(QStringLiteral(", ")));
    countriesProblem->hide();
    for (const auto& [box, track] : tracks) {
        const QSignalBlocker silent(box);
        box->setChecked(std::find(rule.tracks.begin(), rule.tracks.end(), track) != rule.tracks.end());
    }
}

} // namespace recense::ui
