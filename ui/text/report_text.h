// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/report_plan.h"

#include <QString>

#include <optional>

namespace recense::ui {

QString partName(Part part);
inline QString partName(const std::optional<Part>& part) { return part ? partName(*part) : QString(); }

// Of a table of people, by the code of its dimension: "By country"; empty of an unknown one.
QString tableName(const QString& dimension);

} // namespace recense::ui
