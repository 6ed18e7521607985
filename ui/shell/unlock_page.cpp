// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlock_page.h"

#include "ui/shell/passphrase_edit.h"
#include "ui/text/error_text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace recense::ui {

UnlockPage::UnlockPage(QWidget* parent)
    : QWidget(parent)
    , m_name(new Heading(1, {}, this))
    , m_folder(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_passphrase(new PassphraseEdit(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_other(new QPushButton(tr("Another register…"), this))
{
    auto* page = new QVBoxLayout(this);
    auto* form = new QWidget(this);
    form->setMaximumWidth(fontMetrics().averageCharWidth() * 74);
    auto* column = new QVBoxLayout(form);
    column->setSpacing(10);
    column->addWidget(m_name);
    m_folder->setWordWrap(true);
    column->addWidget(m_folder);
    m_hint->setWordWrap(true);
    m_hint->hide();
    column->addWidget(m_hint);
    column->addSpacing(8);
    column->addWidget(m_message);
    auto* label = new QLabel(tr("&Passphrase"), form);
    label->setBuddy(m_passphrase->edit());
    column->addWidget(label);
    column->addWidget(m_passphrase);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_other);
    buttons->addStretch();
    column->addLayout(buttons);
    page->addStretch(2);
    auto* centre = new QHBoxLayout;
    centre->addStretch();
    centre->addWidget(form, 10);
    centre->addStretch();
    page->addLayout(centre);
    page->addStretch(3);
    m_open->setDefault(true);
    QWidget::setTabOrder(m_passphrase->edit(), m_passphrase->showButton());
    QWidget::setTabOrder(m_passphrase->showButton(), m_open);
    QWidget::setTabOrder(m_open, m_other);
    connect(m_passphrase, &PassphraseEdit::entered, this, &UnlockPage::unlockAsked);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::unlockAsked);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::otherAsked);
}

void UnlockPage::setRegister(const QString& path, const QString& hint)
{
    m_path = path;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_name->setText(tr("“%1” is locked").arg(QFileInfo(path).completeBaseName()));
    m_folder->setText(tr("in %1").arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
}

void UnlockPage::setBusy(bool busy)
{
    m_open->setText(busy ? tr("Opening…") : tr("Open"));
    for (QWidget* widget : {static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_other),
                            static_cast<QWidget*>(m_passphrase)})
        widget->setEnabled(!busy);
}

void UnlockPage::say(const Error& error)
{
    setBusy(false);
    m_message->show(MessageBar::Kind::Failure, errorText(error, m_path));
    m_passphrase->focusAndSelect();
}

void UnlockPage::clear()
{
    m_passphrase->clear();
    m_message->clear();
    setBusy(false);
}

void UnlockPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_passphrase->setFocus();
}

void UnlockPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    clear();
}

} // namespace recense::ui
