// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace recense::app {

// How a command ended, for scripts.
enum Exit {
    Done = 0,
    Findings = 1,    // done, but rows were refused or problems found
    WrongUse = 2,    // the words of the command are off
    CannotOpen = 3,  // the register could not be opened; the message says why
    InputOutput = 4, // input could not be read, or output not be written
};

// The names of the commands, in the order in which help lists them.
QStringList commandNames();

// Runs the command that the first argument names (the program's own name is not among them) and answers its exit
// status. Results go to standard output, messages to standard error. Needs a QCoreApplication, no display.
int runCommand(const QStringList& arguments);

} // namespace recense::app
