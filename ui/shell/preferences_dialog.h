// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace recense::ui {

// Language, look, lock, and what is remembered. Each choice is kept as soon as the dialog is accepted.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(QWidget* parent = nullptr);
    void accept() override;
    // The language was changed: it is spoken from the next start on.
    bool languageChanged() const { return m_languageChanged; }

private:
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_idle;
    QLineEdit* m_author;
    QCheckBox* m_remember;
    bool m_languageChanged = false;
};

} // namespace recense::ui
