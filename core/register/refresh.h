// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/journal.h"

#include <span>

namespace recense {

// After rows of incidents were changed past their values: makes anew what is derived of them, counts their
// revisions, and has the entry concern them. Also of those that are no longer there.
void refreshChanged(RegisterFile& file, Recording& recording, std::span<const Id> incidents);

// Makes anew what is derived of the cases with an outcome of that result, whose class gives them their status. Their
// revisions stay.
void refreshResult(RegisterFile& file, const Code& result);

} // namespace recense
