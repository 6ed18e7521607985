// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/values.h"

#include "core/sheet/case_sheet.h"

#include <charconv>

namespace recense::sheet {

namespace {

constexpr int kMostPeople = 100'000'000; // so that sums stay numbers

// To look something up without copying it.
QByteArray key(QByteArrayView text) { return QByteArray::fromRawData(text.data(), text.size()); }

// `NAME` or `NAME=NUMBER`.
struct Numbered
{
    explicit Numbered(QByteArrayView item)
    {
        const qsizetype equals = item.indexOf('=');
        hasNumber = equals >= 0;
        name = (hasNumber ? item.first(equals) : item).trimmed();
        number = hasNumber ? item.sliced(equals + 1).trimmed() : QByteArrayView();
        sound = !name.isEmpty() && hasNumber == !number.isEmpty();
    }

    QByteArrayView name, number;
    bool hasNumber = false;
    bool sound = false;
};

} // namespace

Code Values::code(const QString& list, QByteArrayView cell, const Blame& blame)
{
    const QByteArrayView text = cell.trimmed();
    if (text.isEmpty())
        return {};
    QHash<QByteArray, Code>& known = m_codes[list];
    if (const auto found = known.constFind(key(text)); found != known.constEnd())
        return *found;
    const auto code = Code::parse(textOf(text));
    if (!code || !m_codebook.contains(list, *code)) {
        blame(ProblemCode::UnknownCode, text);
        return {};
    }
    known.insert(text.toByteArray(), *code);
    return *code;
}

CountryCode Values::country(QByteArrayView cell, const Blame& blame)
{
    const QByteArrayView text = cell.trimmed();
    if (text.isEmpty())
        return {};
    if (const auto found = m_countries.constFind(key(text)); found != m_countries.constEnd())
        return *found;
    const auto country = CountryCode::parse(textOf(text));
    if (!country || !m_codebook.find(*country)) {
        blame(ProblemCode::UnknownCountry, text);
        return {};
    }
    m_countries.insert(text.toByteArray(), *country);
    return *country;
}

std::optional<EdtfDate> Values::date(QByteArrayView cell, const Blame& blame)
{
    const QByteArrayView text = cell.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (const auto found = m_dates.constFind(key(text)); found != m_dates.constEnd())
        return *found;
    const auto date = EdtfDate::parse(textOf(text));
    if (!date)
        blame(ProblemCode::BadDate, text);
    else
        m_dates.insert(text.toByteArray(), *date);
    return date;
}

std::optional<EdtfDate> Values::dateOrUnknown(QByteArrayView text, const Blame& blame)
{
    if (text == "XXXX")
        return std::nullopt;
    if (text.isEmpty())
        blame(ProblemCode::BadDate, text);
    return date(text, blame);
}

std::optional<int> Values::number(QByteArrayView cell, const Blame& blame) const
{
    const QByteArrayView text = cell.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    int number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (error != std::errc() || end != text.end())
        blame(ProblemCode::BadNumber, text);
    else if (number > kMostPeople)
        blame(ProblemCode::BadNumber, text);
    else if (number < 0)
        blame(ProblemCode::NegativeNumber, text);
    else
        return number;
    return std::nullopt;
}

Id Values::id(QByteArrayView cell, const Blame& blame) const
{
    const QByteArrayView text = cell.trimmed();
    if (text.isEmpty())
        return {};
    const Id id = text.size() == 36 ? QUuid::fromString(QLatin1String(text.data(), text.size())) : Id();
    if (id.isNull())
        blame(Fault::BadId, text);
    return id;
}

std::vector<Code> Values::codes(const QString& list, QByteArrayView cell, const Blame& blame)
{
    std::vector<Code> codes;
    Items items(cell);
    while (const auto item = items.next()) {
        if (const Code known = code(list, *item, blame))
            codes.push_back(known);
    }
    return codes;
}

std::vector<Trait> Values::traits(const QString& list, QByteArrayView cell, const Blame& blame)
{
    std::vector<Trait> traits;
    Items items(cell);
    while (const auto item = items.next()) {
        const Numbered part(*item);
        if (part.sound)
            traits.push_back({code(list, part.name, blame), number(part.number, blame)});
        else
            blame(Fault::BadItem, *item);
    }
    return traits;
}

std::vector<NationalityTrait> Values::nationalities(QByteArrayView cell, const Blame& blame)
{
    std::vector<NationalityTrait> traits;
    Items items(cell);
    while (const auto item = items.next()) {
        const Numbered part(*item);
        if (part.sound)
            traits.push_back({country(part.name, blame), number(part.number, blame)});
        else
            blame(Fault::BadItem, *item);
    }
    return traits;
}

QStringList Values::texts(QByteArrayView cell) const
{
    QStringList texts;
    Items items(cell);
    while (const auto item = items.next())
        texts.append(textOf(*item));
    return texts;
}

std::vector<Source> Values::sources(QByteArrayView cell) const
{
    std::vector<Source> sources;
    Items items(cell);
    while (const auto item = items.next()) {
        Source& source = sources.emplace_back();
        const QByteArrayView text = item->trimmed();
        if (text.startsWith("http://") || text.startsWith("https://"))
            source.address = textOf(text);
        else
            source.title = textOf(*item);
    }
    return sources;
}

// `DATE CODE: note`, or `CODE: note`, where the date is left empty.
Values::Noted Values::splitNoted(QByteArrayView item)
{
    Noted noted;
    QByteArrayView text = item;
    while (text.startsWith(' '))
        text = text.sliced(1);
    const auto startsDate = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == 'X'; };
    if (!text.isEmpty() && startsDate(text.front())) {
        const qsizetype blank = text.indexOf(' ');
        noted.date = blank < 0 ? text : text.first(blank);
        text = blank < 0 ? QByteArrayView() : text.sliced(blank + 1);
    }
    const qsizetype colon = text.indexOf(':');
    noted.code = (colon < 0 ? text : text.first(colon)).trimmed();
    if (colon >= 0) {
        text = text.sliced(colon + 1);
        if (text.startsWith(' '))
            text = text.sliced(1);
        noted.note = textOf(text);
    }
    return noted;
}

