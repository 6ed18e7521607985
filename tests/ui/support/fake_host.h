// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_host.h"

#include <QCryptographicHash>

namespace recense::test {

// A host without a register: keeps what it is given, at a fixed time and with keys that count up.
class FakeHost : public ui::EditorHost
{
public:
    const Codebook& codebook() const override { return Codebook::builtIn(); }
    Environment environment() const override
    {
        return {[] { return QDateTime(QDate(2026, 3, 1), QTime(14, 2), Qt::UTC); },
                [this] {
                    const quint32 n = ++m_ids;
                    return Id(0x12345678, 0, 0x7000, 0x80, 0, 0, 0, 0, uchar(n >> 16), uchar(n >> 8), uchar(n));
                },
                QStringLiteral("Tester")};
    }
    count::Rule rule() const override { return count::Rule::standard(); }

    ui::SaveAnswer save(const Incident& incident, const QString& reason) override
    {
        ++saves;
        if (conflict)
            return {{}, true, QStringLiteral("Somebody changed this case meanwhile.")};
        lastSaved = incident;
        lastReason = reason;
        lastSaved.revision = incident.revision + 1;
        if (lastSaved.reference.isEmpty())
            lastSaved.reference = Reference(QStringLiteral("TEST"), 2026, 1);
        return {Saved{lastSaved.id, lastSaved.reference, lastSaved.revision, true}, false, {}};
    }
    bool putDraft(const Draft& draft) override
    {
        drafts.push_back(draft);
        return true;
    }
    void dropDraft(const Id& id) override { dropped.push_back(id); }
    std::shared_ptr<const parties::PartyIndex> parties() const override
    {
        return std::make_shared<parties::PartyIndex>(known);
    }
    std::optional<Incident> stored(const Id& incident) const override
    {
        return inRegister && inRegister->id == incident ? inRegister : std::nullopt;
    }
    bool isInBin(const Id&) const override { return false; }
    bool save(const Party& party) override
    {
        known.push_back(party);
        return true;
    }
    QStringList chooseFiles(QWidget*) override { return files; }
    void keepFiles(const QStringList& paths, QObject*, std::function<void(std::vector<ui::KeptFile>)> done) override
    {
        done(ui::keepFiles(paths, environment().id, [this](const QByteArray& content) {
            contents.push_back(content);
            return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        }));
    }

    Incident lastSaved;
    std::optional<Incident> inRegister; // as somebody else left it
    QString lastReason;
    int saves = 0;
    bool conflict = false;
    std::vector<Draft> drafts;
    std::vector<Id> dropped;
    std::vector<Party> known;
    QStringList files;
    std::vector<QByteArray> contents;

private:
    mutable quint32 m_ids = 0;
};

} // namespace recense::test
