// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"
#include "ui/year/report_made.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace recense::ui {

class KeptDraft;
class PageView;
class PlanCases;
class PlanParts;

// Where the report of a year is prepared: its languages, what is hidden, and the plan of its parts to the left, the pages
// as they will be to the right. What is planned is one change of the register, made when the place is left, when a report
// is made, and when the register is locked; until then a draft keeps it.
class ReportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPage(Session& session, QWidget* parent = nullptr);

    void begin(const count::Question& question); // reads the plan of the register
    void resume(const count::Question& question, const Draft& draft); // what was planned and not saved
    void setQuestion(const count::Question& question);
    void clear(); // nothing of the register stays
    void saveAs();
    void print();
    report::ReportRequest request() const; // while it is open
    bool keep(); // saves what is planned; false where that failed
    static QString kinds(); // the formats of a report as a file dialog takes them, the usual one first

    PageView* view() const { return m_view; }
    PlanParts* parts() const { return m_parts; }
    PlanCases* cases() const { return m_cases; }
    QListWidget* tables() const { return m_tables; }
    QComboBox* languageBox() const { return m_languages; }
    QCheckBox* hideBox() const { return m_hide; }
    QSpinBox* thresholdBox() const { return m_threshold; }
    QLabel* findings() const { return m_findings; }
    QHBoxLayout* buttonRow() const { return m_buttons; } // Print, Save as, Close, behind what is stretched

Q_SIGNALS:
    void said(recense::ui::MessageBar::Kind kind, const QString& text);
    void closed();

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeChoices();
    QWidget* makePreview();
    void load(const ReportPlan& plan); // into the fields
    void take();                       // from them
    void follow();                     // another change of the register
    void changed();                    // of the plan
    void requestChanged();
    void make();
    void fill(const ReportMade& made, const std::vector<Id>& cases); // the plan's, when that was begun
    void check();

    Session& m_session;
    std::optional<count::Question> m_question; // nothing: the place is not open
    ReportPlan m_plan, m_stored;
    KeptDraft* m_kept; // of what is planned and not saved
    ReportMade m_made;
    bool m_stale = true; // figures have to be counted anew
    bool m_keeping = false;
    QTimer m_soon;
    QPointer<Job> m_job, m_checking;

    QLabel* m_title;
    QComboBox* m_languages;
    QCheckBox* m_hide;
    QSpinBox* m_threshold;
    QLabel* m_findings;
    PlanParts* m_parts;
    QListWidget* m_tables;
    PlanCases* m_cases;
    PageView* m_view;
    QLabel* m_page;
    QHBoxLayout* m_buttons;
    QPushButton *m_print, *m_save;
};

} // namespace recense::ui
