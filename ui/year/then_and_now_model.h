// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/report/restate.h"
#include "ui/widgets/two_level_model.h"

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
class ThenAndNowModel : public TwoLevelModel
{
    Q_OBJECT
public:
    enum Column { What, Then, Now, Why, Entry, ColumnCount };

    explicit ThenAndNowModel(const Codebook& codebook, QObject* parent = nullptr);
    void show(std::shared_ptr<const ThenAndNow> shown);
    const ThenAndNow* shown() const { return m_shown.get(); }
    const report::Difference* difference(const QModelIndex& index) const; // null: a figure

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    int groups() const override { return m_shown ? static_cast<int>(m_shown->restatement.changes.size()) : 0; }
    int beneath(int group) const override { return static_cast<int>(figure(group).differences.size()); }

private:
    const report::FigureChange& figure(int row) const { return m_shown->restatement.changes[static_cast<size_t>(row)]; }
    QString figureText(const report::FigureChange& change, int column) const;
    QString caseText(const report::Difference& difference, int column) const;

    Codebook m_codebook;
    std::shared_ptr<const ThenAndNow> m_shown;
};

} // namespace recense::ui
