// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reference.h"

#include <QRegularExpression>

namespace recense {

Reference::Reference(QString site, int year, int number)
    : m_site(std::move(site)), m_year(year), m_number(number)
{
}

std::optional<Reference> Reference::parse(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([A-Z][A-Z0-9]{0,11})-([0-9]{4})-([0-9]{4,9})\\z"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const Reference reference(match.captured(1), match.captured(2).toInt(), match.captured(3).toInt());
    // Leading zeros beyond four digits would make two texts of one reference; numbers count from 1.
    return reference.number() > 0 && reference.text() == text ? std::optional(reference) : std::nullopt;
}

bool Reference::isSite(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Z][A-Z0-9]{0,11}\\z"));
    return form.match(text.toString()).hasMatch();
}

QString Reference::text() const
{
    if (isEmpty())
        return {};
    return QStringLiteral("%1-%2-%3").arg(m_site).arg(m_year, 4, 10, QLatin1Char('0')).arg(
        m_number, 4, 10, QLatin1Char('0'));
}

std::strong_ordering Reference::operator<=>(const Reference& other) const
{
    if (const int bySite = m_site.compare(other.m_site); bySite != 0)
        return bySite <=> 0;
    if (m_year != other.m_year)
        return m_year <=> other.m_year;
    return m_number <=> other.m_number;
}

} // namespace recense
