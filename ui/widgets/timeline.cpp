// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "core/domain/course.h"
#include "ui/text/date_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace recense::ui {

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::Timeline)
};

Range peopleOf(const Incident& incident, const Proceeding& proceeding)
{
    Range people{0, 0};
    for (const Target& target : incident.targets) {
        if (isPeople(target.type) && proceeding.isAgainst(target.id) && !target.memberOf)
            people += target.people.range(target.type);
    }
    return people;
}

QString laneLabel(const Incident& incident, const Proceeding& proceeding, const Codebook& codebook)
{
    const QString language = currentLanguage();
    QStringList parts;
    parts << (proceeding.track ? codebook.label(QStringLiteral("track"), proceeding.track, language)
                               : TimelineText::tr("Proceeding"));
    if (proceeding.country && proceeding.country != incident.country)
        parts << codebook.label(proceeding.country, language);
    if (!proceeding.charges.empty())
        parts << codebook.label(QStringLiteral("charge"), proceeding.charges.front().family, language);
    if (const Range people = peopleOf(incident, proceeding); people != Range{0, 0})
        parts << TimelineText::tr("against %1").arg(countText(people));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TimelineLane timelineLane(const Incident& incident, const Proceeding& proceeding, const Codebook& codebook)
{
    const QString language = currentLanguage();
    TimelineLane lane;
    lane.label = laneLabel(incident, proceeding, codebook);
    lane.open = isOpen(incident, proceeding);
    for (const Step& step : proceeding.steps) {
        const auto when = drawable(step.date);
        if (!when) {
            ++lane.undated;
            continue;
        }
        const bool planned = step.stage.text() == QLatin1String("planned");
        const bool told = step.stage.text() == QLatin1String("other") && !step.note.isEmpty(); // by its note
        lane.marks.push_back({planned ? TimelineMark::Kind::Planned : TimelineMark::Kind::Step, *when,
                              dateText(*step.date),
                              told ? step.note : codebook.label(QStringLiteral("stage"), step.stage, language),
                              told ? QString() : step.note});
    }
    for (const Outcome& outcome : proceeding.outcomes) {
        const auto when = drawable(outcome.date);
        if (!when) {
            ++lane.undated;
            continue;
        }
        QString label = codebook.label(QStringLiteral("result"), outcome.result, language);
        if (outcome.people.value_or(0) > 1)
            label = labelled(label, peopleText({*outcome.people, *outcome.people}));
        lane.marks.push_back({outcome.final ? TimelineMark::Kind::Final : TimelineMark::Kind::Appealable, *when,
                              dateText(*outcome.date), label,
                              outcome.final ? TimelineText::tr("final") : TimelineText::tr("can be appealed")});
    }
    std::stable_sort(lane.marks.begin(), lane.marks.end(),
                     [](const TimelineMark& a, const TimelineMark& b) { return a.when < b.when; });
    return lane;
}

Timeline timelineOf(const Incident& incident, const Codebook& codebook, Day today)
{
    Timeline timeline;
    timeline.today = today;
    for (const Proceeding& proceeding : incident.proceedings)
        timeline.lanes.push_back(timelineLane(incident, proceeding, codebook));
    return timeline;
}

QString Timeline::inWords() const
{
    QStringList lines;
    for (const TimelineLane& lane : lanes) {
        QStringList marks;
        for (const TimelineMark& mark : lane.marks) {
            QString words = labelled(mark.date, mark.label);
            if (!mark.note.isEmpty())
                words += QStringLiteral(" (%1)").arg(mark.note);
            marks << words;
        }
        if (lane.undated > 0)
            marks << TimelineText::tr("%n without a date", nullptr, lane.undated);
        marks << (lane.open ? TimelineText::tr("still open") : TimelineText::tr("ended"));
        lines << labelled(lane.label, parted(marks));
    }
    return lines.join(u'\n');
}

} // namespace recense::ui
