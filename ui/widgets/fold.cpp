// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fold.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace recense::ui {

Fold::Fold(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_button(new QToolButton(this)), m_content(content)
{
    m_button->setText(title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(content);
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        m_button->setArrowType(open ? Qt::DownArrow
                                    : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
        m_content->setVisible(open);
    });
    m_button->setArrowType(Qt::RightArrow);
    m_content->hide();
}

bool Fold::isOpen() const { return m_button->isChecked(); }

void Fold::setOpen(bool open) { m_button->setChecked(open); }

} // namespace recense::ui
