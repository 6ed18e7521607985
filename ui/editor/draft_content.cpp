// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/draft_content.h"

#include "core/domain/incident_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recense::ui {

QByteArray draftContent(const Incident& incident, const QStringList& unread)
{
    const QByteArray json = toJson(incident);
    if (unread.isEmpty())
        return json;
    QJsonObject draft = QJsonDocument::fromJson(json).object();
    draft.insert(QLatin1String("unread"), QJsonArray::fromStringList(unread));
    return QJsonDocument(draft).toJson(QJsonDocument::Compact);
}

QStringList unreadIn(const QByteArray& content)
{
    QStringList unread;
    for (const QJsonValue text : QJsonDocument::fromJson(content).object().value(QLatin1String("unread")).toArray())
        unread.append(text.toString());
    return unread;
}

} // namespace recense::ui
