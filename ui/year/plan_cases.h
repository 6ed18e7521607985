// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/year/report_made.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace recense::ui {

class OrderedList;

// The cases that a report tells in short, in their order; and, found by a search, those that it could tell.
class PlanCases : public QWidget
{
    Q_OBJECT
public:
    explicit PlanCases(QWidget* parent = nullptr);

    void setCases(const std::vector<CaseToTell>& chosen, std::shared_ptr<const std::vector<CaseToTell>> candidates);
    std::vector<Id> cases() const; // those chosen
    void clear();
    OrderedList* list() const { return m_chosen; }
    QLineEdit* search() const { return m_search; }
    QListWidget* found() const { return m_found; }

Q_SIGNALS:
    void changed();

private:
    void find();
    void add();
    void remove();

    OrderedList* m_chosen;
    QPushButton* m_remove;
    QLineEdit* m_search;
    QListWidget* m_found;
    QPushButton* m_add;
    QLabel* m_more;
    std::shared_ptr<const std::vector<CaseToTell>> m_candidates;
};

} // namespace recense::ui
