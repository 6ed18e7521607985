// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/report/published.h"
#include "core/report/texts.h"

#include <QByteArray>

namespace recense::report {

// The figures as a tidy table (RFC 4180, UTF-8, LF, no byte-order mark, quotes only where needed), one figure
// a line, with the columns section,dimension,category,label,year,unit,minimum,maximum,incidents,note. The
// label is in the language of the texts; everything else is the same in every language.
QByteArray csvOf(const std::vector<Line>& lines, int year, const Codebook& codebook, const Texts& texts);

} // namespace recense::report
