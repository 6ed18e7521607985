// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtf_date.h"

namespace recense::ui {

// A date as people say it in the current language: "21 August 2018", "about March 2025", "2018 to
// 2019", "2019 or before", "perhaps 2018". Never more precise than the date.
QString dateText(const EdtfDate& date);
// The same, of a date that may not be known: then `otherwise`.
QString dateText(const std::optional<EdtfDate>& date, const QString& otherwise = {});
// With the names of months cut short, for a narrow column: "21 Aug 2018".
QString shortDateText(const std::optional<EdtfDate>& date);
// A day: "31 December 2024".
QString dayText(Day day);
// Possible days: "30 April 2024", "May 2024", "2024", "3 May 2024 to 9 May 2024"; nothing where an end is not known.
QString spanText(const Span& span);

} // namespace recense::ui
