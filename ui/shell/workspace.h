// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/incident_editor.h"
#include "ui/editor/quick_log.h"
#include "ui/parties/parties_page.h"
#include "ui/session/session.h"
#include "ui/shell/session_editor_host.h"
#include "ui/widgets/later.h"
#include "ui/widgets/message_bar.h"

#include <QTabWidget>
#include <QTimer>

class QLineEdit;

namespace recense::ui {

class CasesPage;
class HistoryPage;
class YearPage;

// The places of an open register, each a tab: Cases, Year, People and organisations, History, and an editor for each
// case that is open.
class Workspace : public QTabWidget
{
    Q_OBJECT
public:
    explicit Workspace(Session& session, QWidget* parent = nullptr);

    CasesPage* cases() const { return m_cases; }
    YearPage* year() const { return m_year; }
    PartiesPage* parties() const; // made, if it was not yet
    HistoryPage* history() const; // likewise

    void begin(); // a register was opened: fills the places
    void clear(); // it was closed or locked: nothing of it stays, but where one was (see forgetPlaces)
    void forgetPlaces();
    void showCases();
    void showYear();
    void showParties();
    void showDuplicates();
    void focusSearch(); // of the place in front, else of the list of cases
    void showHistory(); // of the register
    void showHistoryOf(const Id& incident);
    void showHistoryOfCurrent(); // of the case in the editor or the list
    void showBin();
    void openCase(const Id& incident); // in a tab of its own, or the one it has
    void newCase();
    void quickLog();
    QuickLog* quickLogDialog() const { return m_quick; } // null until it was asked for
    void duplicateCase(const Id& incident);
    // The saved case of the editor in front, or the one that is chosen where the list is; nothing elsewhere.
    std::optional<Id> inFront() const;
    void moveToBin(); // that one, or all that are selected in the list
    void moveToBin(const CaseList& cases);
    void nextTab(int by);
    void nextPane(); // of the place or the editor in front
    void saveCurrent();
    void saveAndNew(); // the case of the editor in front, and another one
    void printCurrent(); // the case in front; in the list, the one that is chosen
    IncidentEditor* currentEditor() const { return editorAt(currentIndex()); } // null in a place
    // Closes the editor in front; false where none is.
    bool closeCurrent();
    bool isAnythingTyped() const; // in an editor, and not saved

Q_SIGNALS:
    void totals(const QString& sentence);
    void binned(qsizetype cases);
    void typed(); // something in an editor that is not saved
    void said(recense::ui::MessageBar::Kind kind, const QString& sentence);
    void dialogDraft(const recense::Draft& draft); // of what stood in a dialog that is the window's
    void draftsOpened(int drafts, const QDateTime& latest); // of a session that ended without a lock; of more than one
    void undoChanged(); // another editor is in front, or none; or it can undo or redo something else
    void quickLogged(const recense::Id& incident, const QString& said);

protected:
    void changeEvent(QEvent* event) override;

private:
    PartiesPage* makeParties(QWidget* within);
    HistoryPage* makeHistory(QWidget* within);
    IncidentEditor* addEditor(); // in front, empty
    IncidentEditor* editorAt(int index) const; // null of a place
    void keepDrafts(); // and remember the places
    QList<QLineEdit*> keptFields() const; // of the places that are made
    Id keepSearch();   // in a draft; null: nothing is narrowed
    void resumeSearch(const Draft& draft);
    void reopen();     // what was open before a lock, as it was; then what was half typed when the program ended
    void offerDrafts(const std::vector<Draft>& drafts, bool afterLock);
    void reopenEditor(const Id& incident, const std::optional<Draft>& draft);
    QuickLog* makeQuickLog();
    void closeEditor(int index);
    void refreshEditors(); // after an undo: what was not being changed is shown as it is now

    // What was open, by its keys: content is not kept in memory while the register is locked.
    struct Places
    {
        struct Editor
        {
            Id incident, draft;
            EditorPlace place;
        };
        Id reg;
        int tab = 0;
        bool preparing = false; // the report of a year
        QPointer<QWidget> focus; // in a place
        qint64 chosenCase = -1;
        std::optional<PartiesPage::Place> people; // where that place was made
        Id searchDraft; // of what the places were narrowed by
        std::vector<Editor> editors;
        std::optional<FormPlace> quick; // where it was open
        Id quickDraft;
    };

    static constexpr int kPlaces = 4; // Cases, Year, People and organisations and History, which are never closed

    Session& m_session;
    SessionEditorHost m_host;
    std::optional<Places> m_places;
    QPointer<QuickLog> m_quick;
    CasesPage* m_cases;
    YearPage* m_year;
    Later<PartiesPage>* m_parties;
    Later<HistoryPage>* m_history;
    QTimer m_whenListed; // to make the history
};

} // namespace recense::ui
