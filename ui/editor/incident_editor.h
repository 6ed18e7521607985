// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/edit_steps.h"
#include "ui/editor/editor_page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;

namespace recense::ui {

class ConflictPanel;
class MessageBar;
class SidePanel;
class TypedField;

// A case as one page that scrolls, with an index of its sections on one side and, on the other, how it counts in each
// year and what is missing. It changes a copy: nothing is in the register before `save`, but a
// draft of it, less than two seconds after the first key that it lacks.
class IncidentEditor : public QWidget
{
    Q_OBJECT
public:
    // The host outlives the editor. `language` is that of the codebook's labels.
    IncidentEditor(EditorHost& host, const QString& language, QWidget* parent = nullptr);
    ~IncidentEditor() override;

    void load(const Incident& incident); // a default one: a new case
    void propose(const Incident& incident); // a new case in which something stands already, and is kept as a draft
    enum class Offer { Said, Silent }; // of a draft: said with its time and what it changes
    // False where it cannot be read; then nothing is changed.
    bool load(const Draft& draft, Offer offer = Offer::Said);
    const Incident& incident() const { return m_current; } // as it stands on the screen

    bool isModified() const { return m_modified; }
    bool isBlank() const; // a new case, of which nothing was typed, or all was taken out again
    QString title() const; // for a tab: the case's title or its reference, "New case"
    bool save();           // false: said inline, and nothing of it is lost
    void keepDraft();      // at once, where something has changed; before a lock
    const Id& draft() const { return m_draft; }
    void countAnew() { showStanding(); } // by another rule
    void changedElsewhere(); // while something is typed here: shows both
    // The making of the case was undone, and done again: what stands here is a draft meanwhile.
    void becomeUnmade();
    void becomeMadeAgain(const Incident& now);
    bool isUnmade() const { return m_unmade; }
    EditorPlace place() const;
    void goTo(const EditorPlace& place);
    void nextPane(); // sections, form, panel: the focus goes to the one after that which has it
    // Of what was typed since the case was loaded or saved.
    bool canUndo() const { return m_steps.canUndo(); }
    bool canRedo() const { return m_steps.canRedo(); }
    void undo();
    void redo();

Q_SIGNALS:
    void stepsChanged(); // what can be undone or redone
    void titleChanged(const QString& title);
    void modifiedChanged(bool modified);
    void saved(const recense::Id& incident);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildPages();
    void buildWindow();
    Incident collect() const;
    void orderTabs();
    void whenEdited();
    void setModified(bool modified);
    void check();
    void showProblems();
    void showMissing();
    void showStanding();
    std::vector<TypedField*> unreadFields() const;
    void put(const DraftContent& content);
    void putTyped(const DraftContent& content);
    DraftContent typed() const;
    void showState(const EditSteps::State& state);
    void beginSteps();
    void dropDraft();
    void discardDraft();
    void saveAsNew();
    void tellUnmade();
    void showConflict(const Incident& elsewhere);
    void saveMine();
    void takeTheirs();
    std::vector<QWidget*> stops() const; // of Tab, in order
    bool refuse(); // says why it cannot be saved as it is
    void finishTyping();
    QWidget* fieldOf(const QString& field, const Id& subject) const;
    void goTo(QWidget* field);
    void goToSection(int section);
    void followScrolling();
    void showHeader();

    EditorHost& m_host;
    EditorContext m_context;
    std::vector<EditorPage*> m_pages;
    std::vector<QWidget*> m_sections; // heading and page, by page
    QScrollArea* m_scroll;
    QListWidget* m_index;
    SidePanel* m_panel;
    MessageBar* m_message;
    ConflictPanel* m_conflict;
    bool m_unmade = false;
    QLabel *m_title, *m_reference, *m_state;
    QLineEdit* m_reason;
    std::vector<QWidget*> m_ends; // the last stops of Tab
    QTimer m_check, m_draftTimer;
    Incident m_base; // as it was loaded or saved
    EditSteps m_steps;
    Incident m_current;
    Id m_draft;
    bool m_modified = false, m_loading = false, m_saving = false;
    std::vector<std::function<QWidget*()>> m_leads;
};

} // namespace recense::ui
