// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"
#include "ui/year/year_count.h"

#include <QTimer>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace recense::ui {

class FigureTable;
class ReportPage;
class RuleBar;
class RulesDialog;
struct MembersToShow;

// A year counted by a rule: the headline, the rule as a sentence, the three rules beside each other,
// charts and tables of every section, and what is left out and why. Every figure leads to its cases.
class YearPage : public QWidget
{
    Q_OBJECT
public:
    explicit YearPage(Session& session, QWidget* parent = nullptr);
    void begin(); // finds the years and counts the chosen one
    void clear();
    void prepareReport(); // in this place, in front of the figures
    void prepareReport(const Draft& draft); // as it was planned and not saved
    void printReport(); // prepares it, where it is not
    RulesDialog* editRules(); // null where no register is open
    void compareRules();
    bool isPreparing() const;
    ReportPage* report() const { return m_report; }
    RuleBar* ruleBar() const { return m_rule; }
    const YearCount* shown() const { return m_count.get(); }
    // Asks for the cases behind a figure, as a click on it does.
    void showMembers(const count::Figure& figure);

Q_SIGNALS:
    void membersAsked(const recense::ui::MembersToShow& members);
    void openAsked(const recense::Id& incident);
    void said(recense::ui::MessageBar::Kind kind, const QString& text);
    void counted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void recount();
    void fill(std::shared_ptr<const YearCount> count);
    void addFront(QVBoxLayout& page);
    void addRules(QVBoxLayout& page);
    void addCharts(QVBoxLayout& page);
    void addSection(QVBoxLayout& page, count::Section section);
    FigureTable* tableOf(count::Section section, const QList<count::Dimension>& dimensions);
    void addLeftOut(QVBoxLayout& page);
    void showPreparing(bool preparing);
    // In year_rules.cpp and year_lists.cpp.
    void readRules();
    void compareWith(const count::Rule& rule);
    QWidget* makeWhatWouldChange();
    void showLeftOut(count::Clause clause);
    void exportLeftOut();
    void exportList(const QString& title, const QString& name, std::function<QByteArray(const Register&)> list);

    Session& m_session;
    RuleBar* m_rule;
    ReportPage* m_report;
    QScrollArea* m_scroll;
    std::shared_ptr<const YearCount> m_count;
    QPointer<Job> m_job;
    QTimer m_soon;
    bool m_stale = true;
};

} // namespace recense::ui
