// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/filter_panel.h"

#include "ui/text/translation.h"
#include "ui/text/words.h"
#include "ui/widgets/heading.h"

#include <QCollator>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recense::ui {

namespace {

enum Role { FacetRole = Qt::UserRole, ValueRole };

QStandardItem* textItem(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(text);
    return item;
}

// Countries by name, and statuses as a case goes through them; the rest as the register has them.
void arrange(std::vector<FacetCount>& values, Facet facet, const Codebook& codebook)
{
    if (facet == Facet::Country) {
        const QCollator collator;
        std::stable_sort(values.begin(), values.end(), [&](const FacetCount& a, const FacetCount& b) {
            return collator.compare(FilterPanel::valueName(facet, a.value, codebook),
                                    FilterPanel::valueName(facet, b.value, codebook))
                < 0;
        });
    } else if (facet == Facet::Status) {
        static const QStringList order{QStringLiteral("pending"), QStringLiteral("convicted"), QStringLiteral("cleared"),
                                       QStringLiteral("other"), QStringLiteral("none")};
        std::stable_sort(values.begin(), values.end(), [](const FacetCount& a, const FacetCount& b) {
            return order.indexOf(a.value) < order.indexOf(b.value);
        });
    }
}

QStandardItem* countItem(qint64 cases)
{
    auto* item = new QStandardItem(number(cases));
    item->setEditable(false);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setData(casesText(cases), Qt::AccessibleTextRole);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

} // namespace

FilterPanel::FilterPanel(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeView(this))
    , m_model(new QStandardItemModel(this))
    , m_clear(new QToolButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 0, 8);
    auto* head = new QHBoxLayout;
    head->addWidget(new Heading(3, tr("Filters"), this), 1);
    head->addWidget(m_clear);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    m_clear->setAutoRaise(true);
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_tree->setAccessibleName(tr("Filters"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    connect(m_model, &QStandardItemModel::itemChanged, this, &FilterPanel::itemChanged);
    connect(m_clear, &QToolButton::clicked, this, &FilterPanel::clear);
}

// A value and its count can be read.
QSize FilterPanel::minimumSizeHint() const
{
    constexpr int kCharacters = 27; // of the longest names, with their counts
    return QWidget::minimumSizeHint().expandedTo({kCharacters * fontMetrics().averageCharWidth(), 0});
}

const QList<Facet>& FilterPanel::facets()
{
    static const QList<Facet> all{Facet::Year,         Facet::Country, Facet::Population, Facet::Act, Facet::Status,
                                  Facet::Verification, Facet::Review,  Facet::Attention,  Facet::Tag};
    return all;
}

QString FilterPanel::valueName(Facet facet, const QString& value, const Codebook& codebook)
{
    const QString language = currentLanguage();
    const auto term = [&](const char* list) {
        const auto code = Code::parse(value);
        return code ? codebook.label(QLatin1String(list), *code, language) : value;
    };
    switch (facet) {
    case Facet::Country: {
        const auto country = CountryCode::parse(value);
        return country ? codebook.label(*country, language) : value;
    }
    case Facet::Population: return term("population");
    case Facet::Act: return term("act");
    case Facet::Verification: return term("verification");
    case Facet::Review: return term("review");
    case Facet::Status: return statusText(value);
    case Facet::Attention: return attentionText(value);
    case Facet::Year:
    case Facet::Tag: break;
    }
    return value;
}

void FilterPanel::show(const FacetCounts& counts, const Codebook& codebook)
{
    m_filling = true;
    if (counts.isEmpty())
        m_met.clear();
    QSet<int> expanded;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_tree->isExpanded(m_model->index(row, 0)))
            expanded.insert(m_model->item(row)->data(FacetRole).toInt());
    }
    const bool first = m_model->rowCount() == 0;
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    const QVariant currentFacet = current.data(FacetRole), currentValue = current.data(ValueRole);
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_model->clear();
    m_model->setColumnCount(2);
    QModelIndex again;
    for (const auto& [facet, values] : counts) {
        QStandardItem* group = textItem(facetName(facet));
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        group->setFont(bold);
        group->setData(static_cast<int>(facet), FacetRole);
        QSet<QString> missing = m_chosen.value(facet);
        std::vector<FacetCount> shown = values;
        for (const FacetCount& count : values) {
            missing.remove(count.value);
            m_met[facet].insert(count.value);
        }
        for (const QString& value : missing) // ticked, and nothing is left of it: it can be unticked still
            shown.push_back({value, 0});
        arrange(shown, facet, codebook);
        for (const FacetCount& count : shown) {
            QStandardItem* item = textItem(valueName(facet, count.value, codebook));
            item->setCheckable(true);
            item->setCheckState(m_chosen.value(facet).contains(count.value) ? Qt::Checked : Qt::Unchecked);
            item->setData(static_cast<int>(facet), FacetRole);
            item->setData(count.value, ValueRole);
            group->appendRow({item, countItem(count.cases)});
        }
        if (shown.empty())
            continue;
        auto* blank = new QStandardItem;
        blank->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow({group, blank});
        const bool open = first ? facet == Facet::Country || facet == Facet::Status
                                : expanded.contains(static_cast<int>(facet));
        m_tree->setExpanded(group->index(), open);
        for (int row = 0; row < group->rowCount(); ++row) {
            if (group->child(row)->data(FacetRole) == currentFacet && group->child(row)->data(ValueRole) == currentValue)
                again = group->child(row)->index();
        }
        if (!currentValue.isValid() && group->data(FacetRole) == currentFacet)
            again = group->index();
    }
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    fitCounts();
    if (again.isValid())
        m_tree->setCurrentIndex(again);
    m_tree->verticalScrollBar()->setValue(scrolled);
    m_clear->setEnabled(!m_chosen.isEmpty());
    m_filling = false;
}

// By the greatest number: a header that measures its rows itself sets the text of each, with every key in the search.
void FilterPanel::fitCounts()
{
    int most = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem* group = m_model->item(row);
        for (int value = 0; value < group->rowCount(); ++value)
            most = std::max<int>(most, group->child(value, 1)->text().size());
    }
    const int digit = m_tree->fontMetrics().horizontalAdvance(u'0');
    m_tree->header()->resizeSection(1, (most + 2) * digit);
}

void FilterPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model->columnCount() > 1)
        fitCounts();
}

void FilterPanel::itemChanged(QStandardItem* item)
{
    if (m_filling || !item->isCheckable())
        return;
    const auto facet = static_cast<Facet>(item->data(FacetRole).toInt());
    const QString value = item->data(ValueRole).toString();
    if (item->checkState() == Qt::Checked)
        m_chosen[facet].insert(value);
    else
        m_chosen[facet].remove(value);
    if (m_chosen[facet].isEmpty())
        m_chosen.remove(facet);
    m_clear->setEnabled(!m_chosen.isEmpty());
    Q_EMIT changed();
}

void FilterPanel::clear() { choose({}); }

void FilterPanel::choose(const QHash<Facet, QSet<QString>>& chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = chosen;
    m_clear->setEnabled(!m_chosen.isEmpty());
    Q_EMIT changed();
}

QStringList FilterPanel::met(Facet facet) const
{
    QStringList values = m_met.value(facet).values();
    values.sort();
    return values;
}

} // namespace recense::ui
