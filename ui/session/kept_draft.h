// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

namespace recense::ui {

// The property of a text field without a draft of its own, a search or a reason, whose text is to stand in it again
// after a lock: a name for it.
inline constexpr char kKeptAs[] = "keptAs";

// The draft of a form: what is typed in it, and the place of the cursor, is in the register a second after the first
// key, and when the register is being closed; gone when the form has nothing to keep any more.
class KeptDraft : public QObject
{
    Q_OBJECT
public:
    // `content` answers what stands in the form as a JSON object, nothing where that needs no keeping.
    KeptDraft(Session& session, std::function<QByteArray()> content, QWidget* form);

    void edited(); // something was typed
    void keep();   // at once
    void drop();
    void leave() { keep(); forget(); } // the form goes with the register: what it does to close drops nothing
    void forget(); // another thing is in the form; what could not be saved stays in the register
    // What is in the form is of that draft, and the cursor is to stand where it stood. A form within a window takes
    // the focus for it only where it has it already.
    void resume(const Draft& draft);
    const Id& id() const { return m_id; } // null: there is none

private:
    QByteArray withPlace(const QByteArray& content) const;

    Session& m_session;
    QWidget* m_form;
    std::function<QByteArray()> m_content;
    QTimer m_soon;
    Id m_id;
};

} // namespace recense::ui
