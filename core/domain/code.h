// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace recense {

// A term of a codebook list: lower-case letters, digits and underscores, at most 64, beginning with
// a letter. Codes are stable; labels are not (core/codebook). A default Code means "not stated".
class Code
{
public:
    Code() = default;
    static std::optional<Code> parse(QStringView text);

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    explicit operator bool() const { return !m_text.isEmpty(); }
    bool operator==(const Code&) const = default;
    std::strong_ordering operator<=>(const Code& other) const
    {
        return m_text.compare(other.m_text) <=> 0;
    }

private:
    explicit Code(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

inline size_t qHash(const Code& code, size_t seed = 0) { return ::qHash(code.text(), seed); }

// A country by its ISO 3166-1 alpha-2 code (and XK for Kosovo, as the EU's institutions use it).
// Whether such a country is known is the codebook's to say. Default: "not stated".
class CountryCode
{
public:
    CountryCode() = default;
    static std::optional<CountryCode> parse(QStringView text); // two upper-case letters

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    explicit operator bool() const { return !m_text.isEmpty(); }
    bool operator==(const CountryCode&) const = default;
    std::strong_ordering operator<=>(const CountryCode& other) const
    {
        return m_text.compare(other.m_text) <=> 0;
    }

private:
    explicit CountryCode(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

inline size_t qHash(const CountryCode& code, size_t seed = 0) { return ::qHash(code.text(), seed); }

} // namespace recense
