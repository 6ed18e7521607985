// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/undo_list.h"

class QAction;
class QKeyEvent;

namespace recense::ui {

class IncidentEditor;
class Workspace;

// Undo and redo in the menu: named after what they would take back, and by key first that of the text field
// one types in. A key that is held down stops at the end of the field's own history. With an editor in front, they act
// on its case alone: on what is typed, then on what was last saved of it.
class UndoKeys : public QObject
{
    Q_OBJECT
public:
    UndoKeys(UndoList& list, Workspace* workspace, QAction* undo, QAction* redo, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void name();
    std::optional<JournalEntry> within(const std::optional<JournalEntry>& entry) const; // none of another case than the editor's
    IncidentEditor* editor() const; // in front; null where none is
    bool take(QWidget* field, QKeyEvent* key);

    UndoList& m_list;
    Workspace* m_workspace;
    QAction *m_undo, *m_redo;
};

} // namespace recense::ui
