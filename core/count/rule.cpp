// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/rule.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace recense::count {

namespace {

// The members of a rule's JSON, each read if it is there; the first that is not as it should be is kept.
class Reader
{
public:
    explicit Reader(const QJsonObject& object) : m_object(object) {}
    const std::optional<RuleProblem>& problem() const { return m_problem; }

    void checkNames(const QStringList& known)
    {
        for (const QString& member : m_object.keys()) {
            if (!known.contains(member))
                fail(RuleProblem::Kind::UnknownMember, member);
        }
    }
    void readText(const QString& member, QString& text)
    {
        const QJsonValue value = m_object.value(member);
        if (value.isUndefined())
            return;
        if (value.toString().trimmed().isEmpty())
            fail(RuleProblem::Kind::NoText, member);
        text = value.toString().trimmed();
    }
    void readNumber(const QString& member, int& number)
    {
        const QJsonValue value = m_object.value(member);
        if (value.isUndefined())
            return;
        if (value.toInt() < 1)
            fail(RuleProblem::Kind::NoWholeNumber, member);
        number = value.toInt();
    }
    template <typename T> void readList(const QString& member, std::vector<T>& list, const auto& isKnown)
    {
        const QJsonValue value = m_object.value(member);
        if (value.isUndefined())
            return;
        if (!value.isArray())
            fail(RuleProblem::Kind::NoList, member);
        list.clear();
        for (const QJsonValueConstRef element : value.toArray()) {
            const auto parsed = T::parse(element.toString());
            if (parsed && isKnown(*parsed))
                list.push_back(*parsed);
            else
                fail(RuleProblem::Kind::NoSuchValue, member, element.toVariant().toString());
        }
    }
    template <typename E> void readCode(const QString& member, E& code)
    {
        if (!m_object.contains(member))
            return;
        const QJsonValue value = m_object.value(member);
        if (const auto parsed = fromCode<E>(value.toString()))
            code = *parsed;
        else
            fail(RuleProblem::Kind::NoSuchValue, member, value.toVariant().toString());
    }
    void readBool(const QString& member, bool& answer)
    {
        const QJsonValue value = m_object.value(member);
        if (!value.isUndefined() && !value.isBool())
            fail(RuleProblem::Kind::NoYesOrNo, member);
        answer = value.toBool(answer);
    }

private:
    void fail(RuleProblem::Kind kind, const QString& member, const QString& value = {})
    {
        if (!m_problem)
            m_problem = RuleProblem{kind, member, value};
    }

    const QJsonObject& m_object;
    std::optional<RuleProblem> m_problem;
};

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

const QStringList& Rule::presets()
{
    static const QStringList all{QStringLiteral("default"), QStringLiteral("open"), QStringLiteral("new")};
    return all;
}

std::optional<Rule> Rule::fromJson(const QByteArray& json, RuleProblem* problem)
{
    const auto failed = [problem](const RuleProblem& what) {
        if (problem)
            *problem = what;
        return std::nullopt;
    };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failed({});
    const QJsonObject object = document.object();
    static const QStringList known{QStringLiteral("name"),      QStringLiteral("version"), QStringLiteral("population"),
                                   QStringLiteral("geography"), QStringLiteral("tracks"),  QStringLiteral("in_year"),
                                   QStringLiteral("verification"), QStringLiteral("drafts")};
    Rule rule = standard();
    rule.name = QStringLiteral("custom");
    Reader reader(object);
    reader.checkNames(known);
    reader.readText(known[0], rule.name);
    reader.readNumber(known[1], rule.version);
    reader.readCode(known[2], rule.populations);
    reader.readList(known[3], rule.geography,
                    [](const CountryCode& code) { return Codebook::builtIn().find(code) != nullptr; });
    reader.readList(known[4], rule.tracks, [](const Code&) { return true; }); // a register may add some
    reader.readCode(known[5], rule.inYear);
    reader.readCode(known[6], rule.lowest);
    reader.readBool(known[7], rule.drafts);
    if (reader.problem())
        return failed(*reader.problem());
    return rule;
}

QByteArray Rule::toFile() const { return QJsonDocument(toJson()).toJson(QJsonDocument::Indented); }

bool Rule::countsAs(const Rule& other) const
{
    Rule named = other;
    named.name = name;
    named.version = version;
    return *this == named;
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
