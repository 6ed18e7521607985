// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/report_plan.h"

#include <algorithm>

namespace recense {

namespace {

constexpr size_t kParts = Codes<Part>::list.size();

auto find(std::vector<PlannedPart>& parts, Part part)
{
    return std::find_if(parts.begin(), parts.end(), [part](const PlannedPart& planned) { return planned.part == part; });
}

WordsByLanguage said(const WordsByLanguage& words)
{
    WordsByLanguage kept;
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (const QString text = it.value().trimmed(); !text.isEmpty())
            kept.insert(it.key(), text);
    }
    return kept;
}

} // namespace

ReportPlan ReportPlan::standard()
{
    ReportPlan plan;
    for (size_t i = 0; i < kParts; ++i)
        plan.parts.push_back({static_cast<Part>(i), true, {}, {}});
    return plan;
}

ReportPlan ReportPlan::whole() const
{
    ReportPlan plan;
    for (const PlannedPart& planned : parts) {
        if (find(plan.parts, planned.part) == plan.parts.end()) {
            plan.parts.push_back({planned.part, planned.shown || isAlwaysShown(planned.part), said(planned.introduction),
                                  said(planned.comment)});
        }
    }
    for (size_t i = 0; i < kParts; ++i) {
        const Part part = static_cast<Part>(i);
        if (find(plan.parts, part) != plan.parts.end())
            continue;
        const auto before = i == 0 ? plan.parts.begin() : find(plan.parts, static_cast<Part>(i - 1)) + 1;
        plan.parts.insert(before, {part, true, {}, {}});
    }
    plan.tablesLeftOut = tablesLeftOut;
    plan.tablesLeftOut.sort();
    plan.tablesLeftOut.removeDuplicates();
    for (const Id& incident : cases) {
        if (!incident.isNull() && std::find(plan.cases.begin(), plan.cases.end(), incident) == plan.cases.end())
            plan.cases.push_back(incident);
    }
    return plan;
}

} // namespace recense
