// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/report/restate.h"

#include <QAbstractItemModel>

namespace recense::ui {

// A published report against the present, with what is needed to show it. Shared, never changed.
struct ThenAndNow
{
    report::Restatement restatement;
    QHash<Id, QString> titles, references; // of the cases that it names
    QHash<Id, QString> targetKeys;
};

// A tree: the figures that changed, and beneath each the cases that changed it, with why and by which entry of the
// journal.
class ThenAndNowModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, Then, Now, Why, Entry, ColumnCount };

    explicit ThenAndNowModel(const Codebook& codebook, QObject* parent = nullptr);
    void show(std::shared_ptr<const ThenAndNow> shown);
    const ThenAndNow* shown() const { return m_shown.get(); }
    const report::Difference* difference(const QModelIndex& index) const; // null: a figure

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const report::FigureChange& figure(int row) const { return m_shown->restatement.changes[static_cast<size_t>(row)]; }
    QString figureText(const report::FigureChange& change, int column) const;
    QString caseText(const report::Difference& difference, int column) const;

    Codebook m_codebook;
    std::shared_ptr<const ThenAndNow> m_shown;
};

} // namespace recense::ui
