// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_size.h"

#include <QScreen>

namespace recense::ui {

QSize textSize(const QWidget& widget, int characters, int lines)
{
    const QFontMetrics metrics = widget.fontMetrics();
    return {metrics.averageCharWidth() * characters, metrics.height() * lines};
}

void resizeOnScreen(QWidget& dialog, QSize size) { dialog.resize(size.boundedTo(dialog.screen()->availableSize() * 9 / 10)); }

} // namespace recense::ui
