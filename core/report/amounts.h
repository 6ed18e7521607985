// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/frozen.h"

#include <map>

namespace recense::report {

// What each incident and target gives to a figure, by their ids; a null target is the incident itself.
using MemberKey = std::pair<Id, Id>;
using Amounts = std::map<MemberKey, Range>;

// Of no figure, nothing.
Amounts amountsOf(const count::Figure* figure, const Frozen& frozen);
Amounts amountsOf(const count::Figure* figure, const Facts& facts);

} // namespace recense::report
