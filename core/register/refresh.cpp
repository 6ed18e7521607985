// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/refresh.h"

#include "core/register/derived.h"
#include "core/register/incident_reader.h"

#include <utility>

namespace recense {

void refreshChanged(RegisterFile& file, Recording& recording, std::span<const Id> incidents)
{
    constexpr size_t kBatch = 1000;
    DerivedWriter writer(file.db, file.terms(), recording.at());
    std::vector<Incident> batch[2]; // in the list, in the bin
    const auto flush = [&] {
        writer.put(std::exchange(batch[0], {}), false);
        writer.put(std::exchange(batch[1], {}), true);
    };
    for (const Id& id : incidents) {
        recording.touch(id);
        std::optional<StoredIncident> stored = readIncident(file.db, file.statements, id);
        if (!stored)
            continue;
        ++stored->incident.revision;
        batch[stored->deleted ? 1 : 0].push_back(std::move(stored->incident));
        if (batch[0].size() + batch[1].size() >= kBatch)
            flush();
    }
    flush();
    writer.finish();
}

void refreshResult(RegisterFile& file, const Code& result)
{
    std::vector<std::pair<Id, QDateTime>> concerned;
    {
        SQLite::Statement select(file.db, "SELECT c.incident, c.changed_at FROM case_row c WHERE c.incident IN (SELECT "
                                          "p.incident FROM outcome o JOIN proceeding p ON p.id = o.proceeding WHERE o.result = ?)");
        bindText(select, 1, result.text());
        while (select.executeStep())
            concerned.emplace_back(idFrom(select.getColumn(0)),
                                   QDateTime::fromString(textFrom(select.getColumn(1)), Qt::ISODateWithMs));
    }
    for (const auto& [incident, changedAt] : concerned) {
        if (auto stored = readIncident(file.db, file.statements, incident))
            refreshDerived(file.db, {std::move(stored->incident)}, file.terms(), changedAt, stored->deleted);
    }
}

} // namespace recense
