// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_height.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace recense::ui {

WrappedHeight::WrappedHeight(QWidget* dialog) : QObject(dialog) { dialog->installEventFilter(this); }

bool WrappedHeight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        auto* dialog = static_cast<QWidget*>(watched);
        dialog->setMinimumHeight(dialog->layout()->totalHeightForWidth(dialog->width()));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace recense::ui
