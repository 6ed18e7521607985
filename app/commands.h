// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

// Each command in its own file. They throw Error and WrongUsage; runCommand turns both into a message and an
// exit status.
namespace recense::app {

int runNew(CommandLine& line);
int runSample(CommandLine& line);
int runImport(CommandLine& line);
int runExport(CommandLine& line);
int runReport(CommandLine& line);
int runCount(CommandLine& line);
int runFreeze(CommandLine& line);
int runCompare(CommandLine& line);
int runExplain(CommandLine& line);
int runVerify(CommandLine& line);
int runBackup(CommandLine& line);

} // namespace recense::app
