// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/frozen_model.h"

#include "ui/text/entry_text.h"
#include "ui/text/words.h"

#include <QLocale>

namespace recense::ui {

FrozenModel::FrozenModel(QObject* parent) : QAbstractTableModel(parent) {}

void FrozenModel::setReports(std::vector<FrozenReport> reports)
{
    beginResetModel();
    m_reports = std::move(reports);
    m_today.clear();
    endResetModel();
}

void FrozenModel::setToday(const Id& report, const Range& people)
{
    m_today.insert(report, people);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_reports[static_cast<size_t>(row)].id == report)
            Q_EMIT dataChanged(index(row, Now), index(row, Now));
    }
}

const FrozenReport* FrozenModel::report(int row) const
{
    return row >= 0 && row < rowCount() ? &m_reports[static_cast<size_t>(row)] : nullptr;
}

int FrozenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_reports.size());
}

int FrozenModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString FrozenModel::text(const FrozenReport& report, int column) const
{
    switch (column) {
    case Name: return report.name;
    case Year: return QString::number(report.year);
    case AsAt: return QLocale().toString(QDate(1970, 1, 1).addDays(report.asAt), QLocale::ShortFormat);
    case When: return whenText(report.at);
    case Who: return report.by;
    case Then: return report.people ? peopleText(*report.people) : tr("not shown");
    case Now: {
        const auto today = m_today.constFind(report.id);
        if (today == m_today.constEnd())
            return QStringLiteral("…");
        return report.people && *report.people == *today ? tr("%1, the same", "a number of people").arg(peopleText(*today))
                                                         : peopleText(*today);
    }
    default: return {};
    }
}

QVariant FrozenModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FrozenReport& report = m_reports[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(report, index.column());
    if (role == Qt::AccessibleTextRole) {
        const QString number = text(report, index.column());
        return index.column() == Name ? number : labelled(headerData(index.column(), Qt::Horizontal).toString(), number);
    }
    return {};
}

QVariant FrozenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Year: return tr("Year");
    case AsAt: return tr("As at");
    case When: return tr("Frozen");
    case Who: return tr("By");
    case Then: return tr("Counted then");
    case Now: return tr("By the same rule today");
    default: return {};
    }
}

} // namespace recense::ui
