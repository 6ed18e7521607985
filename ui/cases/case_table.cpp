// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_table.h"

#include "ui/cases/case_model.h"
#include "ui/session/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace recense::ui {

namespace {

// A cell of tab-separated text: what would end it becomes a blank.
QString cell(QString text)
{
    for (const QChar c : {u'\t', u'\n', u'\r'})
        text.replace(c, u' ');
    return text;
}

} // namespace

CaseTable::CaseTable(QWidget* parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](QPoint at) { chooseColumns(header->mapToGlobal(at)); });
    setAccessibleName(tr("Cases"));
}

void CaseTable::restoreColumns()
{
    QHeaderView* header = horizontalHeader();
    const QByteArray state = settings::windowState(QStringLiteral("cases_columns"));
    if (state.isEmpty() || !header->restoreState(state)) {
        const int widths[] = {122, 270, 80, 110, 90, 78, 96, 112, 120, 330};
        for (int column = 0; column < header->count(); ++column)
            header->resizeSection(column, widths[column]);
        setColumnHidden(static_cast<int>(CaseColumn::Place), true);
        setColumnHidden(static_cast<int>(CaseColumn::Proceedings), true);
        setColumnHidden(static_cast<int>(CaseColumn::LastChange), true);
        header->setSortIndicator(static_cast<int>(CaseColumn::Reference), Qt::AscendingOrder);
    }
    header->setSectionResizeMode(static_cast<int>(CaseColumn::Title), QHeaderView::Stretch);
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
}

void CaseTable::saveColumns() const
{
    settings::setWindowState(QStringLiteral("cases_columns"), horizontalHeader()->saveState());
}

void CaseTable::chooseColumns(QPoint at)
{
    QMenu menu(this);
    for (int column = 0; column < CaseModel::kWhyColumn; ++column) {
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column != static_cast<int>(CaseColumn::Title)); // one column always stays
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.exec(at);
}

QString CaseTable::selectionAsTsv() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << column;
    }
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    QStringList line;
    for (const int column : columns)
        line << cell(model()->headerData(column, Qt::Horizontal).toString());
    lines << line.join(u'\t');
    for (const int row : rows) {
        line.clear();
        for (const int column : columns)
            line << cell(model()->index(row, column).data().toString());
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void CaseTable::copy() const
{
    auto* mime = new QMimeData;
    mime->setText(selectionAsTsv());
    mime->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret"); // not into the clipboard's history
    QApplication::clipboard()->setMimeData(mime);
}

void CaseTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace recense::ui
