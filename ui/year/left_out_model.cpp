// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/left_out_model.h"

#include "ui/text/words.h"

#include <map>

namespace recense::ui {

LeftOutModel::LeftOutModel(const YearCount& count, QObject* parent)
    : QAbstractTableModel(parent), m_year(count.census.question.year)
{
    std::map<count::Clause, int> cases; // in the order in which clauses are tried
    for (const count::LeftOut& out : count.census.leftOut)
        ++cases[out.clause];
    m_rows.assign(cases.begin(), cases.end());
}

int LeftOutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LeftOutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant LeftOutModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& [clause, cases] = m_rows[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? failedClauseText(clause, m_year) : number(cases);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return labelled(failedClauseText(clause, m_year), casesText(cases));
    return {};
}

QVariant LeftOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("The first clause that they fail") : tr("Cases");
}

} // namespace recense::ui
