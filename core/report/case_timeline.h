// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/domain/incident.h"
#include "core/report/document.h"
#include "core/report/texts.h"

#include <functional>

namespace recense::report {

// The proceedings of a case as a drawing over the years, with all of it in words beside it. `date` says a date.
TimelineChart caseTimeline(const Incident& incident, const Codebook& codebook, const Texts& texts, Day today,
                           const std::function<QString(const std::optional<EdtfDate>&)>& date);

} // namespace recense::report
