// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/case_list.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace recense::ui {

// The list of cases. Holds the row numbers of all that a query found, and the rows just of what is
// looked at, fetched in blocks and forgotten again: 100,000 cases cost no more than a screenful.
// Columns are those of CaseColumn, and one more, Why, where a figure's members are shown.
class CaseModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kWhyColumn = static_cast<int>(CaseColumn::LastChange) + 1;
    static constexpr int kBlock = 32;  // rows fetched at once: about a screen
    static constexpr int kFirst = 128; // of another list there are so many rows at first, and soon all
    enum Role { SortRole = Qt::UserRole, IdRole };

    explicit CaseModel(Session& session, QObject* parent = nullptr);

    // Shows what a query found, with its first block of rows where these were read with it. Where it is the same
    // cases in the same order, only their rows are read anew. Making room for 100,000 rows takes a view as long as
    // finding them: it has the first ones to paint before that.
    void show(CaseList list, std::vector<CaseRow> first = {});
    void showRest(); // at once
    // What brought each case into the figure that is shown; empty: the column Why is empty.
    void setReasons(QHash<Id, QString> reasons);
    void clear();

    const CaseList& list() const { return m_list; }
    const CaseRow* row(int index) const; // null where it could not be read
    // What a cell says, for any thread.
    static QString text(const CaseRow& row, int column, const Codebook& codebook, const QHash<Id, QString>& reasons);
    const QHash<Id, QString>& reasons() const { return m_reasons; }
    int indexOfKey(qint64 key) const;    // -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override; // asks for it; the rows come with the next show()

Q_SIGNALS:
    void sortAsked(recense::CaseColumn column, bool descending);

private:
    QVariant value(const CaseRow& row, int column) const;

    Session& m_session;
    CaseList m_list;
    int m_shown = 0; // of its rows
    QTimer m_rest;
    QHash<Id, QString> m_reasons;
    mutable QCache<int, std::vector<CaseRow>> m_blocks;
};

} // namespace recense::ui
