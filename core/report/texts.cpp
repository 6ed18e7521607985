// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/texts.h"

#include "core/error.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace recense::report {

namespace {

[[noreturn]] void fail(const QString& language, const QString& key, const char* what)
{
    throw Error(ErrorCode::Internal, QStringLiteral("report text %1 (%2): %3")
                                         .arg(key, language, QString::fromLatin1(what)));
}

// Calls `take` with the name of each place; answers false where one is not closed.
template <typename Take> bool forEachPlace(const QString& text, Take take)
{
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            return false;
        take(text.mid(open + 1, close - open - 1));
        open = close;
    }
    return true;
}

Texts load(const QString& language)
{
    QFile file(QStringLiteral(":/recense/report/texts.%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        fail(language, file.fileName(), "not in the program");
    return Texts::parse(language, file.readAll());
}

} // namespace

QStringList Texts::languages() { return {QStringLiteral("en"), QStringLiteral("fr")}; }

const Texts& Texts::in(const QString& language)
{
    static const std::map<QString, Texts> all = [] {
        std::map<QString, Texts> texts;
        for (const QString& one : languages())
            texts.emplace(one, load(one));
        return texts;
    }();
    const auto found = all.find(language);
    if (found == all.end())
        fail(language, QString(), "no such language");
    return found->second;
}

Texts Texts::parse(const QString& language, const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        fail(language, QString(), "the file is no JSON object");
    Texts texts;
    texts.m_language = language;
    const auto take = [&](const QString& key, const QJsonValue& value) {
        if (!value.isString() || value.toString().isEmpty())
            fail(language, key, "no text");
        if (!forEachPlace(value.toString(), [](const QString&) {}))
            fail(language, key, "a place is not closed");
        texts.m_texts.insert(key, value.toString().normalized(QString::NormalizationForm_C));
    };
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isObject()) {
            take(it.key(), *it);
            continue;
        }
        if (it->toObject().size() != 2)
            fail(language, it.key(), "not the two forms `one` and `other`");
        take(it.key() + QStringLiteral(".one"), it->toObject().value(QLatin1String("one")));
        take(it.key() + QStringLiteral(".other"), it->toObject().value(QLatin1String("other")));
    }
    return texts;
}

QString Texts::text(const QString& key, const Values& values) const
{
    const auto found = m_texts.constFind(key);
    if (found == m_texts.constEnd())
        fail(m_language, key, "no such key");
    const QString& pattern = *found;
    QString filled;
    qsizetype done = 0;
    for (qsizetype open = pattern.indexOf(u'{'); open >= 0; open = pattern.indexOf(u'{', done)) {
        const qsizetype close = pattern.indexOf(u'}', open);
        const QStringView name = QStringView(pattern).mid(open + 1, close - open - 1);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const Value& v) { return name == QLatin1String(v.name); });
        if (value == values.end())
            fail(m_language, key, "a place is not filled");
        filled += QStringView(pattern).mid(done, open - done);
        filled += value->text;
        done = close + 1;
    }
    return filled += QStringView(pattern).mid(done);
}

QString Texts::plural(const QString& key, int number, Values values) const
{
    const bool one = number == 1 || (number == 0 && text(QStringLiteral("number.form_of_zero")) == QLatin1String("one"));
    values.push_back({"number", this->number(number)}); // the first of a name is taken
    return text(key + (one ? QStringLiteral(".one") : QStringLiteral(".other")), values);
}

QStringList Texts::keys() const
{
    QStringList keys = m_texts.keys();
    keys.sort();
    return keys;
}

QStringList Texts::places(const QString& key) const
{
    QSet<QString> names;
    forEachPlace(m_texts.value(key), [&](const QString& name) { names.insert(name); });
    QStringList places(names.begin(), names.end());
    places.sort();
    return places;
}

QString Texts::number(int value) const
{
    QString digits = QString::number(value);
    const QString mark = text(QStringLiteral("number.thousands"));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, mark);
    return digits;
}

QString Texts::decimal(double value) const
{
    const int tenths = static_cast<int>(std::lround(value * 10));
    return number(tenths / 10) + text(QStringLiteral("number.decimal")) + QString::number(tenths % 10);
}

} // namespace recense::report
