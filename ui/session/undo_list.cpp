// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/undo_list.h"

#include "ui/session/session.h"

namespace recense::ui {

UndoList::UndoList(Session& session) : m_session(session)
{
    connect(&session, &Session::changed, this, &UndoList::reload);
    connect(&session, &Session::stateChanged, this, &UndoList::reload);
}

void UndoList::reload()
{
    m_state = m_session.read([](const Register& reg) { return reg.undoState(); }).value_or(UndoState());
    Q_EMIT changed();
}

void UndoList::undo()
{
    Q_EMIT asked();
    if (m_state.undo)
        m_session.undo(*m_state.undo);
}

void UndoList::redo()
{
    Q_EMIT asked();
    if (m_state.redo)
        m_session.undo(*m_state.redo);
}

} // namespace recense::ui
