// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parties/link_panel.h"
#include "ui/parties/party_book.h"
#include "ui/parties/party_draft.h"
#include "ui/session/session.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QTableWidget;

namespace recense::ui {

class ChipEdit;
class ClosedList;
class DateEdit;
class FieldForm;
class KeptDraft;
class TextArea;
class TextLine;

// One party: who it is, edited in place and saved as soon as a field is left, and the cases that it is in. What was
// typed and is not saved is in a draft a second after the first key.
class PartyCard : public QScrollArea
{
    Q_OBJECT
public:
    explicit PartyCard(Session& session, QWidget* parent = nullptr);

    void show(SharedBook book, const Id& party);
    void showNew();
    void clear(); // shows how to get a card
    void commit(); // saves what was typed
    // Of the party that is shown, or of a new one: what was typed when the program ended.
    void retype(const Draft& draft, const TypedParty& typed);
    const Id& shown() const { return m_party.id; }
    void resumeLink(const LinkPanel::Place& place); // of the party that is shown, as it was before a lock

    FieldForm* form() const { return m_form; }
    QTableWidget* cases() const { return m_cases; }
    LinkPanel* linkPanel() const { return m_panel; }
    QPushButton* linkButton() const { return m_link; }

Q_SIGNALS:
    void openAsked(const recense::Id& incident);
    void saved(const recense::Id& party);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makePage();
    void makeFields();
    void makeCases();
    void load(const Party& party);
    void fill(const TypedParty& typed);
    bool isUnsaved() const;
    void ended(const Party& before, const Party& now, const Id& draft, bool done); // a saving
    TypedParty typed() const;
    void showCases();
    void openCurrent();
    void askUnlink();

    Session& m_session;
    SharedBook m_book;
    Party m_party; // as stored
    bool m_active = false;
    bool m_saving = false; // in the background
    KeptDraft* m_kept; // of what is typed and not saved
    QLabel *m_title, *m_same, *m_noCases;
    FieldForm* m_form;
    TextLine *m_key, *m_name, *m_legalBasis;
    ClosedList *m_type, *m_consent;
    ChipEdit* m_aliases;
    TextArea* m_notes;
    DateEdit* m_reviewBy;
    QTableWidget* m_cases;
    QPushButton *m_link, *m_unlink, *m_open;
    LinkPanel* m_panel;
    QPointer<Job> m_job;
};

} // namespace recense::ui
