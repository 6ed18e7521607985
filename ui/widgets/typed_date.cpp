// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_date.h"

#include "ui/widgets/plain_text.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace recense::ui {

namespace {

// A year, a month or a day, before its mark; 0 is "not said".
struct Parts
{
    int year = 0, month = 0, day = 0;

    QString edtf() const
    {
        QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
        for (const int part : {month, day}) {
            if (part)
                text += QStringLiteral("-%1").arg(part, 2, 10, QLatin1Char('0'));
        }
        return text;
    }
};

const QHash<QString, int>& knownMonths()
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> names{{QStringLiteral("sept"), 9}, {QStringLiteral("juill"), 7}, {QStringLiteral("juil"), 7},
                                  {QStringLiteral("janv"), 1}, {QStringLiteral("fev"), 2},   {QStringLiteral("fevr"), 2},
                                  {QStringLiteral("avr"), 4},  {QStringLiteral("mar"), 3}};
        for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::French)}) {
            for (int month = 1; month <= 12; ++month) {
                names.insert(folded(locale.monthName(month)), month);
                names.insert(folded(locale.monthName(month, QLocale::ShortFormat)).remove(u'.'), month);
            }
        }
        return names;
    }();
    return months;
}

int monthOf(QString word, const QLocale& locale)
{
    word.remove(u'.');
    if (const int month = knownMonths().value(word))
        return month;
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            if (folded(locale.monthName(month, format)).remove(u'.') == word
                || folded(locale.standaloneMonthName(month, format)).remove(u'.') == word)
                return month;
        }
    }
    return 0;
}

// A number of one or two digits, as `21`, `21st`, `1er`, `21.`.
int dayOf(const QString& word)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,2})(?:st|nd|rd|th|er|e|\\.)?\\z"));
    return form.match(word).captured(1).toInt();
}

int yearOf(const QString& word)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}\\z"));
    return form.match(word).hasMatch() ? word.toInt() : 0;
}

std::optional<Parts> inFigures(const QString& text)
{
    static const QRegularExpression dayFirst(QStringLiteral("\\A([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})\\z"));
    static const QRegularExpression monthFirst(QStringLiteral("\\A([0-9]{1,2})[/.-]([0-9]{4})\\z"));
    static const QRegularExpression yearFirst(QStringLiteral("\\A([0-9]{4})([/.-])([0-9]{1,2})\\2([0-9]{1,2})\\z"));
    static const QRegularExpression yearAndMonth(QStringLiteral("\\A([0-9]{4})[.-]([0-9]{1,2})\\z"));
    if (const auto m = dayFirst.match(text); m.hasMatch())
        return Parts{m.captured(4).toInt(), m.captured(3).toInt(), m.captured(1).toInt()};
    if (const auto m = yearFirst.match(text); m.hasMatch())
        return Parts{m.captured(1).toInt(), m.captured(3).toInt(), m.captured(4).toInt()};
    if (const auto m = monthFirst.match(text); m.hasMatch())
        return Parts{m.captured(2).toInt(), m.captured(1).toInt(), 0};
    if (const auto m = yearAndMonth.match(text); m.hasMatch())
        return Parts{m.captured(1).toInt(), m.captured(2).toInt(), 0};
    if (const int year = yearOf(text))
        return Parts{year, 0, 0};
    return std::nullopt;
}

std::optional<Parts> inWords(QString text, const QLocale& locale)
{
    static const QRegularExpression small(QStringLiteral("\\b(?:the|of|in|on|le|la|en|au|du|de|d')\\b ?|d'"));
    text.replace(u',', u' ').remove(small);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 2) {
        for (const int year : {0, 1}) {
            const Parts parts{yearOf(words[year]), monthOf(words[1 - year], locale), 0};
            if (parts.year && parts.month)
                return parts;
        }
    } else if (words.size() == 3) {
        for (const std::array<int, 2>& order : {std::array{0, 1}, std::array{1, 0}}) {
            const Parts parts{yearOf(words[2]), monthOf(words[order[1]], locale), dayOf(words[order[0]])};
            if (parts.year && parts.month && parts.day)
                return parts;
        }
    }
    return std::nullopt;
}

// Takes one of the openings off the text; blanks or the end must follow a word.
bool takeOpening(QString& text, const QStringList& openings)
{
    for (const QString& opening : openings) {
        if (!text.startsWith(opening))
            continue;
        const bool word = opening.back().isLetter();
        if (word && text.size() > opening.size() && text[opening.size()].isLetterOrNumber())
            continue;
        text = text.mid(opening.size()).trimmed();
        return true;
    }
    return false;
}

QStringList list(const char* words) { return QString::fromLatin1(words).split(u'|'); }

