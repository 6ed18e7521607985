// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day.h"

#include <chrono>

namespace recense {

using namespace std::chrono;

Day dayOf(int y, unsigned m, unsigned d)
{
    return static_cast<Day>(sys_days{year{y} / month{m} / day{d}}.time_since_epoch().count());
}

Day firstDayOf(int y) { return dayOf(y, 1, 1); }

Day lastDayOf(int y) { return dayOf(y, 12, 31); }

int yearOf(Day day) { return static_cast<int>(year_month_day{sys_days{days{day}}}.year()); }

std::optional<Day> dayFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    for (const qsizetype i : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
    }
    const year_month_day ymd{year{text.first(4).toInt()}, month{text.mid(5, 2).toUInt()},
                             std::chrono::day{text.mid(8, 2).toUInt()}};
    if (!ymd.ok())
        return std::nullopt;
    return static_cast<Day>(sys_days{ymd}.time_since_epoch().count());
}

QString isoDay(Day day)
{
    const year_month_day ymd{sys_days{days{day}}};
    return QStringLiteral("%1-%2-%3")
        .arg(static_cast<int>(ymd.year()), 4, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(ymd.month()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(ymd.day()), 2, 10, QLatin1Char('0'));
}

Day Span::middle() const
{
    if (first == kEarliestDay)
        return last;
    if (last == kLatestDay)
        return first;
    return first + (last - first) / 2;
}

Span spanOfYear(int year) { return {firstDayOf(year), lastDayOf(year)}; }

} // namespace recense
