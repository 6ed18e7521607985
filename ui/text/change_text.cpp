// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/change_text.h"

#include "ui/text/date_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace recense::ui {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::ChangeText)
};

// Of a total whose minimum stays.
QString effectOnMaximum(const Range& before, const Range& after)
{
    if (before.maximum == after.maximum)
        return ChangeText::tr("no change of the total");
    if (!after.maximum)
        return ChangeText::tr("perhaps more people, nobody knows how many");
    if (!before.maximum)
        return ChangeText::tr("at most %Ln person(s) in all", nullptr, *after.maximum);
    const int difference = *after.maximum - *before.maximum;
    return difference > 0 ? ChangeText::tr("up to %Ln more person(s)", nullptr, difference)
                          : ChangeText::tr("up to %Ln fewer person(s)", nullptr, -difference);
}

} // namespace

QString doubtText(count::Doubt doubt)
{
    using count::Doubt;
    switch (doubt) {
    case Doubt::Drafts: return ChangeText::tr("Drafts, if they are confirmed");
    case Doubt::BelowFloor: return ChangeText::tr("Cases below the level of verification, if they counted");
    case Doubt::LowestClaims: return ChangeText::tr("Sources that differ on numbers, if the lowest number holds");
    case Doubt::HighestClaims: return ChangeText::tr("Sources that differ on numbers, if the highest number holds");
    case Doubt::GreatestCounts: return ChangeText::tr("Head-counts that are ranges, if the greatest number holds");
    case Doubt::DatesInside: return ChangeText::tr("Doubtful dates, if they lie in the year");
    case Doubt::DatesOutside: return ChangeText::tr("Doubtful dates, if they lie outside the year");
    case Doubt::OneSource: return ChangeText::tr("Cases with one source only, if left out");
    case Doubt::NoSource: return ChangeText::tr("Cases without a source, if left out");
    case Doubt::SameParties: return ChangeText::tr("Likely duplicates among people, if they are the same");
    case Doubt::SameCases: return ChangeText::tr("Cases that may be one recorded twice, if they are");
    case Doubt::InsideGroups: return ChangeText::tr("People beside a group in their case, if they are inside it");
    case Doubt::NoNews: return ChangeText::tr("Pending, no news for over a year, if it had ended then");
    }
    return {};
}

QString effectText(const count::Totals& totals)
{
    const Range &before = totals.first, &after = totals.second;
    const int difference = after.minimum - before.minimum;
    if (difference == 0)
        return effectOnMaximum(before, after);
    const bool exact = before.maximum && after.maximum && *after.maximum - *before.maximum == difference;
    const bool moreAtMost = !after.maximum || (before.maximum && *after.maximum - *before.maximum > difference);
    if (difference > 0)
        return exact || !moreAtMost ? ChangeText::tr("%Ln more person(s)", nullptr, difference)
                                    : ChangeText::tr("at least %Ln more person(s)", nullptr, difference);
    return exact || moreAtMost ? ChangeText::tr("%Ln fewer person(s)", nullptr, -difference)
                               : ChangeText::tr("at least %Ln fewer person(s)", nullptr, -difference);
}

QString memberText(const count::Member& member, count::Unit unit)
{
    QString amount = member.target == Facts::kNone ? QString() : unitText(member.amount, unit);
    if (member.possible && member.amount.minimum == 0)
        amount = ChangeText::tr("perhaps %1", "an amount")
                     .arg(member.amount.maximum ? unitText({*member.amount.maximum, member.amount.maximum}, unit)
                                                : ChangeText::tr("some people"));
    QString why = clauseText(member.clause);
    if (const QString day = spanText(member.when); !day.isEmpty())
        why = QStringLiteral("%1 (%2)").arg(why, day);
    return amount.isEmpty() ? why : labelled(amount, why);
}

QString changeText(const count::Difference& difference)
{
    using Kind = count::Difference::Kind;
    switch (difference.kind) {
    case Kind::OnlyFirst: return ChangeText::tr("now %1; then nothing").arg(memberText(difference.first));
    case Kind::OnlySecond: return ChangeText::tr("now nothing; then %1").arg(memberText(difference.second));
    case Kind::OtherNumber: break;
    }
    return ChangeText::tr("now %1; then %2").arg(memberText(difference.first), memberText(difference.second));
}

QString doubtfulText(const count::Change& change, count::Index incident)
{
    const QString news = spanText(change.news.value(incident));
    return news.isEmpty() ? ChangeText::tr("counts all the same")
                          : ChangeText::tr("counts all the same; pending, without news since %1").arg(news);
}

} // namespace recense::ui
