// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QString>

namespace recense {

// By what two cases may be seen to be one, beyond the facts that are counted. A case may have several, or none.
struct CaseMark
{
    Id incident;
    QString place;      // where it says one
    QString fileNumber; // where it says one: of one of its proceedings
};

} // namespace recense
