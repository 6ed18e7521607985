// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/frozen.h"
#include "ui/session/session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace recense::ui {

class KeptDraft;

// Keeps the report of a year as it is published: under a name, in the chosen languages. Made in the background; closing
// the dialog stops it, and then nothing was kept. A draft keeps the name that is typed.
class FreezeDialog : public QDialog
{
    Q_OBJECT
public:
    // `request`: what is proposed; its languages and what it hides can be chosen anew.
    FreezeDialog(Session& session, const report::ReportRequest& request, QWidget* parent = nullptr);
    static report::ReportRequest proposed(const count::Question& question); // where no report is being prepared
    static bool isDraft(const QByteArray& content);
    static int yearOf(const Draft& draft);
    void resume(const Draft& draft); // what stood here, for the same year

    QLineEdit* name() const { return m_name; }
    QPushButton* freezeButton() const { return m_freeze; }
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void frozen(const QString& name);

private:
    void check(); // says what is still missing
    QByteArray content() const; // nothing where the name is the one proposed

    Session& m_session;
    count::Question m_question;
    KeptDraft* m_kept;
    QString m_proposed; // as a name
    QLineEdit* m_name;
    std::vector<std::pair<QCheckBox*, QString>> m_languages;
    QCheckBox* m_hide;
    QSpinBox* m_below;
    QLabel* m_state;
    QPushButton* m_freeze;
    QPointer<Job> m_job;
};

} // namespace recense::ui
