// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/journal.h"

#include <functional>

namespace recense {

// Reads the whole journal, and tells each place where the chain of hashes does not hold. `report` is called
// with what is done and what there is to do, and may throw to stop.
void forEachBreak(SQLite::Database& db, const std::function<void(qint64, qint64)>& report,
                  const std::function<void(const ChainBreak&)>& visit);

} // namespace recense
