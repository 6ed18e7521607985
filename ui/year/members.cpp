// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/members.h"

#include "core/count/left_out.h"
#include "core/report/wording.h"
#include "ui/text/change_text.h"
#include "ui/text/left_out_text.h"
#include "ui/text/translation.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace recense::ui {

namespace {

struct MembersText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::Members)
};

constexpr int kNamed = 3; // targets of one case that are told one by one

// By incident, as many as there is room for.
QHash<Id, QString> joined(const QHash<Id, QStringList>& reasons)
{
    QHash<Id, QString> texts;
    for (auto it = reasons.begin(); it != reasons.end(); ++it) {
        QString text = parted(it->mid(0, kNamed));
        if (it->size() > kNamed)
            text += MembersText::tr("; and %n more", nullptr, int(it->size()) - kNamed);
        texts.insert(it.key(), text);
    }
    return texts;
}

} // namespace

QString figureNumber(const count::Figure& figure)
{
    if (figure.unit == count::Unit::Years)
        return QLocale().toString(figure.measured, 'f', 1);
    if (figure.unit == count::Unit::Percent)
        return MembersText::tr("%1%", "per cent").arg(QLocale().toString(figure.measured, 'f', 1));
    return rangeText(figure.value);
}

QString figureText(const count::Figure& figure, const Codebook& codebook)
{
    const auto& texts = report::Texts::in(currentLanguage());
    QString name = dimensionName(figure.dimension);
    if (figure.category != QLatin1String("total"))
        name = report::categoryLabel(figure.dimension, figure.category, codebook, texts);
    else if (figure.dimension == count::Dimension::Total)
        name = sectionName(figure.section);
    const bool measured = figure.unit == count::Unit::Years || figure.unit == count::Unit::Percent;
    return labelled(name, measured ? figureNumber(figure) : unitText(figure.value, figure.unit));
}

MembersToShow membersOf(const YearCount& count, const count::Figure& figure, const Codebook& codebook)
{
    MembersToShow shown;
    shown.title = MembersText::tr("%1, in %2").arg(figureText(figure, codebook),
                                                  QString::number(count.census.question.year));
    const bool measured = figure.unit == count::Unit::Years || figure.unit == count::Unit::Percent;
    const count::Unit unit = measured ? count::Unit::People : figure.unit;
    QHash<Id, QStringList> reasons;
    for (const count::Member& member : figure.members)
        reasons[count.facts.incidents[member.incident].id] << memberText(member, unit);
    shown.reasons = joined(reasons);
    return shown;
}

MembersToShow leftOutBy(const YearCount& count, count::Clause clause, const Codebook& codebook)
{
    MembersToShow shown;
    const count::Question& question = count.census.question;
    shown.title = MembersText::tr("Left out of %1: %2").arg(QString::number(question.year), failedClauseText(clause, question.year));
    for (const count::WhyLeftOut& why : count::whyLeftOut(count.facts, question, codebook)) {
        if (why.clause == clause)
            shown.reasons.insert(count.facts.incidents[why.incident].id, leftOutText(why, count.facts, question, codebook));
    }
    return shown;
}

MembersToShow casesOf(const YearCount& count, const count::Change& change)
{
    MembersToShow shown;
    shown.title = MembersText::tr("%1, in %2").arg(labelled(doubtText(change.doubt), effectText(change.totals)),
                                                  QString::number(count.census.question.year));
    QHash<Id, QStringList> reasons;
    const auto idOf = [&](Facts::Index incident) { return count.facts.incidents[incident].id; };
    for (const count::Difference& difference : change.comparison.differences) {
        reasons[idOf(difference.first.incident)] << changeText(difference);
        if (difference.second.incident != difference.first.incident)
            reasons[idOf(difference.second.incident)] << changeText(difference);
    }
    for (const Facts::Index incident : change.incidents) {
        if (!reasons.contains(idOf(incident)))
            reasons[idOf(incident)] << doubtfulText(change, incident);
    }
    shown.reasons = joined(reasons);
    return shown;
}

} // namespace recense::ui
