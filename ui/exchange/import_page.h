// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/mapping.h"
#include "core/sheet/plan.h"
#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace recense::ui {

class Heading;
class ImportProblemModel;

// Taking in a spreadsheet, in two steps: what it would do and what it would refuse, then yes. It is a case sheet, or
// another table that a mapping (core/sheet/mapping.h) makes one of; one that is kept by hand is told by its columns.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(Session& session, QWidget* parent = nullptr);
    void begin(const QString& path); // reads it and makes the plan
    void clear();
    QPushButton* takeInButton() const { return m_takeIn; }
    QTableView* problems() const { return m_problems; }
    QComboBox* form() const { return m_form; }
    QString summary() const;

Q_SIGNALS:
    void said(recense::ui::MessageBar::Kind kind, const QString& text);
    void finished(); // taken in, or left

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void leave();
    void plan();
    void chooseForm(int form);
    void show(sheet::ImportPlan plan);
    void refuse(const QString& problem); // the file as a whole
    void takeIn();
    void setBusy(bool busy);

    Session& m_session;
    QString m_path;
    std::shared_ptr<const sheet::ImportPlan> m_plan;
    QString m_problem; // why the file could not be read; empty: it was
    QPointer<Job> m_job;
    Heading* m_title;
    QLabel* m_summary;
    QComboBox* m_form; // of the table
    std::shared_ptr<const sheet::Mapping> m_mapping; // null: a case sheet
    bool m_formGiven = false; // by the person
    QCheckBox* m_ignore;
    ImportProblemModel* m_model;
    QTableView* m_problems;
    QProgressBar* m_progress;
    QPushButton* m_takeIn;
    QPushButton* m_cancel;
};

} // namespace recense::ui
