// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report_plan.h"
#include "core/report/disclosure.h"

#include <QString>

namespace recense {
class Codebook;
}

namespace recense::ui {

// The parts of the annual report, as they are planned in the window.
QString partName(Part part);

// What was done so that no figure below the threshold is told: how many were summed up or hidden.
QString hidingText(const std::vector<report::Line>& lines, int threshold);
// What the check of hidden figures found: that none can be narrowed down, or which can, and how far.
QString disclosureText(const std::vector<report::Inference>& disclosed, int threshold, const Codebook& codebook);

} // namespace recense::ui
