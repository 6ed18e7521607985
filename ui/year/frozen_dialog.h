// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/frozen.h"
#include "ui/session/session.h"
#include "ui/year/frozen_model.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace recense::ui {

class MessageBar;

// The published reports: what each counted and what the same rule counts today. From here a report's files are written
// again, and it is held against the present.
class FrozenDialog : public QDialog
{
    Q_OBJECT
public:
    // `today`: the question asked in the place of the year, to compare with.
    FrozenDialog(Session& session, const count::Question& today, QWidget* parent = nullptr);

    FrozenModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    QPushButton* writeButton() const { return m_write; }
    QPushButton* compareButton() const { return m_compare; }
    MessageBar* message() const { return m_message; }

Q_SIGNALS:
    void openAsked(const recense::Id& incident);

private:
    void load();
    void countToday();
    void writeAgain();
    void compare();

    Session& m_session;
    count::Question m_today;
    FrozenModel* m_model;
    QTableView* m_table;
    MessageBar* m_message;
    QPushButton *m_write, *m_compare;
    QPointer<Job> m_job;
};

} // namespace recense::ui
