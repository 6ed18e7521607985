// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edtf_date.h"

#include <QLocale>

namespace recense::ui {

// What a person means by a date typed by hand: `2018`, `Feb 2018`, `21/2/2018`, `about March 2025`,
// `before 2019`, `3 to 5 May 2024`, `vers février 2018`, or EDTF itself. English and French are
// both understood whatever the language of the window, and the locale's own month names besides; a
// day stands before its month. Two-digit years, seasons and anything else are refused: nothing is
// ever filled in. `before 2019` ends on the day before (`../2018`), `until 2019` includes it.
std::optional<EdtfDate> parseTypedDate(const QString& text, const QLocale& locale);

} // namespace recense::ui
