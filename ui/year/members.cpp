// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year/members.h"

#include "core/report/wording.h"
#include "ui/text/date_text.h"
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

QString reason(const count::Member& member, count::Unit unit)
{
    QString amount = member.target == Facts::kNone ? QString() : unitText(member.amount, unit);
    if (member.possible && member.amount.minimum == 0)
        amount = MembersText::tr("perhaps %1", "an amount")
                     .arg(member.amount.maximum ? unitText({*member.amount.maximum, member.amount.maximum}, unit)
                                                : MembersText::tr("some people"));
    QString why = clauseText(member.clause);
    const QString day = spanText(member.when);
    if (!day.isEmpty())
        why = QStringLiteral("%1 (%2)").arg(why, day);
    return amount.isEmpty() ? why : labelled(amount, why);
}

} // namespace

QString figureNumber(const count::Figure& figure)
{
    if (figure.unit == count::Unit::Years)
        return QLocale().toString(figure.measured, 'f', 1);
    if (figure.unit == count::Unit::Percent)
        return MembersText::tr("%1 %").arg(QLocale().toString(figure.measured, 'f', 1));
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
        reasons[count.facts.incidents[member.incident].id] << reason(member, unit);
    for (auto it = reasons.begin(); it != reasons.end(); ++it) {
        QString text = it->mid(0, kNamed).join(QStringLiteral("; "));
        if (it->size() > kNamed)
            text += MembersText::tr("; and %n more", nullptr, int(it->size()) - kNamed);
        shown.reasons.insert(it.key(), text);
    }
    return shown;
}

MembersToShow leftOutBy(const YearCount& count, count::Clause clause)
{
    MembersToShow shown;
    const QString sentence = failedClauseText(clause, count.census.question.year);
    shown.title = MembersText::tr("Left out of %1: %2").arg(QString::number(count.census.question.year), sentence);
    for (const count::LeftOut& out : count.census.leftOut) {
        if (out.clause == clause)
            shown.reasons.insert(count.facts.incidents[out.incident].id, sentence);
    }
    return shown;
}

} // namespace recense::ui
