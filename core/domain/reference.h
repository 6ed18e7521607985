// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace recense {

// The permanent name of an incident: SITE-YYYY-NNNN. SITE is the short code of the register that
// made it (1 to 12 capital letters or digits, beginning with a letter), YYYY the year of entry, NNNN
// a number of at least four digits that counts up within site and year. Compared by site, year and
// number as a number. Not enforced as unique across merged registers.
class Reference
{
public:
    Reference() = default;
    Reference(QString site, int year, int number);
    static std::optional<Reference> parse(QStringView text);
    static bool isSite(QStringView text);

    const QString& site() const { return m_site; }
    int year() const { return m_year; }
    int number() const { return m_number; }
    bool isEmpty() const { return m_site.isEmpty(); }
    QString text() const;

    bool operator==(const Reference&) const = default;
    std::strong_ordering operator<=>(const Reference& other) const;

private:
    QString m_site;
    int m_year = 0;
    int m_number = 0;
};

} // namespace recense
