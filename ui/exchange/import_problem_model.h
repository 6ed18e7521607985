// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet_problem.h"

#include <QAbstractTableModel>

namespace recense::ui {

// What a sheet's reader found, a line each: where, what, and whether the row is refused.
class ImportProblemModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setProblems(std::vector<sheet::SheetProblem> problems);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<sheet::SheetProblem> m_problems;
};

} // namespace recense::ui
