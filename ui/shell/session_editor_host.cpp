// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session_editor_host.h"

#include "ui/text/error_text.h"

namespace recense::ui {

SessionEditorHost::SessionEditorHost(Session& session) : m_session(session)
{
    const auto forget = [this] { m_parties.reset(); };
    m_heard << QObject::connect(&session, &Session::changed, &session, forget)
            << QObject::connect(&session, &Session::stateChanged, &session, forget);
}

SessionEditorHost::~SessionEditorHost()
{
    for (const QMetaObject::Connection& heard : std::as_const(m_heard))
        QObject::disconnect(heard);
}

SaveAnswer SessionEditorHost::save(const Incident& incident, const QString& reason)
{
    SaveAnswer answer;
    const auto heard = QObject::connect(&m_session, &Session::failed, &m_session, [&](const Error& error) {
        answer.conflict = error.code() == ErrorCode::Conflict;
        answer.sentence = errorText(error);
    });
    const auto wait = QObject::connect(&m_session, &Session::busy, &m_session, [&] { answer.sentence = busyText(); });
    answer.saved = m_session.save(incident, reason);
    QObject::disconnect(heard);
    QObject::disconnect(wait);
    return answer;
}

bool SessionEditorHost::putDraft(const Draft& draft)
{
    return m_session.putDraft(draft);
}

void SessionEditorHost::dropDraft(const Id& id)
{
    m_session.dropDraft(id);
}

std::optional<Incident> SessionEditorHost::stored(const Id& incident) const
{
    const auto found = m_session.read([&](const Register& reg) -> std::optional<Incident> {
        try {
            return reg.incident(incident);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::NotFound)
                return std::nullopt; // its making was undone
            throw;
        }
    });
    return found ? *found : std::nullopt;
}

bool SessionEditorHost::isInBin(const Id& incident) const
{
    return m_session.read([&](const Register& reg) { return reg.isInBin(incident); }).value_or(false);
}

std::shared_ptr<const parties::PartyIndex> SessionEditorHost::parties() const
{
    if (!m_parties) {
        auto read = m_session.read([](const Register& reg) { return reg.parties(); });
        m_parties = std::make_shared<parties::PartyIndex>(read ? std::move(*read) : std::vector<Party>());
    }
    return m_parties;
}

bool SessionEditorHost::save(const Party& party)
{
    return m_session.save(party);
}

void SessionEditorHost::keepFiles(const QStringList& paths, QObject* context, std::function<void(std::vector<KeptFile>)> done)
{
    m_session.keepInBackground(
        context,
        [paths, newId = environment().id](Register& reg, const Progress&) {
            return ui::keepFiles(paths, newId, [&reg](const QByteArray& content) { return reg.putAttachment(content); });
        },
        std::move(done));
}

} // namespace recense::ui
