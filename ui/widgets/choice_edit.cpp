// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_edit.h"

#include "ui/widgets/choice_popup.h"

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyle>

namespace recense::ui {

ChoiceEdit::ChoiceEdit(QWidget* parent) : ChoiceEdit([] { return Choices(); }, {}, parent) {}

ChoiceEdit::ChoiceEdit(ChoiceSource source, const QString& name, QWidget* parent)
    : QLineEdit(parent), m_source(std::move(source)),
      m_warning(addAction(style()->standardIcon(QStyle::SP_MessageBoxWarning), QLineEdit::TrailingPosition))
{
    setAccessibleName(name);
    m_warning->setVisible(false);
    m_warning->setToolTip(tr("Nothing in the list has this name. Pick one with the Down key, or empty the field."));
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (text().trimmed().isEmpty()) {
            closePopup();
            change({});
        } else {
            openPopup(false);
        }
    });
}

void ChoiceEdit::setKey(const QString& key)
{
    m_key = key;
    const Choices choices = m_source();
    const Choice* choice = findKey(choices, key);
    setText(choice ? choice->label : key);
    setCursorPosition(0);
    setToolTip(choice ? choice->detail : QString());
    m_warning->setVisible(false);
}

QString ChoiceEdit::splitNumber(const QString& typed, std::optional<int>* number)
{
    static const QRegularExpression behind(QStringLiteral("\\A(.*\\S) *[=\\x{d7}] *([0-9]{1,9})\\z"));
    static const QRegularExpression before(QStringLiteral("\\A([0-9]{1,9}) +(\\S.*)\\z"));
    const QString text = typed.trimmed();
    if (const auto match = behind.match(text); match.hasMatch()) {
        *number = match.captured(2).toInt();
        return match.captured(1);
    }
    if (const auto match = before.match(text); match.hasMatch()) {
        *number = match.captured(1).toInt();
        return match.captured(2);
    }
    return text.endsWith(u'=') ? text.chopped(1).trimmed() : text;
}

void ChoiceEdit::openPopup(bool all)
{
    const Choices choices = m_source();
    QString typed = all ? QString() : text();
    std::optional<int> number;
    if (m_numbered)
        typed = splitNumber(typed, &number);
    const auto hits = m_search(choices, typed);
    // Where one is named just so, there is nothing to make; a name that merely begins so may be another's.
    const Choice* meant = resolve(choices, typed);
    const QString makeNew = m_maker && !typed.trimmed().isEmpty() && !(meant && isNamed(*meant, typed))
                                ? tr("Make new: %1").arg(typed.trimmed())
                                : QString();
    popup().offer(hits, !all && !hits.empty() && hits.front().near, makeNew);
}

ChoicePopup& ChoiceEdit::popup()
{
    if (!m_popup) {
        m_popup = new ChoicePopup(this);
        connect(m_popup, &ChoicePopup::picked, this, [this] {
            take();
            Q_EMIT pickedByMouse();
        });
    }
    return *m_popup;
}

void ChoiceEdit::closePopup()
{
    if (m_popup)
        m_popup->hide();
}

void ChoiceEdit::take()
{
    const bool open = m_popup && m_popup->isVisible();
    const bool makes = open && m_popup->makesNew();
    const QString highlighted = open ? m_popup->currentKey() : QString();
    closePopup();
    if (!isModified() && highlighted.isEmpty())
        return;
    std::optional<int> number;
    const QString typed = m_numbered ? splitNumber(text(), &number) : text().trimmed();
    const Choices choices = m_source();
    const Choice* choice = makes                   ? nullptr
                           : highlighted.isEmpty() ? resolve(choices, typed)
                                                   : findKey(choices, highlighted);
    if (choice)
        pick(choice->key, number);
    else if (makes)
        pick(m_maker(typed), number);
    else if (m_free && !typed.isEmpty())
        pick(typed, number);
    else if (m_several)
        mark();
    else
        change({});
}

void ChoiceEdit::pick(const QString& key, const std::optional<int>& number)
{
    if (key.isEmpty())
        return mark();
    if (m_several) {
        setText({}); // not `clear`, which the field's own undo would take back, and leave the chip
        m_warning->setVisible(false);
        Q_EMIT taken(key, number);
        return;
    }
    const QString before = m_key;
    setKey(key);
    if (key != before)
        Q_EMIT keyChanged(key);
}

void ChoiceEdit::setForSeveral(bool numbered, bool free)
{
    m_several = true;
    m_numbered = numbered;
    m_free = free;
}

void ChoiceEdit::change(const QString& key)
{
    mark();
    if (m_key == key)
        return;
    m_key = key;
    Q_EMIT keyChanged(key);
}

void ChoiceEdit::mark()
{
    m_warning->setVisible(!unread().isEmpty());
}

QString ChoiceEdit::unread() const
{
    return isModified() && m_key.isEmpty() ? text().trimmed() : QString();
}

QList<HalfTyped> ChoiceEdit::halfTyped() const
{
    const QString typed = text().trimmed();
    return isModified() && !typed.isEmpty() ? QList<HalfTyped>{{0, typed}} : QList<HalfTyped>();
}

void ChoiceEdit::retype(const HalfTyped& part)
{
    setText(part.text);
    setModified(true);
    mark();
}

bool ChoiceEdit::event(QEvent* event)
{
    // Before the focus moves on, so that whoever is asked next already has the value.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            take();
    }
    return QLineEdit::event(event);
}

void ChoiceEdit::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (open)
            m_popup->move(event->key() == Qt::Key_Down ? 1 : -1);
        else
            openPopup(!isModified());
        return;
    case Qt::Key_Escape:
        if (open)
            return closePopup();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        return take();
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void ChoiceEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        take();
    closePopup();
}

} // namespace recense::ui
