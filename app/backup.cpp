// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

namespace recense::app {

int runBackup(CommandLine& line)
{
    if (!line.take(Words::tr("Writes a consistent, encrypted, verified copy of a register, also while it is in use."),
                   {QStringLiteral("REGISTER"), QStringLiteral("FILE")}))
        return Done;
    Register::backup(line.position(0), line.passphrase(), line.position(1));
    return Done;
}

} // namespace recense::app
