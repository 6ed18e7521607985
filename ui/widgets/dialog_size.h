// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace recense::ui {

// The size of so many characters and lines in the widget's font.
QSize textSize(const QWidget& widget, int characters, int lines);

// Gives a dialog that size, or as much of it as nine tenths of its screen allow.
void resizeOnScreen(QWidget& dialog, QSize size);

} // namespace recense::ui
