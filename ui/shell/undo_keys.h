// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/undo_list.h"

class QAction;
class QKeyEvent;

namespace recense::ui {

// Undo and redo in the menu: named after what they would take back, and by key first that of the text field
// one types in. A key that is held down stops at the end of the field's own history.
class UndoKeys : public QObject
{
    Q_OBJECT
public:
    UndoKeys(UndoList& list, QAction* undo, QAction* redo, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void name();
    bool take(QWidget* field, QKeyEvent* key);

    UndoList& m_list;
    QAction *m_undo, *m_redo;
};

} // namespace recense::ui
