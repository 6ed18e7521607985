// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/rule.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace recense::count {

namespace {

// Reads the array `member` into `list`; false where an element is no such code.
template <typename T> bool readList(const QJsonObject& object, const QString& member, std::vector<T>& list)
{
    const QJsonValue value = object.value(member);
    if (value.isUndefined())
        return true;
    if (!value.isArray())
        return false;
    list.clear();
    for (const QJsonValueConstRef element : value.toArray()) {
        const auto parsed = T::parse(element.toString());
        if (!parsed)
            return false;
        list.push_back(*parsed);
    }
    return true;
}

template <typename E> bool readCode(const QJsonObject& object, const QString& member, E& value)
{
    if (!object.contains(member))
        return true;
    const auto parsed = fromCode<E>(object.value(member).toString());
    if (parsed)
        value = *parsed;
    return parsed.has_value();
}

template <typename T> QJsonArray textsOf(const std::vector<T>& list)
{
    QJsonArray array;
    for (const T& element : list)
        array.append(element.text());
    return array;
}

} // namespace

Rule Rule::standard()
{
    Rule rule;
    rule.tracks = {*Code::parse(u"criminal"), *Code::parse(u"administrative")};
    return rule;
}

std::optional<Rule> Rule::preset(QStringView name)
{
    Rule rule = standard();
    if (name == u"default")
        return rule;
    const auto inYear = fromCode<InYear>(name);
    if (!inYear)
        return std::nullopt;
    rule.name = name.toString();
    rule.inYear = *inYear;
    return rule;
}

std::optional<Rule> Rule::fromJson(const QByteArray& json, QString* problem)
{
    const auto failed = [problem](const QString& member) {
        if (problem)
            *problem = member;
        return std::nullopt;
    };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failed(QStringLiteral("{}"));
    const QJsonObject object = document.object();
    static const QStringList known{QStringLiteral("name"),      QStringLiteral("version"), QStringLiteral("population"),
                                   QStringLiteral("geography"), QStringLiteral("tracks"),  QStringLiteral("in_year"),
                                   QStringLiteral("verification"), QStringLiteral("drafts")};
    for (const QString& member : object.keys()) {
        if (!known.contains(member))
            return failed(member);
    }
    Rule rule = standard();
    rule.name = object.value(known[0]).toString(QStringLiteral("custom"));
    rule.version = object.value(known[1]).toInt(1);
    if (!readCode(object, known[2], rule.populations))
        return failed(known[2]);
    if (!readList(object, known[3], rule.geography))
        return failed(known[3]);
    if (!readList(object, known[4], rule.tracks))
        return failed(known[4]);
    if (!readCode(object, known[5], rule.inYear))
        return failed(known[5]);
    if (!readCode(object, known[6], rule.lowest))
        return failed(known[6]);
    const QJsonValue drafts = object.value(known[7]);
    if (!drafts.isUndefined() && !drafts.isBool())
        return failed(known[7]);
    rule.drafts = drafts.toBool();
    return rule;
}

QJsonObject Rule::toJson() const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("version"), version},
            {QStringLiteral("population"), toCode(populations)},
            {QStringLiteral("geography"), textsOf(geography)},
            {QStringLiteral("tracks"), textsOf(tracks)},
            {QStringLiteral("in_year"), toCode(inYear)},
            {QStringLiteral("verification"), toCode(lowest)},
            {QStringLiteral("drafts"), drafts}};
}

std::optional<std::vector<CountryCode>> geographyFromText(const QString& text, int year, const Codebook& codebook,
                                                          QString* problem)
{
    const std::vector<CountryCode> members = codebook.euMembers(lastDayOf(year));
    std::vector<CountryCode> countries;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        const auto code = CountryCode::parse(word);
        if (word == QLatin1String("EU")) {
            countries.insert(countries.end(), members.begin(), members.end());
        } else if (code && codebook.find(*code)) {
            countries.push_back(*code);
        } else {
            if (problem)
                *problem = word;
            return std::nullopt;
        }
    }
    std::sort(countries.begin(), countries.end());
    countries.erase(std::unique(countries.begin(), countries.end()), countries.end());
    return countries == members ? std::vector<CountryCode>() : countries;
}

Question::Question(int asked, Rule with) : rule(std::move(with)), year(asked), asAt(lastDayOf(asked)) {}

std::vector<CountryCode> Question::countries(const Codebook& codebook) const
{
    return rule.geography.empty() ? codebook.euMembers(lastDayOf(year)) : rule.geography;
}

} // namespace recense::count
