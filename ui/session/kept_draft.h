// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace recense::ui {

// The property of a text field without a draft of its own, a search or a reason, whose text is to stand in it again
// after a lock: a name for it.
inline constexpr char kKeptAs[] = "keptAs";

// The draft of a form: what is typed in it is in the register a second after the first key, and when the register is
// being closed; gone when the form has nothing to keep any more.
class KeptDraft : public QObject
{
    Q_OBJECT
public:
    // `content` answers what stands in the form, nothing where that needs no keeping.
    KeptDraft(Session& session, std::function<QByteArray()> content, QObject* parent);

    void edited(); // something was typed
    void keep();   // at once
    void drop();
    void leave() { keep(); forget(); } // the form goes with the register: what it does to close drops nothing
    void forget() { resume({}); }  // another thing is in the form; what could not be saved stays in the register
    void resume(const Id& draft);  // what is in the form is of that draft
    const Id& id() const { return m_id; } // null: there is none

private:
    Session& m_session;
    std::function<QByteArray()> m_content;
    QTimer m_soon;
    Id m_id;
};

} // namespace recense::ui
