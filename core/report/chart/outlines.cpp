// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chart/outlines.h"

#include "core/error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recense::report {

namespace {

// A ring is its first point, then the way to each next one.
Ring ringOf(const QJsonArray& numbers)
{
    Ring ring;
    Point at;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
        at = {at.x + numbers[i].toDouble(), at.y + numbers[i + 1].toDouble()};
        ring.push_back(at);
    }
    return ring;
}

Outlines read()
{
    QFile file(QStringLiteral(":/recense/map/europe.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, file.fileName());
    const QJsonObject map = QJsonDocument::fromJson(file.readAll()).object();
    Outlines outlines{map[u"width"].toDouble(), map[u"height"].toDouble(), {}};
    const QJsonObject countries = map[u"countries"].toObject();
    for (auto it = countries.begin(); it != countries.end(); ++it) {
        const QJsonObject one = it->toObject();
        Outlines::Country country{{one[u"at"][0].toDouble(), one[u"at"][1].toDouble()}, one[u"disc"].toBool(), {}};
        for (const QJsonValue& ring : one[u"rings"].toArray())
            country.rings.push_back(ringOf(ring.toArray()));
        outlines.countries.emplace(it.key(), std::move(country));
    }
    if (outlines.width <= 0 || outlines.height <= 0 || outlines.countries.empty())
        throw Error(ErrorCode::Internal, file.fileName());
    return outlines;
}

} // namespace

const Outlines& Outlines::europe()
{
    static const Outlines outlines = read();
    return outlines;
}

} // namespace recense::report
