// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/beside.h"

#include <QBoxLayout>
#include <QEvent>

namespace recense::ui {

Beside::Beside(QWidget* first, QWidget* second, int characters, QWidget* parent)
    : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)), m_characters(characters)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(24);
    m_layout->addWidget(first, 1);
    m_layout->addWidget(second, 1);
}

void Beside::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Beside::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void Beside::arrange()
{
    const bool room = width() >= 2 * m_characters * fontMetrics().averageCharWidth() + m_layout->spacing();
    m_layout->setDirection(room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace recense::ui
