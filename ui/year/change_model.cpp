// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/change_model.h"

#include "ui/text/change_text.h"
#include "ui/text/words.h"

namespace recense::ui {

namespace {

enum Column { WhatColumn, CasesColumn, EffectColumn, Columns };

} // namespace

ChangeModel::ChangeModel(std::shared_ptr<const std::vector<count::Change>> changes, QObject* parent)
    : QAbstractTableModel(parent), m_changes(std::move(changes))
{
}

int ChangeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes->size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const count::Change& change = this->change(index.row());
    const auto cases = static_cast<qint64>(change.incidents.size());
    const QString what = doubtText(change.doubt), effect = effectText(change.totals);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((index.column() == CasesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole)
        return tr("The total would be: %1").arg(peopleText(change.totals.second));
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1; %2; %3").arg(what, casesText(cases), effect);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == WhatColumn ? what : index.column() == CasesColumn ? number(cases) : effect;
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == CasesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == WhatColumn ? tr("In doubt") : section == CasesColumn ? tr("Cases") : tr("Effect");
}

} // namespace recense::ui
