// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/report/published.h"
#include "core/report/texts.h"

#include <QByteArray>

namespace recense::report {

// A field in quotes where it needs them.
QByteArray csvField(const QString& text);

// The figures as a tidy table (RFC 4180, UTF-8, LF, no byte-order mark, quotes only where needed), one figure
// a line, with the columns section,dimension,category,label,year,unit,minimum,maximum,incidents,note. The
// label is in the language of the texts; everything else is the same in every language.
QByteArray csvOf(const std::vector<Line>& lines, int year, const Codebook& codebook, const Texts& texts);

// The same figures for a pivot table or to read side by side: a line each, all in words of every language at once.
// RFC 4180 as above, with the columns section, dimension, category (codes), then for each language, say `en`:
// section_en, dimension_en, category_en, then unit, and of the year, say 2024: minimum_2024, maximum_2024 (empty
// where open), incidents_2024, note_2024. So the tables of several years can be joined by their first columns. Two
// dimensions are never crossed: a report counts no such figure, and pooling would not cover it.
QByteArray crosstabOf(const std::vector<Line>& lines, int year, const Codebook& codebook, const QStringList& languages);

} // namespace recense::report
