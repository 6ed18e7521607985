// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/two_level_model.h"

#include <QFont>

namespace recense::ui {

// An index carries the row of the group above it, counted from 1; that of a group carries 0.
QModelIndex TwoLevelModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(parent.row() + 1)); // the row of no index is -1
}

int TwoLevelModel::groupAbove(const QModelIndex& index)
{
    return index.isValid() ? static_cast<int>(index.internalId()) - 1 : -1;
}

QModelIndex TwoLevelModel::parent(const QModelIndex& index) const
{
    const int group = groupAbove(index);
    return group < 0 ? QModelIndex() : createIndex(group, 0, quintptr(0));
}

int TwoLevelModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return groups();
    return parent.column() == 0 && groupAbove(parent) < 0 ? beneath(parent.row()) : 0;
}

QVariant TwoLevelModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::FontRole || !index.isValid() || groupAbove(index) >= 0)
        return {};
    QFont bold;
    bold.setBold(true);
    return bold;
}

} // namespace recense::ui
