// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/report_made.h"

#include "core/register/query.h"

#include <QSet>

#include <algorithm>

namespace recense::ui {

namespace {

std::vector<CaseToTell> candidatesOf(const Register& reg, const report::Report& report)
{
    QSet<Id> allowed;
    for (const Facts::Index incident : report::publicMembers(report.census(), report.facts()))
        allowed.insert(report.facts().incidents[incident].id);
    std::vector<CaseToTell> candidates;
    const CaseList all = reg.cases({});
    for (const CaseRow& row : reg.rows(all, 0, static_cast<qsizetype>(all.keys.size()))) {
        if (allowed.contains(row.id))
            candidates.push_back({row.id, row.reference.text(), row.title, CaseToTell::State::Told});
    }
    return candidates;
}

// Nothing of a case that is no longer in the register, as when its making was undone.
std::optional<CaseToTell> chosenOf(const Register& reg, const Id& id, const ReportMade& made)
try {
    const auto candidate = std::find_if(made.candidates->begin(), made.candidates->end(),
                                        [&](const CaseToTell& one) { return one.id == id; });
    if (candidate != made.candidates->end())
        return *candidate;
    const Incident incident = reg.incident(id);
    const std::vector<Facts::IncidentRow>& rows = made.report->facts().incidents;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Facts::IncidentRow& one) { return one.id == id; });
    using State = CaseToTell::State;
    const State state = row == rows.end() ? State::InBin : report::mayBeNamed(*row) ? State::NotCounted : State::NotPublic;
    return CaseToTell{id, incident.reference.text(), incident.title.main, state};
} catch (const Error& error) {
    if (error.code() != ErrorCode::NotFound)
        throw;
    return std::nullopt;
}

} // namespace

ReportMade makeReport(const Register& reg, const report::ReportRequest& request, const ReportPlan& plan, const ReportMade& known,
                      const Progress& progress)
{
    ReportMade made = known;
    if (!made.report) {
        made.report = std::make_shared<const report::Report>(report::Report::of(reg, request, true, progress));
        made.candidates = std::make_shared<const std::vector<CaseToTell>>(candidatesOf(reg, *made.report));
    }
    made.chosen.clear();
    for (const Id& id : plan.cases) {
        if (auto chosen = chosenOf(reg, id, made))
            made.chosen.push_back(std::move(*chosen));
    }
    made.documents = made.report->documents(plan, reg);
    return made;
}

} // namespace recense::ui
