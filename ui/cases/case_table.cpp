// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_table.h"

#include "ui/cases/case_model.h"
#include "ui/session/settings.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/row_list.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace recense::ui {

namespace {

const auto kState = QStringLiteral("cases_columns");

} // namespace

CaseTable::CaseTable(QWidget* parent) : QTableView(parent)
{
    asRowList(this);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](QPoint at) { chooseColumns(header->mapToGlobal(at)); });
    setAccessibleName(tr("Cases"));
}

void CaseTable::restoreColumns()
{
    QHeaderView* header = horizontalHeader();
    // In the order of CaseColumn; the last one is why a case counts.
    m_widths = new ColumnWidths(this, {{0, 22}, {1, 38}, {2, 11}, {3, 15}, {4, 17}, {5, 8}, {6, 14}, {7, 16}, {8, 21}, {9, 47}});
    if (!m_widths->restore(settings::windowState(kState))) {
        setColumnHidden(static_cast<int>(CaseColumn::Place), true);
        setColumnHidden(static_cast<int>(CaseColumn::Proceedings), true);
        setColumnHidden(static_cast<int>(CaseColumn::LastChange), true);
        header->setSortIndicator(static_cast<int>(CaseColumn::Reference), Qt::AscendingOrder);
    }
    m_widths->stretch(static_cast<int>(CaseColumn::Title), 18);
    setColumnHidden(CaseModel::kWhyColumn, true);
}

void CaseTable::showReasons(bool shown)
{
    if (shown == !isColumnHidden(CaseModel::kWhyColumn))
        return;
    if (shown) { // in the place of what matters less here, or is said in the reason
        for (const CaseColumn column : {CaseColumn::Start, CaseColumn::People, CaseColumn::Status}) {
            if (!isColumnHidden(static_cast<int>(column)))
                m_setAside << static_cast<int>(column);
        }
    }
    for (const int column : std::as_const(m_setAside))
        setColumnHidden(column, shown);
    if (!shown)
        m_setAside.clear();
    setColumnHidden(CaseModel::kWhyColumn, !shown);
    if (shown)
        m_widths->stretch(CaseModel::kWhyColumn, 26);
    else
        m_widths->stretch(static_cast<int>(CaseColumn::Title), 18);
}

void CaseTable::saveColumns() const
{
    settings::setWindowState(kState, m_widths->save());
}

void CaseTable::chooseColumns(QPoint at)
{
    QMenu menu(this);
    fillColumns(&menu);
    menu.exec(at);
}

void CaseTable::fillColumns(QMenu* menu)
{
    menu->clear();
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (column == CaseModel::kWhyColumn)
            continue;
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != static_cast<int>(CaseColumn::Title)); // one column always stays
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveColumns();
        });
    }
    menu->addSeparator();
    const int current = std::max(0, currentIndex().column());
    const QString name = model()->headerData(current, Qt::Horizontal).toString();
    menu->addAction(tr("Move “%1” to the left").arg(name), this, [this] { moveColumn(-1); });
    menu->addAction(tr("Move “%1” to the right").arg(name), this, [this] { moveColumn(1); });
}

// Past the next column that can be seen.
void CaseTable::moveColumn(int by)
{
    QHeaderView* header = horizontalHeader();
    const int from = header->visualIndex(std::max(0, currentIndex().column()));
    int to = from + by;
    while (to >= 0 && to < header->count() && isColumnHidden(header->logicalIndex(to)))
        to += by;
    if (to < 0 || to >= header->count())
        return;
    header->moveSection(from, to);
    saveColumns();
}

void CaseTable::fillSorting(QMenu* menu)
{
    qDeleteAll(menu->findChildren<QActionGroup*>(Qt::FindDirectChildrenOnly)); // with their actions
    menu->clear();
    auto* columns = new QActionGroup(menu);
    auto* ways = new QActionGroup(menu);
    const int sorted = horizontalHeader()->sortIndicatorSection();
    const Qt::SortOrder order = horizontalHeader()->sortIndicatorOrder();
    for (int column = 0; column < CaseModel::kWhyColumn; ++column) {
        QAction* action = columns->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(column == sorted);
        connect(action, &QAction::triggered, this, [this, column, order] { sortBy(column, order); });
    }
    for (const auto& [way, name] : {std::pair(Qt::AscendingOrder, tr("Ascending")), std::pair(Qt::DescendingOrder, tr("Descending"))}) {
        QAction* action = ways->addAction(name);
        action->setCheckable(true);
        action->setChecked(way == order);
        connect(action, &QAction::triggered, this, [this, sorted, w = way] { sortBy(sorted, w); });
    }
    menu->addActions(columns->actions());
    menu->addSeparator();
    menu->addActions(ways->actions());
}

void CaseTable::sortBy(int column, Qt::SortOrder order)
{
    sortByColumn(column, order);
    saveColumns();
}

QList<int> CaseTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

QList<int> CaseTable::selectedRows() const
{
    std::vector<bool> selected(static_cast<size_t>(model()->rowCount()));
    for (const QItemSelectionRange& range : selectionModel()->selection())
        std::fill(selected.begin() + range.top(), selected.begin() + range.bottom() + 1, true);
    QList<int> rows;
    for (size_t row = 0; row < selected.size(); ++row) {
        if (selected[row])
            rows << static_cast<int>(row);
    }
    return rows;
}

void CaseTable::copy() { Q_EMIT copyAsked(); }

bool CaseTable::event(QEvent* event)
{
    // Select all is the list's own, and no shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::SelectAll))
        event->accept();
    return QTableView::event(event);
}

void CaseTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        Q_EMIT customContextMenuRequested(visualRect(currentIndex()).center());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace recense::ui
