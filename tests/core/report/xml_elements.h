// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

#include <algorithm>

namespace recense::test {

// An element as it is met, with its text and those that it stands in.
struct Element
{
    QString name, text; // "text:h", all text within it
    QXmlStreamAttributes attributes;
    QStringList above;
    QString at(const char* attribute) const { return attributes.value(QLatin1String(attribute)).toString(); }
};

// All elements in order; none where it is no XML.
inline QList<Element> elementsOf(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    QList<Element> all;
    QList<qsizetype> open;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            QStringList above;
            for (const qsizetype i : open)
                above << all[i].name;
            open << all.size();
            all.append({reader.qualifiedName().toString(), {}, reader.attributes(), above});
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        } else if (token == QXmlStreamReader::Characters) {
            for (const qsizetype i : open)
                all[i].text += reader.text();
        }
    }
    return reader.hasError() ? QList<Element>() : all;
}

inline QList<Element> named(const QList<Element>& all, const char* name)
{
    QList<Element> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [name](const Element& one) { return one.name == QLatin1String(name); });
    return some;
}

} // namespace recense::test
