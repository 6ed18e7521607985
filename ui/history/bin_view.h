// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/bin_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace recense::ui {

// The bin: cases that were thrown away, to be put back, one or many. Nothing leaves it but so.
class BinView : public QWidget
{
    Q_OBJECT
public:
    explicit BinView(Session& session, QWidget* parent = nullptr);

    void refresh();
    void clear();
    QTableView* table() const { return m_table; }
    QPushButton* putBackButton() const { return m_putBack; }
    BinModel* model() const { return m_model; }

Q_SIGNALS:
    void openAsked(const recense::Id& incident);
    void historyAsked(const recense::Id& incident);
    void restored(qsizetype cases);
    void counted(int cases);

private:
    QList<Id> selected() const;
    void putBack();

    Session& m_session;
    BinModel* m_model;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QPushButton *m_putBack, *m_history;
    QPointer<Job> m_job;
};

} // namespace recense::ui
