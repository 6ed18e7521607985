// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/builder.h"

namespace recense::report {

namespace {

QString eventText(const Builder& b, const PublicCase::Event& event)
{
    const QString list = event.isOutcome ? QStringLiteral("result") : QStringLiteral("stage");
    QString what = b.in.codebook.label(list, event.code, b.texts.language());
    if (event.isOutcome) {
        QStringList more;
        if (event.people)
            more << countedText({*event.people, *event.people}, count::Unit::People, b.texts);
        more << b.text(event.final ? "card.final" : "card.appealable");
        what = b.text("told.outcome", {{"result", what}, {"more", more.join(QStringLiteral(", "))}});
    }
    return b.text("told.event", {{"date", b.dateText(event.date)}, {"what", what}});
}

// As known on the day of the report.
QString courseText(const Builder& b, const PublicCase& told)
{
    QStringList events;
    for (const PublicCase::Event& event : told.course) {
        if (event.date.span().first <= b.in.census.question.asAt)
            events << eventText(b, event);
    }
    events.removeDuplicates();
    return events.isEmpty() ? QString() : b.text("told.course", {{"list", events.join(b.text("separator"))}});
}

} // namespace

void addCases(Builder& b)
{
    bool any = false;
    for (const Facts::Index incident : toldCases(b.in.plan, b.in.census, b.in.facts)) {
        const auto found = b.in.cases.constFind(incident);
        if (found == b.in.cases.constEnd())
            continue;
        if (!any) {
            b.heading(1, b.text("heading.cases"));
            b.body(b.text("about.cases"));
        }
        any = true;
        const QString reference = b.in.facts.incidents[incident].reference.text();
        const QString title = found->title.in(b.texts.language()).normalized(QString::NormalizationForm_C);
        b.heading(2, title.isEmpty() ? reference : title);
        b.note(found->country ? b.text("told.place", {{"country", b.in.codebook.label(found->country, b.texts.language())},
                                                      {"reference", reference}})
                              : reference);
        if (const QString summary = found->summary.in(b.texts.language()).trimmed(); !summary.isEmpty())
            b.body(summary);
        // How a few ended would tell figures that pooling hides.
        if (const QString course = b.in.request.poolBelow ? QString() : courseText(b, *found); !course.isEmpty())
            b.body(course);
    }
}

} // namespace recense::report
