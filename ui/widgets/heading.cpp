// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heading.h"

#include <QApplication>
#include <QEvent>

namespace recense::ui {

Heading::Heading(int level, const QString& text, QWidget* parent) : QLabel(text, parent), m_level(level)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setFont(fontOf(level));
}

QFont Heading::fontOf(int level)
{
    constexpr qreal scale[] = {0.9, 1.7, 1.25, 1.05};
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale[level]);
    font.setWeight(level == 0 ? QFont::Normal : QFont::DemiBold);
    return font;
}

bool Heading::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(m_level));
    return QLabel::event(event);
}

} // namespace recense::ui
