// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/why_text.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace recense::ui {

namespace {

struct WhyText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::WhyText)
};

} // namespace

QString whyText(report::Why why)
{
    using report::Why;
    switch (why) {
    case Why::Added: return WhyText::tr("case added since");
    case Why::Restored: return WhyText::tr("taken back from the bin");
    case Why::Confirmed: return WhyText::tr("confirmed since");
    case Why::Verified: return WhyText::tr("better verified");
    case Why::Binned: return WhyText::tr("moved to the bin");
    case Why::Excluded: return WhyText::tr("excluded");
    case Why::Drafted: return WhyText::tr("made a draft again");
    case Why::Doubted: return WhyText::tr("less well verified");
    case Why::PeopleAdded: return WhyText::tr("people added to the case");
    case Why::PeopleRemoved: return WhyText::tr("people taken out of the case");
    case Why::Recounted: return WhyText::tr("head-count changed");
    case Why::Redated: return WhyText::tr("date changed");
    case Why::ResultsChanged: return WhyText::tr("proceeding, step or outcome changed");
    case Why::MeasuresChanged: return WhyText::tr("measure changed");
    case Why::Merged: return WhyText::tr("the same people as elsewhere");
    case Why::Parted: return WhyText::tr("no longer the same people as elsewhere");
    case Why::Moved: return WhyText::tr("moved to another row");
    case Why::Vocabulary: return WhyText::tr("result put into another class");
    case Why::Rule: return WhyText::tr("counted by another rule");
    case Why::Elsewhere: return WhyText::tr("by what is recorded of others");
    }
    return {};
}

QString causesText(const std::vector<report::Cause>& causes)
{
    QStringList words;
    for (const report::Cause& cause : causes) {
        const QString why = whyText(cause.why);
        words << (cause.through.isNull() ? why : WhyText::tr("%1 (in another case)", "why a figure changed").arg(why));
    }
    words.removeDuplicates();
    return parted(words);
}

} // namespace recense::ui
