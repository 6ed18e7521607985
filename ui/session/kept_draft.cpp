// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/kept_draft.h"

namespace recense::ui {

namespace {

constexpr int kDelay = 1000; // milliseconds after the first key that is in no draft: at most two seconds with the writing

} // namespace

KeptDraft::KeptDraft(Session& session, std::function<QByteArray()> content, QObject* parent)
    : QObject(parent), m_session(session), m_content(std::move(content))
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
    if (m_session.putDraft({id, Id(), environment.now(), content}))
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

void KeptDraft::resume(const Id& draft)
{
    m_soon.stop();
    m_id = draft;
}

} // namespace recense::ui
