// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

namespace recense::app {

int runNew(CommandLine& line)
{
    const QString site = QStringLiteral("site");
    if (!line.take(Words::tr("Makes an empty register."), {QStringLiteral("REGISTER")},
                   {{site, Words::tr("The short code of this register, the first part of its references: 1 to 12 capital letters "
                                     "and digits, beginning with a letter."),
                     QStringLiteral("CODE")}}))
        return Done;
    if (!line.has(site))
        throw WrongUsage(Words::tr("Give the register a short code with --site, for example --site ATH."));
    if (!Reference::isSite(line.value(site)))
        throw WrongUsage(Words::tr("“%1” is no site code: 1 to 12 capital letters and digits, beginning with a letter.")
                             .arg(line.value(site)));
    Register::create(line.position(0), line.passphrase(true), line.value(site));
    return Done;
}

} // namespace recense::app
