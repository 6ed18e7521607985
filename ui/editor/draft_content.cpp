// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/draft_content.h"

#include "core/domain/incident_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recense::ui {

namespace {

constexpr QLatin1String kTyped("half_typed"), kField("field"), kTitle("title"), kPlace("place"), kText("text"),
    kInFront("in_front"), kReason("reason"), kBase("base");

} // namespace

QByteArray toJson(const DraftContent& content)
{
    QJsonObject draft = QJsonDocument::fromJson(toJson(content.incident)).object();
    QJsonArray typed, inFront;
    for (const DraftContent::Typed& one : content.halfTyped)
        typed.append(QJsonObject{{kField, one.field}, {kTitle, one.title}, {kPlace, one.part.place}, {kText, one.part.text}});
    for (const int position : content.inFront)
        inFront.append(position);
    draft.insert(kTyped, typed);
    draft.insert(kInFront, inFront);
    draft.insert(kReason, content.reason);
    if (content.base)
        draft.insert(kBase, QJsonDocument::fromJson(toJson(*content.base)).object());
    return QJsonDocument(draft).toJson(QJsonDocument::Compact);
}

std::optional<DraftContent> draftContentFrom(const QByteArray& json)
{
    auto incident = incidentFromJson(json);
    if (!incident)
        return std::nullopt;
    DraftContent content{std::move(*incident), {}, {}, {}, {}};
    const QJsonObject draft = QJsonDocument::fromJson(json).object();
    for (const QJsonValue value : draft.value(kTyped).toArray()) {
        const QJsonObject one = value.toObject();
        content.halfTyped.push_back({one.value(kField).toInt(), one.value(kTitle).toString(),
                                     {one.value(kPlace).toInt(), one.value(kText).toString()}});
    }
    for (const QJsonValue position : draft.value(kInFront).toArray())
        content.inFront.push_back(position.toInt());
    if (draft.contains(kBase))
        content.base = incidentFromJson(QJsonDocument(draft.value(kBase).toObject()).toJson(QJsonDocument::Compact));
    content.reason = draft.value(kReason).toString();
    return content;
}

} // namespace recense::ui
