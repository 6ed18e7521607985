// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/shell/session_editor_host.h"

#include <QTabWidget>

namespace recense::ui {

class CasesPage;
class IncidentEditor;
class PartiesPage;
class YearPage;

// The places of an open register, each a tab: Cases, Year, People and organisations, and an editor for each case that is open.
class Workspace : public QTabWidget
{
    Q_OBJECT
public:
    explicit Workspace(Session& session, QWidget* parent = nullptr);

    CasesPage* cases() const { return m_cases; }
    YearPage* year() const { return m_year; }
    PartiesPage* parties() const { return m_parties; }

    void begin(); // a register was opened: fills the places
    void clear(); // it was closed or locked: nothing of it stays
    void showCases();
    void showYear();
    void showParties();
    void openCase(const Id& incident); // in a tab of its own, or the one it has
    void newCase();
    void duplicateCase(const Id& incident);
    void moveToBin(const QList<Id>& incidents);
    void nextTab(int by);
    void nextPane(); // filters, list, card
    void saveCurrent();
    // Closes the editor in front; false where none is.
    bool closeCurrent();

Q_SIGNALS:
    void totals(const QString& sentence);
    void binned(qsizetype cases);
    void draftsOpened(int drafts, const QDateTime& latest);

private:
    IncidentEditor* addEditor(); // in front, empty
    IncidentEditor* editorAt(int index) const; // null of a place
    void offerDrafts(); // opens what was half typed when the register closed
    void closeEditor(int index);
    void refreshEditors(); // after an undo: what was not being changed is shown as it is now

    Session& m_session;
    SessionEditorHost m_host;
    CasesPage* m_cases;
    YearPage* m_year;
    PartiesPage* m_parties;
};

} // namespace recense::ui
