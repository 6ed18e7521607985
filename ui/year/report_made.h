// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/make.h"

namespace recense::ui {

// People, below which a figure is hidden where nobody has chosen otherwise.
inline constexpr int kUsualThreshold = 3;

// A case that can be told in short in a report, or that its plan has told.
struct CaseToTell
{
    // Told; or why it is not: it does not count, its record is no public and confirmed one, it is in the bin.
    enum class State { Told, NotCounted, NotPublic, InBin };

    Id id;
    QString reference, title;
    State state = State::Told;
};

// What is needed to prepare a report in the window.
struct ReportMade
{
    std::shared_ptr<const report::Report> report;
    std::shared_ptr<const std::vector<CaseToTell>> candidates; // that can be told, by reference
    std::vector<CaseToTell> chosen; // of the plan
    std::vector<report::Document> documents; // by language
};

// On a worker's thread. `known`: of the same request and register, whose report and candidates are used again; may be
// empty. Throws Cancelled.
ReportMade makeReport(const Register& reg, const report::ReportRequest& request, const ReportPlan& plan, const ReportMade& known,
                      const Progress& progress);

} // namespace recense::ui
