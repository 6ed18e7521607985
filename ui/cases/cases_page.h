// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/case_model.h"
#include "ui/cases/filter_panel.h"
#include "ui/cases/kept_search.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace recense::ui {

class CaseCard;
class CaseTable;
class ChangeFieldDialog;
class ListAndCard;
class NoCases;
class SavedFilters;
class SearchEdit;

// Cases: filters to the left, the list in the middle with the search above it, the card of the chosen
// case to the right.
class CasesPage : public QWidget
{
    Q_OBJECT
public:
    explicit CasesPage(Session& session, QWidget* parent = nullptr);

    void showMembers(MembersToShow members);
    void showAll(); // no members, no filters, no search
    KeptSearch kept() const; // the list's part of it
    qint64 chosenKey() const; // of the case in front, in this session's register; -1: none
    void narrow(const KeptSearch& kept);
    void goTo(qint64 key); // to the case, once the list that is being read is there
    void focusSearch();
    void moveBy(int rows); // to the next or the previous case
    std::optional<Id> current() const;
    CaseList selected() const;
    void copySelection(); // as tab-separated text with a header; many in the background
    void changeSelected(); // one field of all that are selected, in a dialog
    bool resumeChange(const Draft& draft); // such a dialog as it stood; false where the draft keeps something else
    void clear();   // forgets everything that is shown, for the lock
    void refresh(); // asks the register anew

    CaseTable* table() const { return m_table; }
    CaseModel* model() const { return m_model; }
    FilterPanel* filters() const { return m_filters; }
    CaseCard* card() const { return m_card; }
    SearchEdit* search() const { return m_search; }
    SavedFilters* saved() const { return m_saved; }

Q_SIGNALS:
    void openAsked(const recense::Id& incident);
    void historyAsked(const recense::Id& incident);
    void binAsked(const recense::CaseList& cases);
    void newAsked();
    void totals(const QString& sentence); // of what is shown
    void changedCases(qsizetype cases); // one field of them, in one step
    void refreshed(); // rows, totals and filters say the same

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeMiddle();
    QWidget* makeMembersBar();
    void openMenu(QPoint at);
    void apply(const CaseQuery& query); // its text and its filters
    void narrowTo(MembersToShow members);
    void keep();
    void take(CaseList found, std::vector<CaseRow> first);
    void tellProblems();
    void countRest();
    void tellTotals(std::optional<Range> people);
    void showEmpty();
    ChangeFieldDialog* openChange(CaseList list);
    QList<std::pair<QString, CaseQuery>> constraints() const; // by name, each with the query without it
    QString keptName() const;
    CaseQuery query() const;

    Session& m_session;
    CaseModel* m_model;
    FilterPanel* m_filters;
    SavedFilters* m_saved;
    SearchEdit* m_search;
    QLabel* m_problem;
    QWidget* m_membersBar = nullptr;
    QLabel* m_membersTitle = nullptr;
    QStackedWidget* m_stack;
    CaseTable* m_table;
    NoCases* m_empty;
    CaseCard* m_card;
    QSplitter* m_splitter;
    ListAndCard* m_listAndCard;
    QTimer m_soon, m_cardSoon;
    QPointer<Job> m_job;
    CaseColumn m_sortBy = CaseColumn::Reference;
    bool m_descending = false;
    bool m_typed = false; // what changes in the search, a person changes
    std::optional<qint64> m_goTo; // the key of the case to choose when the list is there
    std::optional<MembersToShow> m_members;
};

} // namespace recense::ui
