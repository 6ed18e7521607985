// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heading.h"

#include <QApplication>

namespace recense::ui {

Heading::Heading(int level, const QString& text, QWidget* parent) : QLabel(text, parent), m_level(level)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    followProgram();
}

void Heading::followProgram()
{
    constexpr qreal scale[] = {0.9, 1.7, 1.25, 1.05};
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale[m_level]);
    font.setWeight(m_level == 0 ? QFont::Normal : QFont::DemiBold);
    setFont(font);
}

} // namespace recense::ui
