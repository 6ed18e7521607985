// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

#include <algorithm>
#include <unicode/coll.h>

namespace recense::report {

namespace {

QString key(const char* group, QLatin1String code)
{
    return QLatin1String(group) + QLatin1Char('.') + code;
}

QString joined(const QStringList& items, const QString& last, const QString& semicolon)
{
    if (items.size() < 2)
        return items.join(QString());
    // Where an item has commas of its own, they are parted by more.
    const bool commas = std::any_of(items.begin(), items.end(), [](const QString& item) { return item.contains(u','); });
    return items.mid(0, items.size() - 1).join(commas ? semicolon : QStringLiteral(", "))
           + (commas ? semicolon : QStringLiteral(" ")) + last + QLatin1Char(' ') + items.last();
}

struct Parts
{
    int year = 0, month = 0, day = 0;
};

Parts partsOf(Day day)
{
    const QString iso = isoDay(day);
    return {QStringView(iso).left(4).toInt(), QStringView(iso).mid(5, 2).toInt(), QStringView(iso).mid(8, 2).toInt()};
}

QString dayOfMonth(int day, const Texts& texts)
{
    return day == 1 ? texts.text(QStringLiteral("date.first_of_month")) : QString::number(day);
}

QString monthName(int month, const Texts& texts) { return texts.text(QStringLiteral("month.%1").arg(month)); }

// The list of the codebook that a dimension's categories come from; null where they are of the report's own.
QString listOf(count::Dimension dimension)
{
    using count::Dimension;
    switch (dimension) {
    case Dimension::PrimaryAct:
    case Dimension::Act:
        return QStringLiteral("act");
    case Dimension::ResultInYear:
        return QStringLiteral("result");
    case Dimension::Setting:
    case Dimension::Charge:
    case Dimension::Role:
    case Dimension::Track:
    case Dimension::Gender:
    case Dimension::AgeGroup:
    case Dimension::ResidenceStatus:
    case Dimension::Verification:
    case Dimension::Measure:
        return toCode(dimension);
    default:
        return {};
    }
}

} // namespace

QString rangeText(const Range& range, const Texts& texts)
{
    if (range.isExact())
        return texts.number(range.minimum);
    if (range.maximum) {
        return texts.text(QStringLiteral("number.range"),
                          {{"minimum", texts.number(range.minimum)}, {"maximum", texts.number(*range.maximum)}});
    }
    return texts.text(range.minimum > 0 ? QStringLiteral("number.at_least") : QStringLiteral("number.not_known"),
                      {{"minimum", texts.number(range.minimum)}});
}

QString countedText(const Range& range, count::Unit unit, const Texts& texts)
{
    if (!range.maximum && range.minimum == 0)
        return texts.text(key("unknown", toCode(unit)));
    return texts.plural(key("unit", toCode(unit)), range.maximum.value_or(range.minimum),
                        {{"number", rangeText(range, texts)}});
}

QString totalText(const Range& range, count::Unit unit, const Texts& texts)
{
    if (range.isExact() || range.minimum == 0)
        return countedText(range, unit, texts);
    return countedText({range.minimum, std::nullopt}, unit, texts);
}

QString dayText(Day day, const Texts& texts)
{
    const Parts parts = partsOf(day);
    return texts.text(QStringLiteral("date.day"), {{"day", dayOfMonth(parts.day, texts)},
                                                   {"month", monthName(parts.month, texts)},
                                                   {"year", QString::number(parts.year)}});
}

QString spanText(const Span& span, const Texts& texts)
{
    if (span.first == kEarliestDay && span.last == kLatestDay)
        return texts.text(QStringLiteral("date.not_known"));
    if (span.first == kEarliestDay)
        return texts.text(QStringLiteral("date.until"), {{"date", dayText(span.last, texts)}});
    if (span.last == kLatestDay)
        return texts.text(QStringLiteral("date.since"), {{"date", dayText(span.first, texts)}});
    if (span.first == span.last)
        return dayText(span.first, texts);
    const Parts first = partsOf(span.first);
    const Parts next = partsOf(span.last + 1); // the day after: the first of a month where whole months are meant
    if (first.day == 1 && next.day == 1) {
        if (span == spanOfYear(first.year))
            return QString::number(first.year);
        if (first.month % 12 + 1 == next.month && next.year - first.year == (first.month == 12 ? 1 : 0)) {
            return texts.text(QStringLiteral("date.month"), {{"month", monthName(first.month, texts)},
                                                             {"year", QString::number(first.year)}});
        }
        if (first.month == 1 && next.month == 1) {
            return texts.text(QStringLiteral("date.span"),
                              {{"first", QString::number(first.year)}, {"last", QString::number(next.year - 1)}});
        }
    }
    const Parts last = partsOf(span.last);
    if (first.year == last.year && first.month == last.month) {
        return texts.text(QStringLiteral("date.days_of_month"), {{"first", dayOfMonth(first.day, texts)},
                                                                 {"last", dayOfMonth(last.day, texts)},
                                                                 {"month", monthName(first.month, texts)},
                                                                 {"year", QString::number(first.year)}});
    }
    return texts.text(QStringLiteral("date.days"),
                      {{"first", dayText(span.first, texts)}, {"last", dayText(span.last, texts)}});
}

QString listText(const QStringList& items, const Texts& texts) { return joined(items, texts.text(QStringLiteral("and")), texts.text(QStringLiteral("separator"))); }

QString eitherText(const QStringList& items, const Texts& texts) { return joined(items, texts.text(QStringLiteral("or")), texts.text(QStringLiteral("separator"))); }

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString categoryLabel(count::Dimension dimension, const QString& category, const Codebook& codebook,
                      const Texts& texts)
{
    const QString own = QStringLiteral("%1.%2").arg(toCode(dimension), category);
    if (texts.has(own))
        return texts.text(own);
    const QString list = listOf(dimension);
    const auto code = Code::parse(category);
    if (!list.isEmpty() && code && codebook.contains(list, *code))
        return codebook.label(list, *code, texts.language());
    const QString common = QStringLiteral("category.") + category;
    if (texts.has(common))
        return texts.text(common);
    if (const auto country = CountryCode::parse(category)) {
        const QString label = codebook.label(*country, texts.language());
        const QString part = QStringLiteral("part.") + toCode(dimension);
        return texts.has(part) ? texts.text(part, {{"country", label}}) : label;
    }
    return category;
}

void sortCountries(std::vector<const Line*>& rows, const Codebook& codebook, const Texts& texts)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Collator> collator(
        icu::Collator::createInstance(icu::Locale(texts.language().toLatin1().constData()), status));
    const auto nameOf = [&](const Line& line) {
        const QString name = categoryLabel(line.dimension, line.category, codebook, texts);
        return icu::UnicodeString(reinterpret_cast<const char16_t*>(name.utf16()), static_cast<int32_t>(name.size()));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Line* one, const Line* other) {
        const bool last = !one->category.isUpper(), otherLast = !other->category.isUpper();
        return last != otherLast ? otherLast : U_SUCCESS(status) && collator->compare(nameOf(*one), nameOf(*other), status) == UCOL_LESS;
    });
}

