// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/count/what_would_change.h"

#include <QAbstractTableModel>

namespace recense::ui {

// What would change the number: what is in doubt, in how many cases, with which effect.
class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ChangeModel(std::shared_ptr<const std::vector<count::Change>> changes, QObject* parent = nullptr);
    const count::Change& change(int row) const { return (*m_changes)[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const std::vector<count::Change>> m_changes;
};

} // namespace recense::ui
