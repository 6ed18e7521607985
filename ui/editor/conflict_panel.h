// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/incident_fields.h"

#include <QFrame>

class QPushButton;
class QTableWidget;

namespace recense::ui {

// Two states of a case side by side: what is typed here, and what somebody else has saved meanwhile. Decides
// nothing: either can be chosen, and neither is lost.
class ConflictPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget* parent = nullptr);
    void show(const Incident& here, const Incident& elsewhere, const EditorContext& context);
    QPushButton* mineButton() const { return m_mine; }
    QPushButton* theirsButton() const { return m_theirs; }

Q_SIGNALS:
    void mineWanted();
    void theirsWanted();

private:
    QTableWidget* m_table;
    QPushButton *m_mine, *m_theirs;
};

} // namespace recense::ui
