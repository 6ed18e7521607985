// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace recense::report {

struct Table;
struct TextStyle;

// Shares `room` out by `relative`, then widens what is narrower than `least` (its longest word) at the cost
// of the columns that have more than they need. Where all is too narrow, shares out by `least`.
std::vector<double> columnWidths(const std::vector<double>& relative, const std::vector<double>& least,
                                 double room);

// Those of a table: by its own shares, but wide enough that no number and no word of usual length is broken (addresses
// are). `cells` is the style of its widest rows: bold, where one is a total. There is `gap` between columns, and `room`
// for all with their gaps. Measured in the bundled fonts.
std::vector<double> columnWidths(const Table& table, const TextStyle& header, const TextStyle& cells, double gap, double room);

} // namespace recense::report
