// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_count.h"

#include "ui/widgets/plain_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace recense::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::Counts)
};

// A number that fits; more digits than an int holds are no head-count.
std::optional<int> number(const QString& digits)
{
    bool good = false;
    const int value = digits.toInt(&good);
    return good ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<HeadCount> parseTypedCount(const QString& typed)
{
    static const QRegularExpression about(
        QStringLiteral("\\A(?:about|around|approximately|approx\\.?|circa|ca\\.?|c\\.|environ|vers|quelque|~) ?"));
    static const QRegularExpression least(
        QStringLiteral("\\A(?:(?:at least|au moins|minimum|min\\.?|>=|\\x{2265}) ?([0-9]+)|([0-9]+) ?\\+|"
                       "([0-9]+) (?:or more|ou plus))\\z"));
    static const QRegularExpression most(
        QStringLiteral("\\A(?:at most|up to|au plus|jusqu'a|maximum|max\\.?|<=|\\x{2264}) ?([0-9]+)\\z"));
    static const QRegularExpression range(
        QStringLiteral("\\A(?:between |from |entre |de )?([0-9]+) ?(?:-|\\x{2013}|to|and|or|a|et|ou) ?([0-9]+)\\z"));
    static const QRegularExpression plain(QStringLiteral("\\A[0-9]+\\z"));

    QString text = folded(typed);
    HeadCount count;
    if (const auto match = about.match(text); match.hasMatch()) {
        text = text.mid(match.capturedLength());
        count.basis = Basis::About;
    }
    if (const auto match = least.match(text); match.hasMatch()) {
        count.minimum = number(match.captured(1) + match.captured(2) + match.captured(3));
        count.open = count.basis.has_value(); // the basis `at least` says it by itself
        count.basis = count.basis.value_or(Basis::AtLeast);
    } else if (const auto upTo = most.match(text); upTo.hasMatch()) {
        count.maximum = number(upTo.captured(1));
        count.basis = count.basis.value_or(Basis::Range);
    } else if (const auto both = range.match(text); both.hasMatch()) {
        count.minimum = number(both.captured(1));
        count.maximum = number(both.captured(2));
        count.basis = count.basis.value_or(Basis::Range);
        if (!count.minimum || !count.maximum || *count.maximum < *count.minimum)
            return std::nullopt;
    } else if (plain.match(text).hasMatch()) {
        count.minimum = number(text);
        count.basis = count.basis.value_or(Basis::Exact);
    }
    return count.minimum || count.maximum ? std::optional(count) : std::nullopt;
}

QString typedCount(const HeadCount& count)
{
    if (!count.isStated())
        return {};
    QString text;
    if (!count.minimum)
        text = count.maximum ? Words::tr("up to %1").arg(*count.maximum) : QStringLiteral("0+");
    else if (count.maximum && *count.maximum != *count.minimum)
        text = QStringLiteral("%1\u2013%2").arg(*count.minimum).arg(*count.maximum);
    else if (!count.maximum && (count.open || count.basis == Basis::AtLeast))
        text = QStringLiteral("%1+").arg(*count.minimum);
    else
        text = QString::number(*count.minimum);
    return count.basis == Basis::About ? Words::tr("about %1").arg(text) : text;
}

} // namespace recense::ui
