// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/report_text.h"

#include "core/count/figures.h"

#include <QCoreApplication>

namespace recense::ui {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::ReportText)
};

} // namespace

QString partName(Part part)
{
    switch (part) {
    case Part::Summary: return ReportText::tr("Summary");
    case Part::Map: return ReportText::tr("Map");
    case Part::Trend: return ReportText::tr("Over the years");
    case Part::Solidarity: return ReportText::tr("People prosecuted for solidarity");
    case Part::Migration: return ReportText::tr("Migrants prosecuted");
    case Part::Organisations: return ReportText::tr("Organisations");
    case Part::Vessels: return ReportText::tr("Vessels and aircraft");
    case Part::NonJudicial: return ReportText::tr("Harassment without proceedings");
    case Part::Balance: return ReportText::tr("Open, new and closed");
    case Part::Length: return ReportText::tr("How long proceedings last");
    case Part::Cases: return ReportText::tr("Cases told in short");
    case Part::Changes: return ReportText::tr("Changes since the last report");
    case Part::Rule: return ReportText::tr("What is counted");
    case Part::Method: return ReportText::tr("Method");
    case Part::Definitions: return ReportText::tr("Definitions");
    case Part::Limits: return ReportText::tr("Limits");
    case Part::Coverage: return ReportText::tr("What was monitored");
    case Part::Clauses: return ReportText::tr("Annex: by which clause people count");
    case Part::Sources: return ReportText::tr("Annex: sources by case");
    }
    return {};
}

QString tableName(const QString& code)
{
    using count::Dimension;
    const auto dimension = fromCode<Dimension>(code);
    switch (dimension.value_or(Dimension::Total)) {
    case Dimension::Country: return ReportText::tr("By country");
    case Dimension::PrimaryAct: return ReportText::tr("By primary act");
    case Dimension::Setting: return ReportText::tr("By setting");
    case Dimension::NewOrOngoing: return ReportText::tr("New and ongoing");
    case Dimension::StatusAtEnd: return ReportText::tr("Status at the end");
    case Dimension::ResultInYear: return ReportText::tr("Results in the year");
    case Dimension::Charge: return ReportText::tr("By charge");
    case Dimension::Act: return ReportText::tr("By act");
    case Dimension::Role: return ReportText::tr("By role");
    case Dimension::Track: return ReportText::tr("By track");
    case Dimension::Gender: return ReportText::tr("By gender");
    case Dimension::AgeGroup: return ReportText::tr("By age group");
    case Dimension::ResidenceStatus: return ReportText::tr("By residence status");
    case Dimension::Verification: return ReportText::tr("By verification");
    case Dimension::InYearRule: return ReportText::tr("By each of the three rules");
    default: return {};
    }
}

} // namespace recense::ui
