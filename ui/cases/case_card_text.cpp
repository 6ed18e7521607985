// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_card_text.h"

#include "ui/text/date_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace recense::ui {

namespace {

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::CaseCard)
};

const QString kDot = QStringLiteral(" · ");

QString esc(const QString& text)
{
    return text.toHtmlEscaped();
}

QString lines(const QStringList& items)
{
    QString html;
    for (const QString& item : items)
        html += QStringLiteral("<p style=\"margin:0 0 5px 0\">%1</p>").arg(item);
    return html;
}

// The labels of one codebook, in the current language, escaped.
struct Labels
{
    const Codebook& codebook;
    QString language = currentLanguage();

    QString of(const char* list, const Code& code) const
    {
        return code ? esc(codebook.label(QLatin1String(list), code, language)) : QString();
    }
    template <typename E> QString of(const char* list, E value) const { return of(list, *Code::parse(QString(toCode(value)))); }
    QString of(const CountryCode& country) const { return country ? esc(codebook.label(country, language)) : QString(); }
};

QString lower(const QString& label)
{
    // A term within a sentence; in German-like languages it would stay as it is.
    return label.size() > 1 && label.at(1).isUpper() ? label : label.left(1).toLower() + label.mid(1);
}

// "volunteer"; "3 × volunteer" where that is not all of the group.
QString counted(const QString& label, const std::optional<int>& people, const Range& all)
{
    return !people || (all.isExact() && *people == all.minimum) ? label
                                                                : QStringLiteral("%1 × %2").arg(number(*people), label);
}

QStringList traits(const std::vector<Trait>& list, const char* name, const Range& all, const Labels& labels)
{
    QStringList said;
    for (const Trait& trait : list)
        said << counted(lower(labels.of(name, trait.code)), trait.people, all);
    return said;
}

QString targetLine(const Target& target, const Incident& incident, const Labels& labels)
{
    QString who;
    if (isPeople(target.type))
        who = esc(peopleText(target.people.range(target.type)));
    else
        who = labels.of("target_type", target.type);
    if (!target.names.isEmpty())
        who += QStringLiteral(" ") + esc(target.names.join(QStringLiteral(", ")));
    if (target.people.basis == Basis::About && target.people.minimum)
        who += kDot + CardText::tr("an estimate");
    QStringList more;
    more << lower(labels.of("population", target.population));
    const Range all = target.people.range(target.type);
    more << traits(target.roles, "role", all, labels) << traits(target.gender, "gender", all, labels)
         << traits(target.ageGroup, "age_group", all, labels)
         << traits(target.residenceStatus, "residence_status", all, labels);
    for (const NationalityTrait& trait : target.nationality)
        more << counted(labels.of(trait.country), trait.people, all);
    if (target.memberOf) {
        for (const Target& group : incident.targets) {
            if (group.id == *target.memberOf)
                more << CardText::tr("one of the %1").arg(esc(peopleText(group.people.range(group.type))));
        }
    }
    return labelled(QStringLiteral("<b>%1</b>").arg(who), more.join(QStringLiteral(", ")));
}

QString proceedingLine(const Proceeding& proceeding, const Incident& incident, const Labels& labels)
{
    QStringList parts;
    const QString track = labels.of("track", proceeding.track);
    parts << QStringLiteral("<b>%1</b>").arg(track.isEmpty() ? CardText::tr("Proceeding") : track);
    if (proceeding.country && proceeding.country != incident.country)
        parts << labels.of(proceeding.country);
    if (proceeding.authority)
        parts << labels.of("authority", proceeding.authority);
    if (!proceeding.fileNumber.isEmpty())
        parts << CardText::tr("file %1").arg(esc(proceeding.fileNumber));
    QStringList charges;
    for (const Charge& charge : proceeding.charges) {
        QString said = labels.of("charge", charge.family);
        if (!charge.statute.isEmpty())
            said += QStringLiteral(" (%1)").arg(esc(charge.statute));
        charges << (charge.replaced ? CardText::tr("%1, later replaced").arg(said) : said);
    }
    if (!charges.isEmpty())
        parts << charges.join(QStringLiteral(", "));
    if (!proceeding.statute.isEmpty())
        parts << esc(proceeding.statute);
    return parts.join(kDot);
}

QString outcomeLine(const Outcome& outcome, const Incident& incident, const Labels& labels)
{
    QString who;
    for (const Target& target : incident.targets) {
        if (target.id != outcome.target)
            continue;
        if (!isPeople(target.type))
            who = esc(target.names.isEmpty() ? QString() : target.names.join(QStringLiteral(", ")));
        else if (outcome.people)
            who = esc(peopleText({*outcome.people, *outcome.people}));
        else
            who = CardText::tr("an unknown number of people");
    }
    QStringList parts;
    const QString result = QStringLiteral("<b>%1</b>").arg(labels.of("result", outcome.result));
    parts << (who.isEmpty() ? result : labelled(result, who));
    parts << esc(dateText(outcome.date, CardText::tr("date not known")));
    parts << (outcome.final ? CardText::tr("final") : CardText::tr("can be appealed"));
    if (outcome.sentenceMonths) {
        const QString months = CardText::tr("%n month(s)", nullptr, *outcome.sentenceMonths);
        parts << (outcome.suspended == Answer::Yes ? CardText::tr("%1 suspended").arg(months) : months);
    }
    if (!outcome.fine.isEmpty())
        parts << CardText::tr("fine %1 %2").arg(esc(outcome.fine), esc(outcome.currency));
    return parts.join(kDot);
}

