// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_body.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

namespace recense::ui {

EditorBody::EditorBody(QListWidget* index, QScrollArea* form, QWidget* panel, QWidget* parent)
    : QWidget(parent), m_index(index), m_form(form), m_side(new QScrollArea),
      m_line(new QFrame), m_column(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_side->setWidget(panel);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setSpacing(8);
    m_line->setFrameStyle(QFrame::HLine | QFrame::Plain);
    m_line->setForegroundRole(QPalette::Mid);
    m_column->addWidget(m_form, 1);
    m_column->addWidget(m_line);
    m_column->addWidget(m_side);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(8);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_index);
    layout->addLayout(m_column, 1);
    m_form->widget()->installEventFilter(this);
}

void EditorBody::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EditorBody::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

bool EditorBody::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::eventFilter(watched, event);
}

void EditorBody::fit()
{
    constexpr int kMargins = 24;
    constexpr int kLinesBeneath = 5;
    const int index = m_index->sizeHintForColumn(0) + 28;
    const int form = m_form->widget()->minimumSizeHint().width() + m_form->verticalScrollBar()->sizeHint().width() + kMargins;
    const int side = fontMetrics().averageCharWidth() * 34;
    const bool beside = width() >= index + form + side;
    m_index->setFixedWidth(index);
    m_index->setVisible(width() >= index + form);
    m_line->setVisible(!beside);
    m_column->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(beside ? side : 0);
    m_side->setMaximumWidth(beside ? side : QWIDGETSIZE_MAX);
    m_side->setMaximumHeight(beside ? QWIDGETSIZE_MAX : kLinesBeneath * fontMetrics().lineSpacing());
}

} // namespace recense::ui
