// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day.h"

namespace recense {

// A date as far as it is known, in the Extended Date/Time Format (ISO 8601-2:2019; Library of
// Congress, EDTF, 2019): of level 0 years, months, days and intervals of them; of level 1 the
// marks `~` (about), `?` (uncertain), `%` (both) at the end of a date, and open intervals
// `../2019`, `2019/..`. Years have four digits, 0001 to 9999. No times, no time zones.
//
// Never filled in: `2018-02` stays February 2018, with a span of 28 possible days. The marks are
// kept and shown, and do not widen the span.
class EdtfDate
{
public:
    // Nothing, where the text is no such date, the date does not exist, or an interval ends before it starts.
    static std::optional<EdtfDate> parse(QStringView text);

    const QString& text() const { return m_text; } // as given, without blanks around it
    const Span& span() const { return m_span; }
    bool isApproximate() const; // `~` or `%` somewhere
    bool isUncertain() const;   // `?` or `%` somewhere
    bool isInterval() const;

    bool operator==(const EdtfDate& other) const { return m_text == other.m_text; }

private:
    EdtfDate(QString text, Span span) : m_text(std::move(text)), m_span(span) {}

    QString m_text;
    Span m_span;
};

} // namespace recense
