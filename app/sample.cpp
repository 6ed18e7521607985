// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "core/sheet/sample.h"

namespace recense::app {

int runSample(CommandLine& line)
{
    if (!line.take(Words::tr("Makes a register of real published cases, marked as sample."), {QStringLiteral("REGISTER")}))
        return Done;
    sheet::createSample(line.position(0), line.passphrase(true));
    return Done;
}

} // namespace recense::app
