// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/change_tree.h"
#include "ui/history/entry_model.h"
#include "ui/widgets/message_bar.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTabWidget;
class QTableView;

namespace recense::ui {

class BinView;
class DateEdit;

// History: what was ever changed in the register, or in one case; who changed it, when and why; to be undone, or
// put back field by field. Beside it the bin.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    void begin(); // a register was opened
    void clear(); // for the lock
    void showAll();
    void showCase(const Id& incident);
    void showBin();
    void check(); // holds the whole journal against its chain, behind the window

    QTableView* table() const { return m_table; }
    EntryModel* model() const { return m_model; }
    ChangeTree* changes() const { return m_changes; }
    QLineEdit* search() const { return m_search; }
    DateEdit* days() const { return m_days; }
    QLineEdit* reason() const { return m_reason; }
    QPushButton* undoButton() const { return m_undo; }
    QPushButton* restoreButton() const { return m_restore; }
    QPushButton* wholeButton() const { return m_whole; }
    QLabel* checked() const { return m_checked; }
    BinView* bin() const { return m_bin; }

Q_SIGNALS:
    void openAsked(const recense::Id& incident);
    void said(recense::ui::MessageBar::Kind kind, const QString& sentence);
    void refreshed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFilters();
    QWidget* makeCaseBar();
    QWidget* makeDetails();
    void connectAll();
    HistoryQuery query() const;
    void refresh();
    void nameCase();
    void chooseAgain();
    void showChosen();
    void showChanges(const Changes& changes, qint64 position);
    void showButtons();
    void undoChosen();
    void restoreChosen();
    const JournalEntry* chosen() const;

    Session& m_session;
    EntryModel* m_model;
    QTabWidget* m_tabs;
    QLineEdit* m_search;
    DateEdit* m_days;
    QWidget* m_caseBar = nullptr;
    QLabel* m_caseTitle = nullptr;
    QPushButton* m_whole = nullptr;
    QTableView* m_table;
    ChangeTree* m_changes;
    QLineEdit* m_reason;
    QPushButton *m_undo, *m_restore, *m_open;
    QLabel* m_checked;
    BinView* m_bin;
    QSplitter* m_splitter;
    QTimer m_soon, m_checkSoon;
    Id m_case; // null: the whole register
    bool m_isOld = false, m_binIsOld = false; // changed since it was read
    bool m_isUnchecked = false;               // and since the chain was checked
    std::optional<Changes> m_ofCase;
    qint64 m_position = 0; // of the entry whose changes are shown
    bool m_atNewest = true; // that one is to be the newest, also when there is a newer
    QPointer<Job> m_reading, m_checking;
};

} // namespace recense::ui
