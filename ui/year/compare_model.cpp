// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/compare_model.h"

#include "ui/text/change_text.h"
#include "ui/text/words.h"

namespace recense::ui {

using count::Difference;
using Kind = Difference::Kind;

namespace {

bool countsUnder(const Difference& difference, bool second)
{
    return difference.kind == Kind::OtherNumber || (difference.kind == Kind::OnlySecond) == second;
}

} // namespace

void CompareModel::show(std::shared_ptr<const ComparedRules> compared)
{
    beginResetModel();
    m_compared = std::move(compared);
    m_groups.clear();
    const std::vector<Difference>& all = m_compared->comparison.differences;
    for (const Population population : {Population::Solidarity, Population::Migration}) {
        for (const Kind kind : {Kind::OnlyFirst, Kind::OnlySecond, Kind::OtherNumber}) {
            Group group{kind, population, {}, {}, {}};
            for (const Difference& difference : all) {
                if (difference.kind != kind || difference.population != population)
                    continue;
                group.differences.push_back(&difference);
                group.first += difference.first.amount;
                group.second += difference.second.amount;
            }
            if (population == Population::Solidarity || !group.differences.empty())
                m_groups.push_back(std::move(group));
        }
    }
    endResetModel();
}

int CompareModel::columnCount(const QModelIndex&) const { return Columns; }

const Difference* CompareModel::difference(const QModelIndex& index) const
{
    const int group = groupAbove(index);
    return group < 0 ? nullptr : m_groups[static_cast<size_t>(group)].differences[static_cast<size_t>(index.row())];
}

Id CompareModel::incident(const QModelIndex& index) const
{
    const Difference* one = difference(index);
    if (!one)
        return {};
    return m_compared->facts.incidents[(countsUnder(*one, false) ? one->first : one->second).incident].id;
}

QString CompareModel::textOf(const Group& group, int column) const
{
    if (column == FirstColumn)
        return peopleText(group.first);
    if (column == SecondColumn)
        return peopleText(group.second);
    const QString name = group.kind == Kind::OnlyFirst ? tr("Only under the first rule")
        : group.kind == Kind::OnlySecond               ? tr("Only under the second rule")
                                                       : tr("Under both, with another number");
    const QString counted = QStringLiteral("%1 (%2)").arg(name, number(static_cast<qint64>(group.differences.size())));
    return group.population == Population::Migration ? tr("Migrants, counted apart: %1", "a group of cases").arg(counted) : counted;
}

QString CompareModel::textOf(const Difference& one, int column) const
{
    if (column == CaseColumn) {
        const Facts::IncidentRow& row = m_compared->facts.incidents[(countsUnder(one, false) ? one.first : one.second).incident];
        return QStringLiteral("%1 %2").arg(row.reference.text(), m_compared->titles.value(row.id));
    }
    const bool second = column == SecondColumn;
    const count::Member& member = second ? one.second : one.first;
    return countsUnder(one, second) ? memberText(member)
                                    : failedClauseText(member.clause, m_compared->questions[second ? 1 : 0].year);
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return TwoLevelModel::data(index, role);
    if (const Difference* one = difference(index))
        return textOf(*one, index.column());
    return textOf(m_groups[static_cast<size_t>(index.row())], index.column());
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == CaseColumn ? tr("Case") : section == FirstColumn ? tr("Under the first rule") : tr("Under the second rule");
}

} // namespace recense::ui
