// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/published.h"

#include "core/report/pool.h"

namespace recense::report {

std::vector<Line> linesOf(const count::Census& census, std::optional<int> poolBelow)
{
    return linesOf(census, poolBelow, {});
}

std::vector<Line> linesOf(const count::Census& census, std::optional<int> poolBelow, const std::vector<Before>& before)
{
    std::vector<Line> lines;
    lines.reserve(census.figures.size());
    for (const count::Figure& figure : census.figures) {
        lines.push_back({figure.section, figure.dimension, figure.category, figure.unit, figure.value, figure.measured,
                         figure.incidents, figure.otherwise, figure.overlapping ? Note::Overlapping : Note::None,
                         static_cast<int>(lines.size())});
    }
    return poolBelow && *poolBelow > 1 ? pool(census, std::move(lines), *poolBelow, before) : lines;
}

const Line* findLine(const std::vector<Line>& lines, count::Section section, count::Dimension dimension,
                     const QString& category)
{
    for (const Line& line : lines) {
        if (line.section == section && line.dimension == dimension && line.category == category)
            return &line;
    }
    return nullptr;
}

} // namespace recense::report
