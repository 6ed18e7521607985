// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

namespace recense {

// The course of a proceeding as a timeline draws it, on screen and on paper.

// A date can be drawn where at least one of its ends is known; the other is taken to be the same.
std::optional<Span> drawable(const std::optional<EdtfDate>& date);

// Until final outcomes cover everybody. For a drawing: counting knows it exactly, as at its date.
bool isOpen(const Incident& incident, const Proceeding& proceeding);

} // namespace recense
