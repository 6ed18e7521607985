// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/tab_stops.h"

#include <QLayout>
#include <QTabBar>
#include <QTabWidget>

namespace recense::ui {

namespace {

void addInLayout(QLayout* layout, std::vector<QWidget*>& order)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget* widget = layout->itemAt(i)->widget())
            addTabStops(widget, order);
        else if (QLayout* inner = layout->itemAt(i)->layout())
            addInLayout(inner, order);
    }
}

} // namespace

void addTabStops(QWidget* widget, std::vector<QWidget*>& order)
{
    if (auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        order.push_back(tabs->tabBar());
        for (int i = 0; i < tabs->count(); ++i)
            addTabStops(tabs->widget(i), order);
    } else if (widget->focusPolicy() & Qt::TabFocus) {
        order.push_back(widget);
    } else if (widget->layout()) {
        addInLayout(widget->layout(), order);
    }
}

} // namespace recense::ui
