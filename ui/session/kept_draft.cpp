// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/kept_draft.h"

#include "ui/widgets/form_place.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

namespace recense::ui {

namespace {

constexpr auto kPlace = QLatin1String("place_in_form");
constexpr int kDelay = 1000; // milliseconds after the first key that is in no draft: at most two seconds with the writing

} // namespace

KeptDraft::KeptDraft(Session& session, std::function<QByteArray()> content, QWidget* form)
    : QObject(form), m_session(session), m_form(form), m_content(std::move(content))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDelay);
    connect(&m_soon, &QTimer::timeout, this, &KeptDraft::keep);
}

void KeptDraft::edited()
{
    if (!m_soon.isActive()) // not put off by each key
        m_soon.start();
}

void KeptDraft::keep()
{
    m_soon.stop();
    if (!m_session.isOpen())
        return;
    const QByteArray content = m_content();
    if (content.isEmpty())
        return drop();
    const Environment environment = Environment::system();
    const Id id = m_id.isNull() ? environment.id() : m_id;
    if (m_session.putDraft({id, Id(), environment.now(), withPlace(content)}))
        m_id = id;
    else
        m_soon.start(); // again
}

void KeptDraft::drop()
{
    m_soon.stop();
    if (!m_id.isNull() && m_session.isOpen())
        m_session.dropDraft(std::exchange(m_id, {}));
}

void KeptDraft::forget()
{
    m_soon.stop();
    m_id = {};
}

void KeptDraft::resume(const Draft& draft)
{
    m_soon.stop();
    m_id = draft.id;
    const QJsonObject place = QJsonDocument::fromJson(draft.content).object().value(kPlace).toObject();
    // Later: a form that is shown gives the focus to its first field.
    const auto go = [this, place] {
        if (m_form->isWindow() || m_form->isAncestorOf(QApplication::focusWidget()))
            goTo(*m_form, FormPlace::fromJson(place));
    };
    QMetaObject::invokeMethod(this, go, Qt::QueuedConnection);
}

QByteArray KeptDraft::withPlace(const QByteArray& content) const
{
    QJsonObject kept = QJsonDocument::fromJson(content).object();
    kept.insert(kPlace, placeIn(*m_form).toJson());
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

} // namespace recense::ui
