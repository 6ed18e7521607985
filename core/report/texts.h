// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace recense::report {

// All words of the report in one language, by key, from resources/report/texts.LANGUAGE.json: an
// object of texts, or of the two forms `one` and `other` of a text that goes with a number. Places to
// fill are written {name}. Every language has the same keys and the same places.
class Texts
{
public:
    struct Value
    {
        const char* name;
        QString text;
    };
    using Values = std::vector<Value>;

    // ISO 639-1, in the order in which they are offered.
    static QStringList languages();
    // Loaded once, shared, thread-safe. Throws Internal where there is no such language.
    static const Texts& in(const QString& language);
    // From the content of a file. Throws Internal, naming the key at fault: not JSON, a text that is
    // empty, a form missing, a place that is not closed.
    static Texts parse(const QString& language, const QByteArray& json);

    const QString& language() const { return m_language; }
    bool has(const QString& key) const { return m_texts.contains(key); }
    // The text with its places filled. Throws Internal where the key is unknown or a place stays open.
    QString text(const QString& key, const Values& values = {}) const;
    // The form that goes with `number`; the place {number} is filled with it unless given.
    QString plural(const QString& key, int number, Values values = {}) const;

    // Keys (those of a form end in `.one` or `.other`), and the places of one, both sorted.
    QStringList keys() const;
    QStringList places(const QString& key) const;

    // Of what can be counted and measured, so never negative.
    QString number(int value) const;     // with the language's mark between thousands
    QString decimal(double value) const; // with one decimal and the language's mark

private:
    QString m_language;
    QHash<QString, QString> m_texts;
};

} // namespace recense::report
