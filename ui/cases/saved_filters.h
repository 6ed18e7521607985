// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QListView>

class QLabel;
class QStandardItem;
class QStandardItemModel;
class QToolButton;

namespace recense::ui {

// The searches that the register keeps under a name, above the filters: Enter or a click applies one, F2 renames it,
// Delete takes it away; each can be undone.
class SavedFilters : public QWidget
{
    Q_OBJECT
public:
    explicit SavedFilters(Session& session, QWidget* parent = nullptr);

    void reload();
    void clear(); // forgets them, for the lock
    // Keeps a search under a first name, which is then open to be changed.
    void keep(const CaseQuery& query, const QString& name);
    void setKeepable(bool keepable); // whether there is a search or a filter to keep
    QListView* list() const { return m_list; }
    QToolButton* keepButton() const { return m_keep; }

Q_SIGNALS:
    void keepAsked();
    void applied(const recense::CaseQuery& query);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply(int row);
    void rename(QStandardItem* item);
    void remove(int row);
    void fill();

    Session& m_session;
    QListView* m_list;
    QStandardItemModel* m_model;
    QLabel* m_hint;
    QToolButton* m_keep;
    std::vector<SavedFilter> m_filters;
};

} // namespace recense::ui