QString measureLine(const Measure& measure, const Labels& labels)
{
    QStringList parts;
    parts << QStringLiteral("<b>%1</b>").arg(labels.of("measure", measure.kind));
    if (measure.date)
        parts << esc(dateText(*measure.date));
    if (measure.authority)
        parts << labels.of("authority", measure.authority);
    if (!measure.amount.isEmpty())
        parts << esc(measure.amount) + u' ' + esc(measure.currency);
    for (const QString& text : {measure.length, measure.note}) {
        if (!text.isEmpty())
            parts << esc(text);
    }
    return parts.join(kDot);
}

QString sourceLine(const Source& source, const Labels& labels)
{
    QStringList parts;
    for (const QString& text : {source.publisher, source.title}) {
        if (!text.isEmpty())
            parts << esc(text);
    }
    if (source.published)
        parts << esc(dateText(*source.published));
    if (source.type)
        parts << lower(labels.of("source_type", source.type));
    QString html = parts.join(kDot);
    for (const QString& address : {source.address, source.archiveAddress}) {
        if (!address.isEmpty())
            html += (html.isEmpty() ? QString() : QStringLiteral("<br>")) + esc(address);
    }
    if (!source.passage.isEmpty())
        html += QStringLiteral("<br><i>“%1”</i>").arg(esc(source.passage));
    for (const Attachment& attachment : source.attachments)
        html += QStringLiteral("<br>") + CardText::tr("File: %1").arg(esc(attachment.fileName));
    return html;
}

QString whereLine(const Incident& incident, const Labels& labels)
{
    QStringList parts;
    QString place = labels.of(incident.country);
    if (!incident.place.isEmpty())
        place = place.isEmpty() ? esc(incident.place) : QStringLiteral("%1, %2").arg(place, esc(incident.place));
    if (!place.isEmpty())
        parts << place;
    if (incident.start && incident.end && incident.start != incident.end)
        parts << CardText::tr("%1 – %2", "a start and an end").arg(esc(dateText(*incident.start)), esc(dateText(*incident.end)));
    else if (incident.start)
        parts << esc(dateText(*incident.start));
    else
        parts << CardText::tr("date not known");
    if (incident.setting)
        parts << lower(labels.of("setting", incident.setting));
    QString html = parts.join(kDot);
    QStringList acts;
    for (const Code& act : incident.acts)
        acts << (acts.isEmpty() ? labels.of("act", act) : lower(labels.of("act", act)));
    if (!acts.isEmpty())
        html += QStringLiteral("<br>") + acts.join(QStringLiteral(", "));
    return html;
}

} // namespace

CaseCardText caseCardText(const Incident& incident, const Codebook& codebook,
                          const std::vector<YearStanding>& standings)
{
    const Labels labels{codebook};
    CaseCardText text;
    text.line = QStringList{esc(incident.reference.text()), labels.of("review", incident.review),
                            labels.of("verification", incident.verification),
                            labels.of("confidentiality", incident.confidentiality)}
                    .join(kDot);
    if (incident.review == Review::Excluded && !incident.exclusion.isEmpty())
        text.line += QStringLiteral("<br>") + CardText::tr("Excluded: %1").arg(esc(incident.exclusion));
    text.where = whereLine(incident, labels);
    text.summary = esc(incident.summary.in(labels.language)).replace(u'\n', QStringLiteral("<br>"));
    QStringList who, proceedings, results, measures, counts, sources, notes;
    for (const Target& target : incident.targets) {
        who << targetLine(target, incident, labels);
        for (const Measure& measure : target.measures)
            measures << measureLine(measure, labels);
    }
    for (const Proceeding& proceeding : incident.proceedings) {
        proceedings << proceedingLine(proceeding, incident, labels);
        for (const Outcome& outcome : proceeding.outcomes)
            results << outcomeLine(outcome, incident, labels);
    }
    for (const YearStanding& standing : standings)
        counts << labelled(QStringLiteral("<b>%1</b>").arg(standing.year), esc(standing.sentence));
    for (const Source& source : incident.sources)
        sources << sourceLine(source, labels);
    if (!incident.notes.isEmpty())
        notes << esc(incident.notes).replace(u'\n', QStringLiteral("<br>"));
    if (!incident.tags.isEmpty())
        notes << CardText::tr("Tags: %1").arg(esc(incident.tags.join(QStringLiteral(", "))));
    text.who = lines(who);
    text.proceedings = lines(proceedings);
    text.results = lines(results);
    text.measures = lines(measures);
    text.counts = lines(counts);
    text.sources = lines(sources);
    text.notes = lines(notes);
    return text;
}

} // namespace recense::ui
