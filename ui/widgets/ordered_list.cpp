// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ordered_list.h"

#include <QKeyEvent>
#include <QPushButton>

namespace recense::ui {

OrderedList::OrderedList(const QString& name, int lines, QWidget* parent)
    : QListWidget(parent), m_lines(lines), m_up(new QPushButton(tr("Move up"), this)), m_down(new QPushButton(tr("Move down"), this))
{
    setAccessibleName(name);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    for (QPushButton* button : {m_up, m_down})
        button->setAutoDefault(false);
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setToolTip(tr("Alt+Down"));
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(this, &QListWidget::currentRowChanged, this, &OrderedList::follow);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &OrderedList::follow);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &OrderedList::follow);
    follow();
    fitHeight();
}

void OrderedList::move(int by)
{
    const int from = currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker quiet(this); // the line stays the current one
        insertItem(to, takeItem(from));
        setCurrentRow(to);
    }
    follow();
    Q_EMIT reordered();
}

void OrderedList::follow()
{
    m_up->setEnabled(currentRow() > 0);
    m_down->setEnabled(currentRow() >= 0 && currentRow() + 1 < count());
}

int OrderedList::stepOf(const QKeyEvent& key)
{
    if (key.modifiers() != Qt::AltModifier)
        return 0;
    return key.key() == Qt::Key_Up ? -1 : key.key() == Qt::Key_Down ? 1 : 0;
}

bool OrderedList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (stepOf(*key) != 0 || key->matches(QKeySequence::Delete)) { // not the window's, for which they mean a case
            event->accept();
            return true;
        }
    }
    return QListWidget::event(event);
}

void OrderedList::keyPressEvent(QKeyEvent* event)
{
    if (const int step = stepOf(*event); step != 0)
        move(step);
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT removalAsked();
    else
        QListWidget::keyPressEvent(event);
}

void OrderedList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void OrderedList::fitHeight()
{
    setMinimumHeight((fontMetrics().height() + 6) * m_lines);
}

} // namespace recense::ui
