// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/year/then_and_now_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace recense::ui {

class MessageBar;

// A published report against the present: every figure that changed, and beneath it each case that changed it, with
// why, and the entry of the journal that did it.
class ThenAndNowDialog : public QDialog
{
    Q_OBJECT
public:
    ThenAndNowDialog(Session& session, const FrozenReport& report, const count::Question& today, QWidget* parent = nullptr);

    ThenAndNowModel* model() const { return m_model; }
    QTreeView* tree() const { return m_tree; }
    QComboBox* ruleBox() const { return m_rule; }
    QPushButton* openButton() const { return m_open; }
    QPushButton* exportButton() const { return m_export; }
    QLabel* headline() const { return m_headline; }

Q_SIGNALS:
    void openAsked(const recense::Id& incident);

private:
    void compare();
    void fill(std::shared_ptr<const ThenAndNow> shown);
    void follow();
    void openCase();
    void exportTable();

    Session& m_session;
    FrozenReport m_report;
    count::Question m_today;
    QLabel* m_headline;
    QComboBox* m_rule;
    ThenAndNowModel* m_model;
    QTreeView* m_tree;
    MessageBar* m_message;
    QPushButton *m_open, *m_export;
    QPointer<Job> m_job;
};

} // namespace recense::ui
