// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_parties.h"

namespace recense::sheet {

SheetParties::SheetParties(const Table& table, const ImportContext& context) : m_context(context)
{
    for (const Party& party : context.parties)
        m_parties.insert(party.id, party);
    if (!table.has(Column::Party) || !table.has(Column::PartyId))
        return;
    // A key that has an id on one row means that party on every row.
    for (size_t i = 0; i < table.size(); ++i) {
        if (table.row(i).refused)
            continue;
        const QByteArray key = table.cell(i, Column::Party).toByteArray();
        const QByteArray id = table.cell(i, Column::PartyId).toByteArray();
        if (!key.isEmpty() && !id.isEmpty() && !m_byKey.contains(key))
            m_byKey.insert(key, QUuid::fromString(QLatin1String(id)));
    }
}

Id SheetParties::find(QByteArrayView key, const Id& id, const Target& target)
{
    const QByteArray ownKey = key.toByteArray();
    const QString text = textOf(key);
    Id wanted = id.isNull() ? m_byKey.value(ownKey) : id;
    if (wanted.isNull())
        wanted = m_context.newId();
    if (!ownKey.isEmpty() && !m_byKey.contains(ownKey))
        m_byKey.insert(ownKey, wanted);
    if (auto found = m_parties.find(wanted); found != m_parties.end()) {
        if (!text.isEmpty() && found->key != text) {
            found->key = text;
            m_changed.push_back(wanted);
        }
        return wanted;
    }
    Party party;
    party.id = wanted;
    party.key = text;
    party.type = target.type;
    if (!isPeople(target.type))
        party.name = target.names.value(0);
    m_parties.insert(wanted, party);
    m_changed.push_back(wanted);
    return wanted;
}

const Party* SheetParties::known(const Id& id) const
{
    const auto found = m_parties.constFind(id);
    return found == m_parties.constEnd() ? nullptr : &*found;
}

void SheetParties::use(const Incident& incident)
{
    for (const Target& target : incident.targets) {
        if (target.party)
            m_used.insert(*target.party);
    }
}

std::vector<Party> SheetParties::changed() const
{
    std::vector<Party> parties;
    QSet<Id> listed;
    for (const Id& id : m_changed) {
        if (m_used.contains(id) && !listed.contains(id)) {
            listed.insert(id);
            parties.push_back(m_parties.value(id));
        }
    }
    return parties;
}

} // namespace recense::sheet
