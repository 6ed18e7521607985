// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/register/passphrase.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace recense::ui {

class MessageBar;
class PassphraseEdit;

// Asks for the passphrase of a register, and says apart what can go wrong.
class UnlockPage : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(QWidget* parent = nullptr);
    void setRegister(const QString& path, const QString& hint); // the hint stands below, if there is one
    void setBusy(bool busy);
    void say(const Error& error); // inline, with the field selected again
    void clear();                 // forgets what was typed
    PassphraseEdit* passphrase() const { return m_passphrase; }
    QPushButton* openButton() const { return m_open; }
    MessageBar* message() const { return m_message; }

Q_SIGNALS:
    void unlockAsked();
    void otherAsked(); // another register

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QString m_path;
    QLabel* m_name;
    QLabel* m_folder;
    QLabel* m_hint;
    MessageBar* m_message;
    PassphraseEdit* m_passphrase;
    QPushButton* m_open;
    QPushButton* m_other;
};

} // namespace recense::ui
