// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/year/year_count.h"

namespace recense::ui {

// The charts of the Year page, in the current language. Bars name their position in the census's figures.
report::Chart chartByCountry(const YearCount& count, const Codebook& codebook);
report::Chart chartByYear(const YearCount& count);

} // namespace recense::ui
