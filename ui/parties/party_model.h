// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "ui/parties/party_book.h"

#include <QAbstractTableModel>

namespace recense::ui {

// The list of parties, narrowed by what was typed and by a type. Of a text, the best found come first, until a
// column is asked for.
class PartyModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Key, Type, Cases, kColumns };
    enum Role { IdRole = Qt::UserRole, SortRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setBook(SharedBook book, const Codebook& codebook); // null: empty
    void narrow(const QString& typed, std::optional<TargetType> type);

    const Party* party(int row) const; // null: no such row
    int rowOf(const Id& party) const;  // -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override; // -1: the best found first

private:
    void fill();
    QString text(const Party& party, int column) const;

    SharedBook m_book;
    QHash<TargetType, QString> m_types;
    QString m_typed;
    std::optional<TargetType> m_type;
    int m_sortBy = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<size_t> m_shown; // places in the book's index
};

} // namespace recense::ui
