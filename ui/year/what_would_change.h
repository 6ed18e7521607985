// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/what_would_change.h"
#include "ui/session/session.h"
#include "ui/year/year_count.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace recense::ui {

struct MembersToShow;

// What would change the number of a year, and by how much. Counts again and again behind the window, and shows what it
// found when it has; stops when it goes. A row leads to its cases, each with what it gives now and would give then.
class WhatWouldChange : public QWidget
{
    Q_OBJECT
public:
    WhatWouldChange(Session& session, std::shared_ptr<const YearCount> count, QWidget* parent = nullptr);
    ~WhatWouldChange() override;

    bool isDone() const { return m_changes != nullptr; }
    std::shared_ptr<const std::vector<count::Change>> shared() const { return m_changes; } // null: not done yet

Q_SIGNALS:
    void membersAsked(const recense::ui::MembersToShow& members);
    void exportAsked();

private:
    void take(std::vector<count::Change> changes);
    void showCases(size_t change);

    Session& m_session;
    std::shared_ptr<const YearCount> m_count;
    std::shared_ptr<const std::vector<count::Change>> m_changes;
    QVBoxLayout* m_column;
    QLabel* m_state;
    QPointer<Job> m_job;
};

} // namespace recense::ui
