// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/year/compare_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace recense::ui {

// Two count rules side by side for one year: their sentences, their totals, and who counts under one and not under the
// other. Counts behind the window, anew when the cases change. It does not stand in the way of the window, so that a case
// can be opened from it.
class CompareRulesDialog : public QDialog
{
    Q_OBJECT
public:
    // The year and the as-at date are the question's, which is the first rule; `second` is chosen beside it.
    CompareRulesDialog(Session& session, const count::Question& question, const count::Rule& second,
                       QWidget* parent = nullptr);

    QComboBox* picker(int side) const { return m_sides[size_t(side)].rule; }
    CompareModel* model() const { return m_model; }
    QTreeView* view() const { return m_view; }
    const ComparedRules* shown() const { return m_compared.get(); } // null: not counted yet
    void exportList();

Q_SIGNALS:
    void openAsked(const recense::Id& incident);

private:
    struct Side
    {
        QComboBox* rule = nullptr;
        QLabel *total = nullptr, *sentence = nullptr;
    };
    QWidget* makeSide(int side);
    void addRules(const count::Rule& first, const count::Rule& second);
    count::Question question(int side) const;
    void compare();
    void take(std::shared_ptr<const ComparedRules> compared);
    QString totalText(int side) const;
    QString differenceText() const;
    void open(const QModelIndex& index);

    Session& m_session;
    count::Question m_question;
    std::vector<count::Rule> m_rules;
    std::array<Side, 2> m_sides;
    QLabel* m_difference;
    CompareModel* m_model;
    QTreeView* m_view;
    QPushButton* m_export;
    std::shared_ptr<const ComparedRules> m_compared;
    QPointer<Job> m_job;
};

} // namespace recense::ui
