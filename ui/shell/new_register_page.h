// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/register/passphrase.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace recense::ui {

class Heading;
class MessageBar;
class PassphraseEdit;

// Where, under which site code, and with which passphrase: typed twice, since nobody can recover it.
class NewRegisterPage : public QWidget
{
    Q_OBJECT
public:
    explicit NewRegisterPage(QWidget* parent = nullptr);
    void begin(const QString& title); // empties the page
    void setBusy(bool busy);
    void say(const Error& error);
    QString path() const;
    QString site() const;
    Passphrase passphrase() const;

    QLineEdit* pathEdit() const { return m_path; }
    QLineEdit* siteEdit() const { return m_site; }
    PassphraseEdit* first() const { return m_first; }
    PassphraseEdit* second() const { return m_second; }
    QPushButton* createButton() const { return m_create; }
    MessageBar* message() const { return m_message; }

Q_SIGNALS:
    void createAsked(); // what was typed is complete and agrees
    void cancelled();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void check();

    Heading* m_title;
    MessageBar* m_message;
    QLineEdit* m_path;
    QLineEdit* m_site;
    PassphraseEdit* m_first;
    PassphraseEdit* m_second;
    QPushButton* m_create;
};

} // namespace recense::ui
