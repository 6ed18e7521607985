// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtf_date.h"

namespace recense::ui {

// A date as people say it in the current language: "21 August 2018", "about March 2025", "2018 to
// 2019", "2019 or before", "perhaps 2018". Never more precise than the date.
QString dateText(const EdtfDate& date);
// The same, of a date that may not be known: then `otherwise`.
QString dateText(const std::optional<EdtfDate>& date, const QString& otherwise = {});
// A day: "31 December 2024".
QString dayText(Day day);

} // namespace recense::ui
