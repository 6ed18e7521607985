// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/search_edit.h"

#include "core/register/query.h"
#include "ui/cases/query_choices.h"
#include "ui/widgets/choice_popup.h"

#include <QKeyEvent>

namespace recense::ui {

SearchEdit::SearchEdit(QWidget* parent) : QLineEdit(parent), m_popup(new ChoicePopup(this))
{
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Search: words, “a phrase”, -without, country:GR year:2024 status:pending"));
    setAccessibleName(tr("Search in all cases"));
    setAccessibleDescription(tr("Suggestions open as you type. Down chooses one of them, Enter takes it, Esc closes them."));
    m_soon.setSingleShot(true);
    m_soon.setInterval(25);
    connect(&m_soon, &QTimer::timeout, this, &SearchEdit::suggest);
    connect(this, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_popup, &ChoicePopup::picked, this, &SearchEdit::take);
}

void SearchEdit::suggest()
{
    m_soon.stop();
    const std::optional<Typing> typing = typingAt(text(), cursorPosition());
    if (!typing) {
        m_popup->hide();
        return;
    }
    const bool isField = typing->field.isEmpty();
    const Choices choices = isField ? fieldChoices() : m_values ? m_values(typing->field) : Choices();
    std::vector<Hit> hits = search(choices, typing->text);
    if (isField) // a word may well be just a word
        std::erase_if(hits, [](const Hit& hit) { return !hit.near; });
    if (!isField && hits.size() == 1 && hits.front().choice->key == typing->text) // there is nothing to add
        hits.clear();
    m_popup->offer(hits, false, {});
}

bool SearchEdit::takes() const { return m_popup->isVisible() && !m_popup->currentKey().isEmpty(); }

void SearchEdit::take()
{
    const std::optional<Typing> typing = typingAt(text(), cursorPosition());
    const QString key = m_popup->currentKey();
    m_popup->hide();
    if (!typing || key.isEmpty())
        return;
    const bool isField = typing->field.isEmpty();
    const QString value = quotedValue(key);
    setSelection(static_cast<int>(typing->start), static_cast<int>(typing->end - typing->start));
    insert(isField ? key + u':' : value + u' ');
    if (isField)
        suggest();
}

bool SearchEdit::event(QEvent* event)
{
    // Any key but one that types is about the suggestions as they are to be.
    if (event->type() == QEvent::KeyPress && m_soon.isActive()) {
        const QString typed = static_cast<QKeyEvent*>(event)->text();
        if (typed.isEmpty() || !typed.front().isPrint())
            suggest();
    }
    // Before the focus moves on.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab && takes()) {
        take();
        return true;
    }
    // Esc is for the suggestions first, whatever else it is a shortcut of.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && (m_popup->isVisible() || !text().isEmpty())) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchEdit::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_popup->isVisible();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!plain)
            break;
        if (open)
            m_popup->move(event->key() == Qt::Key_Down ? 1 : -1);
        else if (event->key() == Qt::Key_Down)
            suggest();
        return;
    case Qt::Key_Escape:
        if (open)
            m_popup->hide();
        else if (!text().isEmpty())
            clear();
        else
            break;
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (takes())
            return take();
        m_popup->hide();
        Q_EMIT searched();
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_soon.stop();
    m_popup->hide();
}

} // namespace recense::ui
