// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/passphrase.h"

namespace recense::app {

// Asks for a passphrase on the terminal, without echo; `twice` until both agree. Throws WrongUsage where there is no
// terminal to ask on.
Passphrase promptPassphrase(bool twice);

} // namespace recense::app
