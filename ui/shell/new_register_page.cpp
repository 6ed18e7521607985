// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_register_page.h"

#include "core/domain/reference.h"
#include "ui/shell/file_choice.h"
#include "ui/shell/passphrase_edit.h"
#include "ui/text/error_text.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace recense::ui {

namespace {

constexpr int kShortestPassphrase = 8;

QLabel* labelFor(QWidget* widget, const QString& text)
{
    auto* label = new QLabel(text);
    label->setBuddy(widget);
    return label;
}

} // namespace

NewRegisterPage::NewRegisterPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new Heading(1, {}, this))
    , m_message(new MessageBar(this))
    , m_path(new QLineEdit(this))
    , m_site(new QLineEdit(this))
    , m_first(new PassphraseEdit(this))
    , m_second(new PassphraseEdit(this))
    , m_create(new QPushButton(tr("Create the register"), this))
{
    auto* page = new QVBoxLayout(this);
    auto* form = new QWidget(this);
    form->setMaximumWidth(fontMetrics().averageCharWidth() * 88);
    auto* column = new QVBoxLayout(form);
    column->addWidget(m_title);
    column->addWidget(m_message);
    auto* fileRow = new QHBoxLayout;
    auto* browse = new QPushButton(tr("Choose…"), form);
    browse->setAccessibleName(tr("Choose the file"));
    fileRow->addWidget(m_path, 1);
    fileRow->addWidget(browse);
    column->addWidget(labelFor(m_path, tr("F&ile")));
    column->addLayout(fileRow);
    column->addSpacing(6);
    column->addWidget(labelFor(m_site, tr("&Site code")));
    column->addWidget(m_site);
    column->addWidget(new Heading(0, tr("A few capital letters for your office or team. Every case gets a reference "
                                        "that begins with it, for example ATH-2025-0001.")));
    column->addSpacing(6);
    column->addWidget(labelFor(m_first->edit(), tr("&Passphrase")));
    column->addWidget(m_first);
    column->addWidget(labelFor(m_second->edit(), tr("The passphrase &again")));
    column->addWidget(m_second);
    column->addWidget(new Heading(0, tr("Five or six unrelated words are easy to keep in mind and hard to guess. Nobody "
                                        "can open the register without it: there is no way to recover it.")));
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), form);
    buttons->addWidget(m_create);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addSpacing(8);
    column->addLayout(buttons);
    page->addStretch(2);
    auto* centre = new QHBoxLayout;
    centre->addStretch();
    centre->addWidget(form, 10);
    centre->addStretch();
    page->addLayout(centre);
    page->addStretch(3);
    m_site->setMaxLength(12);
    m_second->edit()->setAccessibleName(tr("The passphrase again"));
    m_create->setDefault(true);
    connect(m_site, &QLineEdit::textEdited, this, [this](const QString& text) {
        const int cursor = m_site->cursorPosition();
        m_site->setText(text.toUpper());
        m_site->setCursorPosition(cursor);
    });
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = file_choice::toSave(this, tr("New register"), m_path->text(),
                                                   tr("Registers (*.recense)"));
        if (!chosen.isEmpty())
            m_path->setText(QDir::toNativeSeparators(chosen));
    });
    connect(cancel, &QPushButton::clicked, this, &NewRegisterPage::cancelled);
    connect(m_create, &QPushButton::clicked, this, &NewRegisterPage::check);
    connect(m_second, &PassphraseEdit::entered, this, &NewRegisterPage::check);
    connect(m_first, &PassphraseEdit::entered, m_second->edit(), qOverload<>(&QWidget::setFocus));
    begin({});
}

void NewRegisterPage::begin(const QString& title)
{
    m_title->setText(title.isEmpty() ? tr("New register") : title);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path->setText(QDir::toNativeSeparators(documents.filePath(tr("cases") + QStringLiteral(".recense"))));
    m_site->clear();
    m_first->clear();
    m_second->clear();
    m_message->clear();
    setBusy(false);
}

void NewRegisterPage::setBusy(bool busy)
{
    m_create->setText(busy ? tr("Creating…") : tr("Create the register"));
    m_create->setEnabled(!busy);
}

void NewRegisterPage::say(const Error& error)
{
    setBusy(false);
    m_message->show(MessageBar::Kind::Failure, errorText(error, path()));
}

QString NewRegisterPage::path() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".recense");
    return path;
}

QString NewRegisterPage::site() const
{
    return m_site->text().trimmed();
}

Passphrase NewRegisterPage::passphrase() const
{
    return m_first->passphrase();
}

void NewRegisterPage::check()
{
    const auto ask = [this](const QString& sentence, QWidget* field) {
        m_message->show(MessageBar::Kind::Warning, sentence);
        field->setFocus();
    };
    if (path().isEmpty())
        return ask(tr("Say where the register is to be kept."), m_path);
    if (!Reference::isSite(site()))
        return ask(tr("A site code is 1 to 12 capital letters or digits and begins with a letter, for example ATH."),
                   m_site);
    if (m_first->isEmpty())
        return ask(errorText(Error(ErrorCode::EmptyPassphrase)), m_first);
    if (m_first->edit()->text().size() < kShortestPassphrase)
        return ask(tr("That passphrase is easy to guess. Take at least %n character(s), better several words.", nullptr,
                      kShortestPassphrase),
                   m_first);
    if (m_first->edit()->text() != m_second->edit()->text())
        return ask(tr("The two passphrases differ. Type the second one again."), m_second);
    m_message->clear();
    setBusy(true);
    Q_EMIT createAsked();
}

void NewRegisterPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_site->setFocus();
}

void NewRegisterPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_first->clear();
    m_second->clear();
}

} // namespace recense::ui
