// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/understood_edit.h"

#include "ui/widgets/heading.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace recense::ui {

UnderstoodEdit::UnderstoodEdit(const QString& name, QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_hint(new Heading(0, {}, this))
{
    m_line->setAccessibleName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_line);
    layout->addWidget(m_hint);
    setFocusProxy(m_line);
    m_hint->hide();
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        say();
        Q_EMIT changed();
    });
}

void UnderstoodEdit::focusField() { m_line->setFocus(Qt::OtherFocusReason); }

void UnderstoodEdit::retype(const HalfTyped& part)
{
    m_line->setText(part.text);
    m_line->setModified(true);
    say();
}

QString UnderstoodEdit::fieldTitle() const { return m_line->accessibleName(); }

void UnderstoodEdit::show(const QString& text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
    say();
}

void UnderstoodEdit::say()
{
    const QString text = understood();
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_line->setAccessibleDescription(text);
}

} // namespace recense::ui
