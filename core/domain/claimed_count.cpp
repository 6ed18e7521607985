// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/claimed_count.h"

#include <QRegularExpression>

namespace recense {

namespace {

// "1,200", "1 200" and "1.200" are as one writes a thousand and more.
std::optional<int> numberOf(QString digits)
{
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<Range> claimedCount(const QString& value)
{
    static const QString number = QStringLiteral("([0-9]{1,3}(?:[,.\\x{2019}\\x{a0}\\x{202f} ][0-9]{3})+(?![0-9])|[0-9]+)");
    static const QRegularExpression stated(
        number + QStringLiteral("(?:\\s*(?:-|\\x{2013}|/|to|or|\\x{e0}|ou)\\s*") + number + QStringLiteral(")?"));
    const QRegularExpressionMatch match = stated.match(value);
    const auto first = match.hasMatch() ? numberOf(match.captured(1)) : std::nullopt;
    if (!first)
        return std::nullopt;
    const int last = numberOf(match.captured(2)).value_or(*first);
    return Range{std::min(*first, last), std::max(*first, last)};
}

bool differs(const Range& claimed, const Range& recorded)
{
    const auto isRecorded = [&](int number) { return number == recorded.minimum || number == recorded.maximum; };
    return !isRecorded(claimed.minimum) || !isRecorded(*claimed.maximum);
}

} // namespace recense
