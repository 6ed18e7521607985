// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "core/report/parameters.h"

namespace recense::app {

// The options with which report, count and explain are asked: --year, --rule, --in-year, --population, --geography,
// --as-at, --language and --pool-below.
QList<QCommandLineOption> questionOptions();

// What they say. Options go before the rule that --rule names. Throws WrongUsage.
report::ReportRequest requestOf(const CommandLine& line);

} // namespace recense::app
