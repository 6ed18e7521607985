// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/date_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace recense::ui {

namespace {

struct DateText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::DateText)
};

enum class Months { Full, Short };

QString fullDay(QDate date, Months months = Months::Full)
{
    //: The format of a full date, for QLocale::toString.
    const QString usual = DateText::tr("d MMMM yyyy");
    //: The format of the first day of a month, where it differs ("1er mars 2024").
    const QString first = DateText::tr("d MMMM yyyy", "first of the month");
    QString format = date.day() == 1 ? first : usual;
    if (months == Months::Short)
        format.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    return QLocale().toString(date, format);
}

// One end of an interval, or a whole date: `2018-02-21~`.
QString point(QString text, Months months)
{
    const QChar mark = text.back();
    const bool marked = !mark.isDigit();
    if (marked)
        text.chop(1);
    const QStringList parts = text.split(u'-');
    QString said = parts.first();
    if (parts.size() == 3)
        said = fullDay(QDate::fromString(text, Qt::ISODate), months);
    else if (parts.size() == 2)
        said = QLocale().toString(QDate(parts.at(0).toInt(), parts.at(1).toInt(), 1),
                                  months == Months::Short ? QStringLiteral("MMM yyyy") : QStringLiteral("MMMM yyyy"));
    if (!marked)
        return said;
    if (mark == u'~')
        return DateText::tr("about %1").arg(said);
    return mark == u'?' ? DateText::tr("perhaps %1").arg(said) : DateText::tr("perhaps about %1").arg(said);
}

QString said(const EdtfDate& date, Months months)
{
    if (!date.isInterval())
        return point(date.text(), months);
    const QString text = date.text();
    const qsizetype slash = text.indexOf(u'/');
    const QString from = text.left(slash), until = text.mid(slash + 1);
    const QString open = QStringLiteral("..");
    const bool openStart = from.isEmpty() || from == open, openEnd = until.isEmpty() || until == open;
    if (openStart && openEnd)
        return DateText::tr("at some time");
    if (openStart)
        return DateText::tr("%1 or before").arg(point(until, months));
    if (openEnd)
        return DateText::tr("%1 or after").arg(point(from, months));
    return DateText::tr("%1 to %2").arg(point(from, months), point(until, months));
}

} // namespace

QString dateText(const EdtfDate& date)
{
    return said(date, Months::Full);
}

QString shortDateText(const std::optional<EdtfDate>& date)
{
    return date ? said(*date, Months::Short) : QString();
}

QString dateText(const std::optional<EdtfDate>& date, const QString& otherwise)
{
    return date ? dateText(*date) : otherwise;
}

QString dayText(Day day)
{
    return fullDay(QDate(1970, 1, 1).addDays(day));
}

QString spanText(const Span& span)
{
    if (span.first == kEarliestDay || span.last == kLatestDay)
        return {};
    const QDate first = QDate(1970, 1, 1).addDays(span.first), last = QDate(1970, 1, 1).addDays(span.last);
    if (first == last)
        return fullDay(first);
    if (first.day() == 1 && last.day() == last.daysInMonth()) {
        const bool years = first.month() == 1 && last.month() == 12;
        const QString format = years ? QStringLiteral("yyyy") : QStringLiteral("MMMM yyyy");
        const QString from = QLocale().toString(first, format), to = QLocale().toString(last, format);
        return from == to ? from : DateText::tr("%1 to %2", "months or years").arg(from, to);
    }
    return DateText::tr("%1 to %2").arg(fullDay(first), fullDay(last));
}

} // namespace recense::ui
