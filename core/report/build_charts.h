// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/builder.h"
#include "core/report/charts.h"

namespace recense::report {

// Charts in their places in the document. Each adds nothing where there would be nothing to see.
void addBars(Builder& builder, const QString& caption, count::Section section, count::Dimension dimension);
void addNewAndOngoing(Builder& builder, count::Section section); // with the table of new and ongoing
void addFlow(Builder& builder);                                  // with the balance
void addDistribution(Builder& builder);                          // with the lengths

ChartSource chartSource(const Builder& builder);
// Answers whether there was one.
bool addChart(Builder& builder, std::optional<Chart> chart);

} // namespace recense::report
