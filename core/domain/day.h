// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

namespace recense {

// A civil day, in days since 1970-01-01 of the proleptic Gregorian calendar; no time, no time zone.
using Day = std::int32_t;
inline constexpr Day kEarliestDay = std::numeric_limits<Day>::min(); // "before all": an open beginning
inline constexpr Day kLatestDay = std::numeric_limits<Day>::max();   // "after all": an open end

Day dayOf(int year, unsigned month, unsigned day); // the date must exist
Day firstDayOf(int year);
Day lastDayOf(int year);
int yearOf(Day day);
std::optional<Day> dayFromIso(QStringView text); // YYYY-MM-DD
QString isoDay(Day day);                         // YYYY-MM-DD

// The possible days of a date: from the first to the last, both included.
// Ordered by the first, then by the last possible day: the one order of dates in the program.
struct Span
{
    Day first = kEarliestDay;
    Day last = kLatestDay;

    auto operator<=>(const Span&) const = default;

    bool within(const Span& other) const { return first >= other.first && last <= other.last; }
    bool touches(const Span& other) const { return first <= other.last && last >= other.first; }
    // The middle day, rounded down; of a span with an open end, its closed end.
    Day middle() const;
};

Span spanOfYear(int year);

} // namespace recense
