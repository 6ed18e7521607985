// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parties/pair_model.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace recense::ui {

class PairCard;

// Likely duplicates: a list of pairs, the chosen one side by side, and the three verdicts, by button or by a key
// in the list. A verdict is remembered, and undone as everything is; those given before can be given anew.
class DuplicatesPane : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicatesPane(Session& session, QWidget* parent = nullptr);

    void setBook(SharedBook book); // null: empty
    void clear();
    // Of the pairs so listed, the one that is chosen; without reasons, which are content.
    struct Place
    {
        int which = 0;
        std::optional<parties::LikelyPair> pair;
    };
    Place place() const;
    void goTo(const Place& place);
    void decide(Match match);      // of the chosen pair

    PairModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    QComboBox* which() const { return m_which; }
    QLineEdit* reason() const { return m_reason; }
    QPushButton* button(Match match) const { return m_buttons[static_cast<size_t>(match)]; }
    PairCard* card() const { return m_card; }

Q_SIGNALS:
    void openAsked(const recense::Id& incident);

private:
    QWidget* makeList();
    QWidget* makeRight();
    void fill();
    void showCurrent();
    void showEmpty();

    Session& m_session;
    SharedBook m_book;
    PairModel* m_model;
    QTableView* m_table;
    QComboBox* m_which;
    QLabel* m_empty;
    PairCard* m_card;
    QLineEdit* m_reason;
    std::array<QPushButton*, 3> m_buttons; // by Match
    QWidget* m_right;
    std::optional<parties::LikelyPair> m_current;
};

} // namespace recense::ui
