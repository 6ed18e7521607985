// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_widths.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace recense::ui {

namespace {

constexpr int kAboveAndBelow = 10; // pixels around the text of a row

} // namespace

ColumnWidths::ColumnWidths(QAbstractItemView* view, const std::vector<std::pair<int, int>>& widths)
    : QObject(view), m_view(view), m_rows(nullptr), m_unit(view->fontMetrics().averageCharWidth())
{
    if (auto* table = qobject_cast<QTableView*>(view)) {
        m_columns = table->horizontalHeader();
        m_rows = table->verticalHeader();
        m_rows->setDefaultSectionSize(view->fontMetrics().height() + kAboveAndBelow);
    } else {
        m_columns = static_cast<QTreeView*>(view)->header();
    }
    for (const auto& [column, characters] : widths)
        resize(column, characters * m_unit);
    view->installEventFilter(this);
}

void ColumnWidths::stretch(int column, int least)
{
    if (m_stretched < 0) {
        connect(m_columns, &QHeaderView::sectionResized, this, [this](int resized) { // or hidden, or shown
            if (resized != m_stretched)
                fit();
        });
        m_view->viewport()->installEventFilter(this);
    } else { // another one did until now
        const int before = std::exchange(m_stretched, column);
        m_columns->setSectionResizeMode(before, QHeaderView::Interactive);
        resize(before, m_least * m_unit);
    }
    m_stretched = column;
    m_least = least;
    fit();
}

void ColumnWidths::fit()
{
    if (m_stretched < 0 || m_stretched >= m_columns->count())
        return;
    int room = m_view->viewport()->width();
    for (int column = 0; column < m_columns->count(); ++column)
        room -= column == m_stretched ? 0 : m_columns->sectionSize(column); // 0 where it is hidden
    const int least = m_least * m_unit;
    m_columns->setSectionResizeMode(m_stretched, room < least ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (room < least)
        m_columns->resizeSection(m_stretched, least);
}

bool ColumnWidths::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::FontChange)
        follow();
    else if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnWidths::follow()
{
    const int before = std::exchange(m_unit, m_view->fontMetrics().averageCharWidth());
    if (before == m_unit)
        return;
    scale(before);
    if (m_rows)
        m_rows->setDefaultSectionSize(m_view->fontMetrics().height() + kAboveAndBelow);
}

void ColumnWidths::scale(int from)
{
    for (int column = 0; column < m_columns->count(); ++column) {
        if (m_columns->sectionResizeMode(column) == QHeaderView::Interactive && !m_columns->isSectionHidden(column))
            resize(column, m_columns->sectionSize(column) * m_unit / from);
    }
    fit();
}

void ColumnWidths::resize(int column, int width)
{
    m_columns->resizeSection(column, std::max(width, m_columns->sectionSizeHint(column)));
}

QByteArray ColumnWidths::save() const
{
    return QByteArray::number(m_unit) + ' ' + m_columns->saveState();
}

bool ColumnWidths::restore(const QByteArray& saved)
{
    const qsizetype space = saved.indexOf(' ');
    const int unit = saved.left(std::max<qsizetype>(space, 0)).toInt();
    if (unit <= 0 || !m_columns->restoreState(saved.mid(space + 1)))
        return false;
    scale(unit);
    return true;
}

} // namespace recense::ui
