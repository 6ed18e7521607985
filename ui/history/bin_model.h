// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>

namespace recense::ui {

// The cases in the bin, what was thrown away last first.
class BinModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Reference, Title, Country, Start, Moved, ColumnCount };

    explicit BinModel(Session& session, QObject* parent = nullptr);

    void show(std::vector<CaseRow> rows);
    const CaseRow* row(int index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Session& m_session;
    std::vector<CaseRow> m_rows;
};

} // namespace recense::ui
