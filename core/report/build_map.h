// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/builder.h"

namespace recense::report {

// The countries of the main population as a map, under a heading of its own, with a note on those outside it.
void addMap(Builder& builder);

} // namespace recense::report
