// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_table.h"

#include "ui/widgets/line_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>

namespace recense::ui {

namespace {

int widthOf(LineColumn::Kind kind) // in average characters
{
    switch (kind) {
    case LineColumn::Number:
        return 9;
    case LineColumn::Date:
        return 16;
    default:
        return 23;
    }
}

} // namespace

LineTable::LineTable(std::vector<LineColumn> columns, std::function<Id()> newId, const QString& name, QWidget* parent)
    : QTableView(parent), m_model(new LineModel(std::move(columns), std::move(newId), this))
{
    setAccessibleName(name);
    setModel(m_model);
    auto* delegate = new LineDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &LineDelegate::typing, this, &LineTable::edited);
    setTabKeyNavigation(false); // Tab is handled here: it must be able to leave
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked | SelectedClicked);
    setSelectionMode(SingleSelection);
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAlternatingRowColors(false);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const LineColumn& about = m_model->columns()[static_cast<size_t>(column)];
        if (about.stretch)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            setColumnWidth(column, std::max(fontMetrics().averageCharWidth() * widthOf(about.kind),
                                            horizontalHeader()->sectionSizeHint(column)));
        setColumnHidden(column, about.more);
    }
    connect(m_model, &LineModel::edited, this, &LineTable::edited);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &LineTable::fit);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LineTable::fit);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LineTable::fit);
}

void LineTable::setLines(std::vector<Line> lines)
{
    m_model->setLines(std::move(lines));
    setMoreVisible(hasMore());
}

bool LineTable::hasMore() const
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_model->columns()[static_cast<size_t>(column)].more)
            continue;
        for (const Line& line : m_model->lines()) {
            if (!line.cells[column].isEmpty())
                return true;
        }
    }
    return false;
}

void LineTable::setMoreVisible(bool visible)
{
    if (m_moreVisible != visible) {
        m_moreVisible = visible;
        Q_EMIT moreVisibleChanged(visible);
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columns()[static_cast<size_t>(column)].more)
            setColumnHidden(column, !visible);
    }
    fit();
}

void LineTable::finishTyping()
{
    if (QWidget* editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    m_model->complete();
}

QModelIndex LineTable::cellAt(int place) const
{
    return m_model->index(place / m_model->columnCount(), place % m_model->columnCount());
}

QLineEdit* LineTable::openEditor() const
{
    return state() == EditingState ? qobject_cast<QLineEdit*>(indexWidget(currentIndex())) : nullptr;
}

QList<HalfTyped> LineTable::halfTyped() const
{
    QList<HalfTyped> parts;
    for (int row = 0; row < static_cast<int>(lines().size()); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (!m_model->isRead(row, column))
                parts.append({placeOf(m_model->index(row, column)), lines()[static_cast<size_t>(row)].cells[column]});
        }
    }
    const QLineEdit* editor = openEditor();
    if (editor && editor->isModified())
        parts.append({placeOf(currentIndex()), editor->text()});
    return parts;
}

void LineTable::retype(const HalfTyped& part)
{
    const QModelIndex cell = cellAt(part.place);
    if (cell.isValid())
        m_model->retype(cell, part.text);
}

int LineTable::neighbour(int column, int by) const
{
    for (column += by; column >= 0 && column < m_model->columnCount(); column += by) {
        if (!isColumnHidden(column))
            return column;
    }
    return -1;
}

bool LineTable::step(int by)
{
    const QModelIndex at = currentIndex();
    int row = at.isValid() ? at.row() : 0;
    int column = at.isValid() ? neighbour(at.column(), by) : neighbour(-1, 1);
    if (column < 0) {
        row += by;
        column = by > 0 ? neighbour(-1, 1) : neighbour(m_model->columnCount(), -1);
    }
    if (row < 0 || row >= m_model->rowCount())
        return false;
    setCurrentIndex(m_model->index(row, column));
    return true;
}

void LineTable::nextLine()
{
    const int row = std::min(currentIndex().row() + 1, m_model->rowCount() - 1);
    setCurrentIndex(m_model->index(row, neighbour(-1, 1)));
}

