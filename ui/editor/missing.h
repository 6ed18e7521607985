// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

namespace recense::ui {

// What a case would need to be complete; listed, never forbidden. `field` and `subject` say where it would be
// filled in.
struct Missing
{
    QString sentence;
    QString field;
    Id subject;
};

std::vector<Missing> missingIn(const Incident& incident);

} // namespace recense::ui
