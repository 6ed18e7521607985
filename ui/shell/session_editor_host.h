// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_host.h"
#include "ui/session/session.h"

namespace recense::ui {

// The session as an editor sees it.
class SessionEditorHost : public EditorHost
{
public:
    explicit SessionEditorHost(Session& session);
    ~SessionEditorHost() override;

    const Codebook& codebook() const override { return m_session.codebook(); }
    Environment environment() const override { return Environment::system(); }
    count::Rule rule() const override { return m_session.rule(); }

    SaveAnswer save(const Incident& incident, const QString& reason) override;
    bool putDraft(const Draft& draft) override;
    void dropDraft(const Id& id) override;
    std::optional<Incident> stored(const Id& incident) const override;
    bool isInBin(const Id& incident) const override;
    std::shared_ptr<const parties::PartyIndex> parties() const override;
    bool save(const Party& party) override;
    void keepFiles(const QStringList& paths, QObject* context, std::function<void(std::vector<KeptFile>)> done) override;

private:
    Session& m_session;
    // Reading the names takes its time: kept until something changes.
    mutable std::shared_ptr<const parties::PartyIndex> m_parties;
    QList<QMetaObject::Connection> m_heard;
};

} // namespace recense::ui
