// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/kept_search.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace recense::ui {

namespace {

constexpr auto kSearch = QLatin1String("search");
constexpr auto kQuery = QLatin1String("query");
constexpr auto kTyped = QLatin1String("typed");
constexpr auto kTitle = QLatin1String("title");
constexpr auto kMembers = QLatin1String("members");

} // namespace

QByteArray KeptSearch::toDraft() const
{
    QJsonObject texts;
    for (auto it = typed.begin(); it != typed.end(); ++it)
        texts.insert(it.key(), it.value());
    QJsonObject kept{{kQuery, query}, {kTyped, texts}};
    if (members) {
        QJsonObject reasons;
        for (auto it = members->reasons.begin(); it != members->reasons.end(); ++it)
            reasons.insert(it.key().toString(QUuid::WithoutBraces), it.value());
        kept.insert(kTitle, members->title);
        kept.insert(kMembers, reasons);
    }
    return QJsonDocument(QJsonObject{{kSearch, kept}}).toJson(QJsonDocument::Compact);
}

std::optional<KeptSearch> KeptSearch::fromDraft(const QByteArray& content)
{
    const QJsonValue search = QJsonDocument::fromJson(content).object().value(kSearch);
    if (!search.isObject())
        return std::nullopt;
    const QJsonObject kept = search.toObject();
    KeptSearch read{kept.value(kQuery).toString(), {}, {}};
    const QJsonObject texts = kept.value(kTyped).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        read.typed.insert(it.key(), it.value().toString());
    if (kept.contains(kMembers)) {
        const QJsonObject reasons = kept.value(kMembers).toObject();
        read.members = MembersToShow{kept.value(kTitle).toString(), {}};
        for (auto it = reasons.begin(); it != reasons.end(); ++it)
            read.members->reasons.insert(Id(it.key()), it.value().toString());
    }
    return read;
}

} // namespace recense::ui
