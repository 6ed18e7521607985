// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace recense::ui {

// Gives a table the look and keys of a list of whole rows: no grid, each second row shaded, one line a row, and Tab
// leaves it. One row at a time is selected, if the caller does not say otherwise.
void asRowList(QTableView* table);

} // namespace recense::ui
