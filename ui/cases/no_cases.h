// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QLabel>

namespace recense::ui {

// In the place of the list where it is empty: what hides the cases, how many each thing would give back by itself,
// and a link that does so.
class NoCases : public QLabel
{
    Q_OBJECT
public:
    struct Constraint
    {
        QString name;      // "Country: Italy"
        CaseQuery without; // all that is asked but this
    };

    explicit NoCases(Session& session, QWidget* parent = nullptr);
    void show(QList<Constraint> constraints); // none: there is no case at all

Q_SIGNALS:
    void dropAsked(int constraint); // by its place

private:
    void say(const std::vector<qint64>& cases); // empty: not counted yet

    Session& m_session;
    QList<Constraint> m_constraints;
    QPointer<Job> m_job;
};

} // namespace recense::ui
