// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/rule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace recense::ui {

// The question that is put to the register: which year, by which rule. What is seldom changed (population,
// countries, tracks, as-at date) is folded away.
class RuleBar : public QWidget
{
    Q_OBJECT
public:
    explicit RuleBar(QWidget* parent = nullptr);
    void setYears(const QList<int>& years); // keeps the year chosen; else the last one that is over
    count::Question question() const;
    void setInYear(count::InYear rule);
    QComboBox* yearBox() const { return m_year; }
    QPushButton* reportButton() const { return m_report; }

Q_SIGNALS:
    void changed();
    void reportAsked();
    void freezeAsked();

private:
    QWidget* makeMore();
    void add(QHBoxLayout* row, const QString& text, QWidget* field);
    void followYear();
    void checkCountries();

    QComboBox* m_year;
    QComboBox* m_inYear;
    QComboBox* m_lowest;
    QCheckBox* m_drafts;
    QPushButton* m_report;
    QComboBox* m_population;
    QLineEdit* m_countries;
    QLabel* m_countriesProblem;
    QDateEdit* m_asAt;
    std::vector<std::pair<QCheckBox*, Code>> m_tracks;
    count::Question m_last{0}; // whose countries stay while what is typed is none
};

} // namespace recense::ui