QString captionText(const QString& heading, count::Section section, int year, const Texts& texts)
{
    return texts.text(QStringLiteral("caption"), {{"heading", heading},
                                                  {"section", texts.text(QStringLiteral("section.") + toCode(section))},
                                                  {"year", QString::number(year)}});
}

QString proceedingsText(const count::Rule& rule, const Codebook& codebook, const Texts& texts)
{
    QStringList tracks;
    for (const Code& track : rule.tracks) {
        const QString own = QStringLiteral("adjective.") + track.text();
        tracks << (texts.has(own) ? texts.text(own)
                                  : codebook.label(QStringLiteral("track"), track, texts.language()).toLower());
    }
    return texts.text(QStringLiteral("proceedings"), {{"tracks", eitherText(tracks, texts)}});
}

QString geographyText(const count::Question& question, const std::vector<CountryCode>& countries,
                      const Codebook& codebook, const Texts& texts)
{
    if (question.rule.geography.empty())
        return texts.text(QStringLiteral("geography.eu"));
    QStringList names;
    for (const CountryCode& country : countries)
        names << codebook.label(country, texts.language());
    return listText(names, texts);
}

QString headline(const count::Question& question, Population population, const Range& people,
                 const Codebook& codebook, const Texts& texts)
{
    const QString group = QStringLiteral("headline.%1.").arg(toCode(population));
    const QString proceedings = proceedingsText(question.rule, codebook, texts);
    const QString year = QString::number(question.year);
    if (people == Range{0, 0})
        return texts.text(group + QStringLiteral("none"), {{"proceedings", proceedings}, {"year", year}});
    if (people.minimum == 0) {
        const QString few = people.maximum ? texts.plural(QStringLiteral("headline.up_to"), *people.maximum)
                                           : texts.text(QStringLiteral("headline.some"));
        return texts.text(group + QStringLiteral("possible"),
                          {{"people", few}, {"proceedings", proceedings}, {"year", year}});
    }
    return texts.plural(group + toCode(question.rule.inYear), people.minimum,
                        {{"people", sentenceCase(totalText(people, count::Unit::People, texts))},
                         {"proceedings", proceedings},
                         {"year", year}});
}

QString sentence(const count::Question& question, const std::vector<CountryCode>& countries, const Codebook& codebook,
                 const Texts& texts)
{
    const count::Rule& rule = question.rule;
    const QString lastDay = dayText(lastDayOf(question.year), texts);
    const QString where = rule.geography.empty()
                              ? texts.text(QStringLiteral("rule.geography.eu"), {{"day", lastDay}})
                              : texts.text(QStringLiteral("rule.geography.list"),
                                           {{"countries", geographyText(question, countries, codebook, texts)}});
    const auto lowest = Code::parse(QString(toCode(rule.lowest)));
    const QString level = codebook.label(QStringLiteral("verification"), *lowest, texts.language());
    const QStringList parts{
        texts.text(key("rule.population", toCode(rule.populations))),
        texts.text(key("rule.in_year", toCode(rule.inYear)),
                   {{"proceedings", proceedingsText(rule, codebook, texts)}, {"year", QString::number(question.year)}}),
        texts.text(QStringLiteral("rule.geography"), {{"where", where}}),
        texts.text(QStringLiteral("rule.as_at"), {{"day", dayText(question.asAt, texts)}}),
        texts.text(QStringLiteral("rule.verification"), {{"level", level}}),
        texts.text(rule.drafts ? QStringLiteral("rule.review.drafts") : QStringLiteral("rule.review.confirmed")),
        texts.text(QStringLiteral("rule.doubtful")),
        texts.text(QStringLiteral("rule.once")),
    };
    return parts.join(QLatin1Char(' '));
}

} // namespace recense::report
