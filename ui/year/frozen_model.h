// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"

#include <QAbstractTableModel>

namespace recense::ui {

// The published reports, a row each, with their total then, and as it is counted today by the same rule.
class FrozenModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Year, AsAt, When, Who, Then, Now, ColumnCount };

    explicit FrozenModel(QObject* parent = nullptr);
    void setReports(std::vector<FrozenReport> reports); // their numbers of today stay unknown
    void setToday(const Id& report, const Range& people);
    const FrozenReport* report(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const FrozenReport& report, int column) const;

    std::vector<FrozenReport> m_reports;
    QHash<Id, Range> m_today;
};

} // namespace recense::ui
