// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/journal_entry.h"

#include <QObject>

namespace recense::ui {

class Session;

// What undo and redo take next. It is read from the register's journal, so that it is the same after the
// register was closed and opened again, and knows every change, wherever it was made.
class UndoList : public QObject
{
    Q_OBJECT
public:
    explicit UndoList(Session& session);

    const std::optional<JournalEntry>& nextUndo() const { return m_state.undo; }
    const std::optional<JournalEntry>& nextRedo() const { return m_state.redo; }
    void undo();
    void redo();

Q_SIGNALS:
    void changed();
    void asked(); // to undo or redo: time to save what is to be taken back with the rest

private:
    void reload();

    Session& m_session;
    UndoState m_state;
};

} // namespace recense::ui
