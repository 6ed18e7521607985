// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/rule.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QPushButton;

namespace recense::ui {

class RuleFields;

// The question that is put to the register: which year, by which rule: one of those that are kept, by its name, or
// what is chosen here. What is seldom changed (population, countries, tracks, as-at date) is folded away.
class RuleBar : public QWidget
{
    Q_OBJECT
public:
    explicit RuleBar(QWidget* parent = nullptr);
    void setYears(const QList<int>& years); // keeps the year chosen; else the last one that is over
    // The rules that are kept, to be chosen by name beside the standard ones. Where the chosen one counts otherwise now,
    // so does the bar, and says `changed`.
    void setRules(std::vector<count::Rule> kept);
    void setRule(const count::Rule& rule);
    count::Question question() const; // its rule has the name of a kept one that counts so, else `custom`
    bool isChangedByHand() const;     // no rule counts so
    void setInYear(count::InYear rule);
    QComboBox* yearBox() const { return m_year; }
    QComboBox* ruleBox() const { return m_rule; }
    QPushButton* rulesButton() const { return m_rules; }
    QPushButton* reportButton() const { return m_report; }

Q_SIGNALS:
    void changed();
    void rulesAsked(); // to look at the rules, or to keep what is chosen here as one
    void reportAsked();
    void freezeAsked();

private:
    QWidget* makeMore();
    void add(QHBoxLayout* row, const QString& text, QWidget* field);
    QWidget* together(const QString& text, QWidget* field); // a field beside its label
    void followYear();
    void chooseRule(int index);
    void followFields();
    int indexOfRule() const; // of the one that counts as the fields say; -1: none

    QComboBox* m_year;
    QComboBox* m_rule;
    QPushButton *m_rules, *m_report;
    RuleFields* m_fields;
    QDateEdit* m_asAt;
    std::vector<count::Rule> m_known; // the standard ones, then the kept ones
};

} // namespace recense::ui
