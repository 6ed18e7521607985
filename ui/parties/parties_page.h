// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parties/duplicates_pane.h"
#include "ui/parties/link_panel.h"
#include "ui/parties/party_model.h"
#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTableView;

namespace recense::ui {

class ListAndCard;
class PartyCard;

// People and organisations: the list of parties with the search above it and the card of the chosen one beside it;
// and, on a second tab, those that are likely to be one. Read anew, off the window's thread, when the register
// changes, while the place is in front.
class PartiesPage : public QWidget
{
    Q_OBJECT
public:
    explicit PartiesPage(Session& session, QWidget* parent = nullptr);

    void clear();   // forgets everything that is shown, for the lock
    void refresh(); // asks the register anew
    void focusSearch();
    void newParty();
    // Shows again what was typed in the card when the program ended. A draft of something else is passed over.
    void resume(const Draft& draft);
    void nextPane();

    // Where one was in it before a lock, without a word of what stood there.
    struct Place
    {
        int section = 0;
        Id party; // in the card
        std::optional<LinkPanel::Place> link;
        DuplicatesPane::Place pairs;
    };
    Place place() const;
    void goTo(const Place& place); // as soon as the parties are there

    PartyModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    QLineEdit* search() const { return m_search; }
    QComboBox* type() const { return m_type; }
    PartyCard* card() const { return m_card; }
    QTabWidget* sections() const { return m_sections; }
    DuplicatesPane* duplicates() const { return m_duplicates; }
    bool isCurrent() const { return m_book && !m_stale; } // what is shown is as it is in the register

Q_SIGNALS:
    void openAsked(const recense::Id& incident);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeList();
    void take(SharedBook book);
    void retype(const Draft& draft);
    void narrow();
    void showChosen();
    void showEmpty();

    Session& m_session;
    PartyModel* m_model;
    QTabWidget* m_sections;
    ListAndCard* m_splitter;
    QLineEdit* m_search;
    QComboBox* m_type;
    QTableView* m_table;
    QLabel* m_empty;
    QPushButton* m_new;
    PartyCard* m_card;
    DuplicatesPane* m_duplicates;
    SharedBook m_book;
    Id m_wanted; // chosen as soon as it is in the list
    std::optional<Place> m_place; // to go to, likewise
    std::optional<Draft> m_typed; // to be shown in the card as soon as the parties are there
    bool m_stale = true;
    bool m_filling = false;
    QTimer m_soon;
    QPointer<Job> m_job;
};

} // namespace recense::ui
