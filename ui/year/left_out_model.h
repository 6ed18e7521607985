// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/year/year_count.h"

#include <QAbstractTableModel>

namespace recense::ui {

// Which clauses leave cases out of the year, and how many each.
class LeftOutModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit LeftOutModel(const YearCount& count, QObject* parent = nullptr);
    count::Clause clause(int row) const { return m_rows[size_t(row)].first; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<std::pair<count::Clause, int>> m_rows;
    int m_year;
};

} // namespace recense::ui
