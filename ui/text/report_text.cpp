// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/report_text.h"

#include "core/report/wording.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

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

QString hidingText(const std::vector<report::Line>& lines, int threshold)
{
    int hidden = 0, pooled = 0;
    for (const report::Line& line : lines) {
        hidden += line.note == report::Note::Hidden;
        pooled += line.note == report::Note::Pooled;
    }
    if (hidden == 0 && pooled == 0)
        return ReportText::tr("No figure had to be hidden: none is below %1.").arg(number(threshold));
    QStringList done;
    if (pooled > 0)
        done << ReportText::tr("In %Ln table(s), small countries are summed up as other countries.", nullptr, pooled);
    if (hidden > 0)
        done << ReportText::tr("%Ln figure(s) are not shown: those below %1, and others by which they could be worked out.", nullptr, hidden)
                    .arg(number(threshold));
    return done.join(u' ');
}

namespace {

QString spanText(const report::Inference& found)
{
    if (!found.most)
        return ReportText::tr("at least %1").arg(number(found.least));
    return *found.most == found.least ? ReportText::tr("exactly %1").arg(number(found.least))
                                      : ReportText::tr("%1 to %2", "bounds of a number").arg(number(found.least), number(*found.most));
}

} // namespace

QString disclosureText(const std::vector<report::Inference>& disclosed, int threshold, const Codebook& codebook)
{
    if (disclosed.empty()) {
        return ReportText::tr("Checked: from all figures that are printed, no hidden one can be narrowed down to fewer than %1 people.")
            .arg(number(threshold));
    }
    constexpr size_t kNamed = 5;
    QStringList named;
    for (const report::Inference& found : disclosed) {
        if (static_cast<size_t>(named.size()) == kNamed)
            break;
        const QString what = report::categoryLabel(found.dimension, found.category, codebook, report::Texts::in(currentLanguage()));
        named << ReportText::tr("%1, %2, %3: %4", "section, table, row: bounds")
                     .arg(sectionName(found.section), dimensionName(found.dimension), what, spanText(found));
    }
    if (disclosed.size() > kNamed)
        named << ReportText::tr("%Ln more", nullptr, static_cast<int>(disclosed.size() - kNamed));
    return ReportText::tr("Not safe to publish: these hidden figures can be worked out from others. %1. A higher threshold, or "
                          "fewer tables, hides them.")
        .arg(parted(named));
}

} // namespace recense::ui
