// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <utility>
#include <vector>

namespace recense::ui {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) { m_items.append(item); }

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.x(), y = rect.y(), height = 0;
    std::vector<std::pair<QLayoutItem*, QSize>> line;
    const auto endLine = [&] {
        for (int at = rect.x(); const auto& [item, size] : line) {
            if (place) // in the middle of the line's height
                item->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(at, y + (height - size.height()) / 2), size)));
            at += size.width() + spacing();
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        const bool last = item == m_items.back();
        const QSize hint = item->sizeHint();
        const int needed = std::min(last ? item->minimumSize().width() : hint.width(), rect.width());
        if (x > rect.x() && x + needed > rect.x() + rect.width()) {
            endLine();
            x = rect.x();
            y += height + spacing();
            height = 0;
        }
        const int width = last ? rect.x() + rect.width() - x : needed;
        height = std::max(height, hint.height());
        line.emplace_back(item, QSize(width, hint.height()));
        x += width + spacing();
    }
    endLine();
    return y + height - rect.y();
}

} // namespace recense::ui
