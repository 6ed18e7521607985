// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/type/column_widths.h"

#include "core/report/document.h"
#include "core/report/type/text.h"

#include <algorithm>
#include <numeric>

namespace recense::report {

namespace {

// What a column needs so as not to break a number or its longest word (within reason: addresses break).
double leastWidth(const Table& table, size_t column, const TextStyle& header, const TextStyle& cells)
{
    double least =
        column < table.header.size() ? widestWord(table.header[column].text, header) : 0;
    QString longestWord;
    QString longestNumber;
    for (const auto& row : table.rows) {
        if (column >= row.size())
            continue;
        const Cell& cell = row[column];
        if (cell.number && cell.text.size() > longestNumber.size()) {
            longestNumber = cell.text;
        } else if (!cell.number) {
            for (const QString& word : cell.text.split(QLatin1Char(' ')))
                if (word.size() <= 22 && word.size() > longestWord.size())
                    longestWord = word;
        }
    }
    for (const QString& text : {longestWord, longestNumber})
        least = std::max(least, Text(text, cells).naturalWidth());
    return least + 1;
}

size_t columnCount(const Table& table)
{
    size_t count = table.header.size();
    for (const auto& row : table.rows)
        count = std::max(count, row.size());
    return count;
}

} // namespace

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

std::vector<double> columnWidths(const Table& table, const TextStyle& header, const TextStyle& cells, double gap, double room)
{
    const size_t count = columnCount(table);
    if (count == 0)
        return {};
    std::vector<double> relative(count, 1);
    if (table.widths.size() == count)
        std::transform(table.widths.begin(), table.widths.end(), relative.begin(),
                       [](int width) { return std::max(1, width); });
    std::vector<double> least;
    for (size_t column = 0; column < count; ++column)
        least.push_back(leastWidth(table, column, header, cells));
    return columnWidths(relative, least, room - gap * double(count - 1));
}

} // namespace recense::report
