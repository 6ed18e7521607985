// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

namespace recense::ui {

// A tree of groups, in bold, and what stands beneath each. Who derives from it says how many there are of both, and what
// they show; and calls `data` of this class for the roles that it has no word on.
class TwoLevelModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

protected:
    virtual int groups() const = 0;
    virtual int beneath(int group) const = 0;
    // The group that the index stands beneath; -1 of a group itself, and of no index.
    static int groupAbove(const QModelIndex& index);
};

} // namespace recense::ui
