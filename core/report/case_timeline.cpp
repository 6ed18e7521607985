// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/case_timeline.h"

#include "core/domain/course.h"

#include <algorithm>

namespace recense::report {

TimelineChart caseTimeline(const Incident& incident, const Codebook& codebook, const Texts& texts, Day today,
                           const std::function<QString(const std::optional<EdtfDate>&)>& date)
{
    using Mark = TimelineChart::Mark;
    TimelineChart chart;
    chart.today = today;
    QStringList words;
    int number = 0;
    for (const Proceeding& proceeding : incident.proceedings) {
        ++number;
        TimelineChart::Lane lane;
        const QString track = proceeding.track
                                  ? codebook.label(QStringLiteral("track"), proceeding.track, texts.language())
                                  : texts.text(QStringLiteral("card.proceeding"));
        lane.label = incident.proceedings.size() > 1 ? QStringLiteral("%1. %2").arg(number).arg(track) : track;
        lane.open = isOpen(incident, proceeding);
        QStringList said;
        const auto put = [&](const std::optional<EdtfDate>& when, const char* list, const Code& code, Mark::Kind kind) {
            const QString label = codebook.label(QLatin1String(list), code, texts.language());
            if (const auto span = drawable(when)) {
                lane.marks.push_back({kind, *span, label});
                said << date(when) + QStringLiteral(": ") + label;
            }
        };
        for (const Step& step : proceeding.steps)
            put(step.date, "stage", step.stage, step.stage.text() == QLatin1String("planned") ? Mark::Planned : Mark::Step);
        for (const Outcome& outcome : proceeding.outcomes)
            put(outcome.date, "result", outcome.result, outcome.final ? Mark::Final : Mark::Appealable);
        if (lane.marks.empty())
            continue;
        std::stable_sort(lane.marks.begin(), lane.marks.end(), [](const Mark& a, const Mark& b) { return a.when < b.when; });
        said << texts.text(lane.open ? QStringLiteral("card.open") : QStringLiteral("card.ended"));
        words << lane.label + QStringLiteral(". ") + said.join(QStringLiteral("; "));
        chart.lanes.push_back(std::move(lane));
    }
    chart.alternative = words.join(QStringLiteral(". ")).normalized(QString::NormalizationForm_C);
    return chart;
}

} // namespace recense::report