// One date with its mark; `about`, `perhaps`, `vers`, `2018?`.
std::optional<EdtfDate> single(QString text, const QLocale& locale)
{
    static const QStringList about = list("about|around|approximately|approx.|approx|circa|ca.|ca|c.|vers|environ|"
                                          "autour de|~");
    static const QStringList perhaps = list("perhaps|maybe|possibly|probably|peut-etre|sans doute|probablement");
    bool approximate = false, uncertain = false;
    for (bool more = true; more;) {
        more = takeOpening(text, about);
        approximate = approximate || more;
        const bool doubt = takeOpening(text, perhaps);
        uncertain = uncertain || doubt;
        more = more || doubt;
    }
    while (!text.isEmpty() && QStringView(u"~?%").contains(text.back())) {
        approximate = approximate || text.back() != u'?';
        uncertain = uncertain || text.back() != u'~';
        text = text.chopped(1).trimmed();
    }
    auto parts = inFigures(text);
    if (!parts)
        parts = inWords(text, locale);
    if (!parts)
        return std::nullopt;
    const QLatin1String mark(approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "");
    return EdtfDate::parse(parts->edtf() + mark);
}

QString dayText(Day day) { return isoDay(day); }

// The greatest plain date that ends on that day: a year, a month, or the day itself.
QString plainUntil(Day day)
{
    const QString iso = dayText(day);
    if (iso.endsWith(QLatin1String("-12-31")))
        return iso.left(4);
    return dayText(day + 1).endsWith(QLatin1String("-01")) ? iso.left(7) : iso;
}

QString plainFrom(Day day)
{
    const QString iso = dayText(day);
    if (iso.endsWith(QLatin1String("-01-01")))
        return iso.left(4);
    return iso.endsWith(QLatin1String("-01")) ? iso.left(7) : iso;
}

std::optional<EdtfDate> openEnded(QString text, const QLocale& locale)
{
    static const QStringList before = list("before|avant|<");
    static const QStringList until = list("until|up to|jusqu'en|jusqu'au|jusqu'a|<=");
    static const QStringList after = list("after|apres|>");
    static const QStringList since = list("since|from|depuis|a partir de|a partir du|des|>=");
    const auto rest = [&] { return single(text, locale); };
    // `<=` before `<`, or the sign would be left over.
    if (takeOpening(text, until)) {
        const auto date = rest();
        return date ? EdtfDate::parse(QLatin1String("../") + date->text()) : std::nullopt;
    }
    if (takeOpening(text, since)) {
        const auto date = rest();
        return date ? EdtfDate::parse(date->text() + QLatin1String("/..")) : std::nullopt;
    }
    if (takeOpening(text, before)) {
        const auto date = rest();
        return date && date->span().first > recense::dayOf(1, 1U, 1U)
                   ? EdtfDate::parse(QLatin1String("../") + plainUntil(date->span().first - 1))
                   : std::nullopt;
    }
    if (takeOpening(text, after)) {
        const auto date = rest();
        return date && date->span().last < recense::dayOf(9999, 12U, 31U)
                   ? EdtfDate::parse(plainFrom(date->span().last + 1) + QLatin1String("/.."))
                   : std::nullopt;
    }
    return std::nullopt;
}

std::optional<EdtfDate> interval(QString text, const QLocale& locale)
{
    takeOpening(text, list("between|entre|from|du|de"));
    static const QRegularExpression between(
        QStringLiteral(" (?:to|and|until|a|au|et) | ?[\\x{2013}\\x{2014}] ?| - |(?<=[0-9]{4})-(?=[0-9]{4}\\z)"));
    const auto middle = between.match(text);
    if (!middle.hasMatch())
        return std::nullopt;
    const QString left = text.left(middle.capturedStart());
    const QString right = text.mid(middle.capturedEnd());
    const auto end = single(right, locale);
    if (!end)
        return std::nullopt;
    // `3 to 5 May 2024`, `March to May 2025`: the beginning takes what it lacks from the end.
    auto start = single(left, locale);
    QStringList words = right.split(u' ');
    while (!start && words.size() > 1) {
        words.removeFirst();
        start = single(left + u' ' + words.join(u' '), locale);
    }
    return start ? EdtfDate::parse(start->text() + u'/' + end->text()) : std::nullopt;
}

} // namespace

std::optional<EdtfDate> parseTypedDate(const QString& typed, const QLocale& locale)
{
    if (const auto date = EdtfDate::parse(typed))
        return date;
    const QString text = folded(typed);
    if (const auto date = single(text, locale))
        return date;
    if (const auto date = openEnded(text, locale))
        return date;
    return interval(text, locale);
}

} // namespace recense::ui