void LineTable::commitData(QWidget* editor)
{
    if (editor != m_closed)
        QTableView::commitData(editor);
}

void LineTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor != m_closed)
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    m_closed = editor;
    if (hint == QAbstractItemDelegate::EditNextItem || hint == QAbstractItemDelegate::EditPreviousItem) {
        const bool forward = hint == QAbstractItemDelegate::EditNextItem;
        // Later: the editor that is being closed must not hear of it as of a focus that it lost.
        if (!step(forward ? 1 : -1))
            QMetaObject::invokeMethod(this, [this, forward] { focusNextPrevChild(forward); }, Qt::QueuedConnection);
    } else if (hint == QAbstractItemDelegate::SubmitModelCache) {
        nextLine();
    }
}

void LineTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        if (event->modifiers() & Qt::ControlModifier)
            break;
        const bool forward = event->key() == Qt::Key_Tab;
        const bool nothingTyped = at.isValid() && m_model->isBlankLine(at.row()) && at.column() == neighbour(-1, 1);
        if ((forward && nothingTyped) || !step(forward ? 1 : -1))
            focusNextPrevChild(forward);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            break;
        return nextLine();
    case Qt::Key_Delete:
        if (event->modifiers() & Qt::ControlModifier)
            m_model->removeLine(at.row());
        else if (at.isValid())
            m_model->setData(at, QString());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier) {
            m_model->moveLine(at.row(), event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void LineTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (previous.isValid() && previous.row() != current.row())
        m_model->complete(current.row());
    // The page scrolls, not the table: the line that one types in is kept in sight.
    for (QWidget* above = parentWidget(); above && hasFocus(); above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above);
        if (!area || !area->widget())
            continue;
        const QPoint place = viewport()->mapTo(area->widget(), visualRect(current).center());
        area->ensureVisible(place.x(), place.y(), 0, 60);
        break;
    }
}

void LineTable::wheelEvent(QWheelEvent* event) { event->ignore(); }

void LineTable::focusInEvent(QFocusEvent* event)
{
    // The first line that one comes to from before is the one to go on with: the empty one.
    if (!currentIndex().isValid() || event->reason() == Qt::TabFocusReason)
        setCurrentIndex(m_model->index(m_model->rowCount() - 1, neighbour(-1, 1)));
    QTableView::focusInEvent(event);
}

void LineTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    QTimer::singleShot(0, this, &LineTable::fit); // lines may wrap otherwise now
}

void LineTable::contextMenuEvent(QContextMenuEvent* event)
{
    const int row = event->reason() == QContextMenuEvent::Mouse
                        ? indexAt(viewport()->mapFromGlobal(event->globalPos())).row()
                        : currentIndex().row();
    // It does not wait here: a lock may close the form while the menu is open.
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (std::any_of(m_model->columns().begin(), m_model->columns().end(), [](const LineColumn& c) { return c.more; })) {
        QAction* all = menu->addAction(tr("All columns"));
        all->setCheckable(true);
        all->setChecked(m_moreVisible);
        connect(all, &QAction::triggered, this, &LineTable::setMoreVisible);
    }
    if (row < 0 || m_model->isBlankLine(row)) {
        menu->popup(event->globalPos());
        return;
    }
    connect(menu->addAction(tr("Remove this line\tCtrl+Del")), &QAction::triggered, this,
            [this, row] { m_model->removeLine(row); });
    connect(menu->addAction(tr("Move up\tAlt+Up")), &QAction::triggered, this, [this, row] { m_model->moveLine(row, -1); });
    connect(menu->addAction(tr("Move down\tAlt+Down")), &QAction::triggered, this,
            [this, row] { m_model->moveLine(row, 1); });
    menu->popup(event->globalPos());
}

void LineTable::fit()
{
    verticalHeader()->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("000")) + 8);
    resizeRowsToContents();
    updateGeometry();
}

QSize LineTable::sizeHint() const
{
    const bool wide = horizontalHeader()->length() > viewport()->width();
    const int bar = wide ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    return {400, horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth() + bar + 2};
}

QSize LineTable::minimumSizeHint() const { return {200, sizeHint().height()}; }

} // namespace recense::ui
