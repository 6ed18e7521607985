// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/rule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace recense::ui {

// The question that is put to the register: which year, by which rule.
class RuleBar : public QWidget
{
    Q_OBJECT
public:
    explicit RuleBar(QWidget* parent = nullptr);
    void setYears(const QList<int>& years); // keeps the year chosen; else the last one that is over
    count::Question question() const;
    void setInYear(count::InYear rule);
    QComboBox* yearBox() const { return m_year; }
    QPushButton* exportButton() const { return m_export; }

Q_SIGNALS:
    void changed();
    void exportAsked();

private:
    QComboBox* m_year;
    QComboBox* m_inYear;
    QComboBox* m_lowest;
    QCheckBox* m_drafts;
    QPushButton* m_export;
};

} // namespace recense::ui
