// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/head_count.h"

#include <QString>

#include <optional>

namespace recense {

// How many people a source says there were, in whatever words ("30 suspects", "33 to 35", "1,200"): the first number,
// or the two ends of a range. Nothing where there is no number in it.
std::optional<Range> claimedCount(const QString& value);

// Whether that is another number than the record's.
bool differs(const Range& claimed, const Range& recorded);

} // namespace recense
