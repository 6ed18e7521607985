// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parties/party_book.h"

#include <QAbstractTableModel>

namespace recense::ui {

// Pairs of parties that may be one: those to be decided, those of which one was unsure, and those decided.
class PairModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Which { ToDecide, Unsure, Decided };
    enum Column { One, Other, Verdict, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    void show(SharedBook book, Which which); // null: empty
    const parties::LikelyPair* pair(int row) const; // null: no such row
    const PartyJudgement* judgement(int row) const; // null: nothing was judged
    int rowOf(const parties::LikelyPair& pair) const; // -1: not there
    void drop(int row); // it was decided: the list need not be read anew for it

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    SharedBook m_book;
    Which m_which = Which::ToDecide;
    std::vector<JudgedPair> m_pairs; // of those to be decided, the judgement is null
};

} // namespace recense::ui
