// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report_plan.h"

#include <optional>

namespace recense::ui {

// A report's plan that is being changed and is not saved yet, as a draft in the register keeps it.
QByteArray toDraft(const ReportPlan& plan);
// Nothing where the draft keeps something else.
std::optional<ReportPlan> planFromDraft(const QByteArray& content);

} // namespace recense::ui
