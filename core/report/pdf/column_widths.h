// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace recense::report {

// Shares `room` out by `relative`, then widens what is narrower than `least` (its longest word) at the cost
// of the columns that have more than they need. Where all is too narrow, shares out by `least`.
std::vector<double> columnWidths(const std::vector<double>& relative, const std::vector<double>& least,
                                 double room);

} // namespace recense::report
