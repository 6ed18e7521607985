// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/plan.h"
#include "core/sheet/table.h"

#include <QHash>
#include <QSet>

namespace recense::sheet {

// Parties by their keys within one sheet and by their ids.
class SheetParties
{
public:
    SheetParties(const Table& table, const ImportContext& context);

    // The party that a key, an id or both name. Made where there is none yet.
    Id find(QByteArrayView key, const Id& id, const Target& target);
    const Party* known(const Id& id) const;
    // Says that a case is taken in, and its parties with it.
    void use(const Incident& incident);
    // Those of the cases taken in that are new or changed, in the order of rows.
    std::vector<Party> changed() const;

private:
    const ImportContext& m_context;
    QHash<QByteArray, Id> m_byKey; // of this sheet
    QHash<Id, Party> m_parties;    // of the register, and those made here
    std::vector<Id> m_changed;
    QSet<Id> m_used;
};

} // namespace recense::sheet
