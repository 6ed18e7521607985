// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/column_widths.h"

#include <algorithm>
#include <numeric>

namespace recense::report {

std::vector<double> columnWidths(const std::vector<double>& relative, const std::vector<double>& least,
                                 double room)
{
    const double parts = std::accumulate(relative.begin(), relative.end(), 0.0);
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    std::vector<double> widths(relative.size());
    if (needed >= room) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = least[i] * room / needed;
        return widths;
    }
    double missing = 0;
    double spare = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        widths[i] = parts > 0 ? relative[i] * room / parts : room / double(widths.size());
        missing += std::max(0.0, least[i] - widths[i]);
        spare += std::max(0.0, widths[i] - least[i]);
    }
    for (size_t i = 0; i < widths.size(); ++i) {
        const double more = widths[i] - least[i];
        widths[i] = more < 0 ? least[i] : widths[i] - (spare > 0 ? more * missing / spare : 0);
    }
    return widths;
}

} // namespace recense::report
