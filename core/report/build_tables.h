// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/builder.h"

namespace recense::report {

// The tables and charts of the sections. Each adds nothing where it would be empty.

// A heading and one table of a dimension: category, number, cases; with its total where it adds up, and
// notes on what does not. Countries, primary acts and results stand above it as bars, greatest first.
void addTableOf(Builder& builder, count::Section section, count::Dimension dimension);
// Countries by dimensions, with the total last; a sentence where there is nothing.
void addMatrix(Builder& builder, count::Section section, const std::vector<count::Dimension>& dimensions);
void addLengths(Builder& builder);

} // namespace recense::report
