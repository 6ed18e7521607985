// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/passphrase.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace recense::ui {

// A field for a passphrase: hidden unless asked to show it, with a hint where the caps lock seems to
// be on (told by the letters that arrive, since no system says it in the same way).
class PassphraseEdit : public QWidget
{
    Q_OBJECT
public:
    explicit PassphraseEdit(QWidget* parent = nullptr);
    Passphrase passphrase() const;
    bool isEmpty() const;
    void clear(); // and hides what will be typed next
    void focusAndSelect();
    QLineEdit* edit() const { return m_edit; }
    QToolButton* showButton() const { return m_show; }
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void entered(); // Enter was pressed

private:
    QLineEdit* m_edit;
    QToolButton* m_show;
    QLabel* m_caps;
};

} // namespace recense::ui
