// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrase_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace recense::ui {

PassphraseEdit::PassphraseEdit(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_show(new QToolButton(this)), m_caps(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    column->addLayout(row);
    column->addWidget(m_caps);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setAttribute(Qt::WA_InputMethodEnabled, false); // no suggestions, no word kept by a keyboard
    m_edit->setAccessibleName(tr("Passphrase"));
    m_edit->installEventFilter(this);
    m_show->setText(tr("Show"));
    m_show->setCheckable(true);
    m_show->setAccessibleName(tr("Show the passphrase"));
    m_caps->setText(tr("The caps lock seems to be on."));
    m_caps->setObjectName(QStringLiteral("problem"));
    m_caps->hide();
    setFocusProxy(m_edit);
    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseEdit::entered);
}

Passphrase PassphraseEdit::passphrase() const
{
    return Passphrase(m_edit->text());
}

bool PassphraseEdit::isEmpty() const
{
    return m_edit->text().isEmpty();
}

void PassphraseEdit::clear()
{
    m_edit->clear();
    m_show->setChecked(false);
    m_caps->hide();
}

void PassphraseEdit::focusAndSelect()
{
    m_edit->setFocus();
    m_edit->selectAll();
}

bool PassphraseEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const QString text = key->text();
        if (text.size() == 1 && text.at(0).isLetter() && text.at(0).toUpper() != text.at(0).toLower()) {
            const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
            m_caps->setVisible(text.at(0).isUpper() != shift);
        } else if (key->key() == Qt::Key_CapsLock) {
            m_caps->hide();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recense::ui
