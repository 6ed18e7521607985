// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edtf_date.h"

#include <chrono>

namespace recense {

namespace {

std::optional<unsigned> digits(QStringView text, qsizetype count)
{
    if (text.size() != count)
        return std::nullopt;
    unsigned value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + static_cast<unsigned>(c.unicode() - u'0');
    }
    return value;
}

// A year, a month or a day, with at most one mark behind it.
std::optional<Span> parseSingle(QStringView text)
{
    if (!text.isEmpty() && QStringView(u"~?%").contains(text.back()))
        text.chop(1);
    const auto year = digits(text.first(std::min<qsizetype>(4, text.size())), 4);
    if (!year || *year == 0)
        return std::nullopt;
    const int y = static_cast<int>(*year);
    if (text.size() == 4)
        return spanOfYear(y);
    if (text[4] != u'-' || text.size() < 7)
        return std::nullopt;
    const auto month = digits(text.mid(5, 2), 2);
    if (!month || *month < 1 || *month > 12)
        return std::nullopt;
    const std::chrono::year_month ym{std::chrono::year{y}, std::chrono::month{*month}};
    const unsigned lastOfMonth = static_cast<unsigned>((ym / std::chrono::last).day());
    if (text.size() == 7)
        return Span{dayOf(y, *month, 1), dayOf(y, *month, lastOfMonth)};
    if (text[7] != u'-')
        return std::nullopt;
    const auto day = digits(text.mid(8), 2);
    if (!day || *day < 1 || *day > lastOfMonth)
        return std::nullopt;
    const Day only = dayOf(y, *month, *day);
    return Span{only, only};
}

} // namespace

std::optional<EdtfDate> EdtfDate::parse(QStringView given)
{
    const QStringView text = given.trimmed();
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        const auto span = parseSingle(text);
        return span ? std::optional(EdtfDate(text.toString(), *span)) : std::nullopt;
    }
    const QStringView from = text.first(slash);
    const QStringView to = text.mid(slash + 1);
    const bool openStart = from == u"..";
    const bool openEnd = to == u"..";
    const auto start = openStart ? Span{} : parseSingle(from);
    const auto end = openEnd ? Span{} : parseSingle(to);
    if (!start || !end || (openStart && openEnd))
        return std::nullopt;
    const Span span{openStart ? kEarliestDay : start->first, openEnd ? kLatestDay : end->last};
    // `2018-08/2018` is fine: from August to some time before the year's end.
    if (span.first > span.last)
        return std::nullopt;
    return EdtfDate(text.toString(), span);
}

bool EdtfDate::isApproximate() const { return m_text.contains(u'~') || m_text.contains(u'%'); }

bool EdtfDate::isUncertain() const { return m_text.contains(u'?') || m_text.contains(u'%'); }

bool EdtfDate::isInterval() const { return m_text.contains(u'/'); }

} // namespace recense
