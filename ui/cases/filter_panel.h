// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/register/case_list.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;
class QToolButton;

namespace recense::ui {

using FacetCounts = QList<std::pair<Facet, std::vector<FacetCount>>>;

// The filters beside the list of cases, each value with how many of the cases shown it would leave.
// Within a filter any of the ticked values, between filters all of them.
class FilterPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FilterPanel(QWidget* parent = nullptr);

    static const QList<Facet>& facets();
    // What a value of a facet is called.
    static QString valueName(Facet facet, const QString& value, const Codebook& codebook);

    void show(const FacetCounts& counts, const Codebook& codebook);
    const QHash<Facet, QSet<QString>>& chosen() const { return m_chosen; }
    void choose(const QHash<Facet, QSet<QString>>& chosen); // ticks these instead, and says so once
    QStringList met(Facet facet) const; // the values that were ever shown
    void clear(); // ticks nothing, and says so once
    QTreeView* tree() const { return m_tree; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitCounts();
    void itemChanged(QStandardItem* item);

    QTreeView* m_tree;
    QStandardItemModel* m_model;
    QToolButton* m_clear;
    QHash<Facet, QSet<QString>> m_chosen, m_met;
    bool m_filling = false;
};

} // namespace recense::ui
