// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/year/year_count.h"

#include <QAbstractTableModel>

namespace recense::ui {

// The figures of one table of the report: category, number, cases.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole };

    FigureModel(std::shared_ptr<const YearCount> count, std::vector<const count::Figure*> figures,
                const Codebook& codebook, QObject* parent = nullptr);
    const count::Figure& figure(int row) const { return *m_figures[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString label(const count::Figure& figure) const;

    std::shared_ptr<const YearCount> m_count;
    std::vector<const count::Figure*> m_figures;
    const Codebook& m_codebook;
};

} // namespace recense::ui
