// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/change_preview.h"
#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace recense::ui {

class ChoiceEdit;
class KeptDraft;
class MessageBar;

// Changes one field of many cases in one step: shows first what happens to each, and then saves those that
// change in one transaction and one entry of the journal, which is undone as one. A draft keeps what is typed.
class ChangeFieldDialog : public QDialog
{
    Q_OBJECT
public:
    ChangeFieldDialog(Session& session, CaseList cases, QWidget* parent);

    static std::optional<CaseList> casesOf(const Draft& draft); // nothing where the draft keeps something else
    void resume(const Draft& draft);

    QComboBox* field() const { return m_field; }
    ChoiceEdit* value() const { return m_value; }
    QLineEdit* tag() const { return m_tag; }
    QLineEdit* exclusion() const { return m_exclusion; }
    QLineEdit* reason() const { return m_reason; }
    QTableView* table() const { return m_table; }
    QPushButton* changeButton() const { return m_change; }
    QString summary() const;

Q_SIGNALS:
    void changedCases(qsizetype cases); // saved

private:
    QWidget* makeForm();
    void chooseField();
    FieldEdit edit() const;
    void preview();
    void take(std::vector<CaseChange> changes);
    void apply();
    QByteArray content() const; // nothing where nothing is typed

    Session& m_session;
    CaseList m_cases;
    KeptDraft* m_kept;
    QFormLayout* m_form = nullptr;
    QComboBox* m_field;
    ChoiceEdit* m_value;
    QLineEdit* m_tag;
    QLineEdit* m_exclusion;
    QLineEdit* m_reason;
    QLabel* m_summary;
    QProgressBar* m_progress;
    ChangePreview* m_model;
    QTableView* m_table;
    QPushButton* m_change;
    QPointer<Job> m_job;
};

} // namespace recense::ui
