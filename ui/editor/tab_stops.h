// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace recense::ui {

// Adds what Tab stops at in a widget, as it is laid out: fields that were added later stand where they are
// seen. Pages of tabs follow each other.
void addTabStops(QWidget* widget, std::vector<QWidget*>& order);

} // namespace recense::ui