std::vector<Step> Values::steps(QByteArrayView cell, const Blame& blame)
{
    std::vector<Step> steps;
    Items items(cell);
    while (const auto item = items.next()) {
        Noted noted = splitNoted(*item);
        Step step;
        step.date = dateOrUnknown(noted.date, blame);
        step.stage = code(QStringLiteral("stage"), noted.code, blame);
        if (noted.code.isEmpty())
            blame(Fault::BadItem, *item);
        step.note = std::move(noted.note);
        steps.push_back(std::move(step));
    }
    return steps;
}

std::vector<Measure> Values::measures(QByteArrayView cell, const Blame& blame)
{
    std::vector<Measure> measures;
    Items items(cell);
    while (const auto item = items.next()) {
        Noted noted = splitNoted(*item);
        Measure measure;
        if (!noted.date.isEmpty())
            measure.date = dateOrUnknown(noted.date, blame);
        measure.kind = code(QStringLiteral("measure"), noted.code, blame);
        if (noted.code.isEmpty())
            blame(Fault::BadItem, *item);
        measure.note = std::move(noted.note);
        measures.push_back(std::move(measure));
    }
    return measures;
}

// `RESULT=PEOPLE@DATE:final` or `:appealable`.
std::vector<Outcome> Values::outcomes(QByteArrayView cell, const Blame& blame)
{
    std::vector<Outcome> outcomes;
    Items items(cell);
    while (const auto item = items.next()) {
        const qsizetype equals = item->indexOf('=');
        const qsizetype at = item->indexOf('@', equals + 1);
        const qsizetype colon = item->lastIndexOf(':');
        const QByteArrayView end = colon < 0 ? QByteArrayView() : item->sliced(colon + 1).trimmed();
        if (equals < 1 || at < 0 || colon < at || (end != "final" && end != "appealable")) {
            blame(Fault::BadItem, *item);
            continue;
        }
        Outcome outcome;
        outcome.result = code(QStringLiteral("result"), item->first(equals), blame);
        const QByteArrayView people = item->sliced(equals + 1, at - equals - 1).trimmed();
        if (people.isEmpty())
            blame(ProblemCode::BadNumber, people);
        else if (people != "?")
            outcome.people = number(people, blame);
        outcome.date = dateOrUnknown(item->sliced(at + 1, colon - at - 1).trimmed(), blame);
        outcome.final = end == "final";
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

} // namespace recense::sheet
