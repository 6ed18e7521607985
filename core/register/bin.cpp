// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/refresh.h"
#include "core/register/stoppable.h"

namespace recense {

namespace {

void setDeleted(RegisterFile& file, std::span<const Id> incidents, bool deleted, const QString& reason,
                const Progress& progress)
{
    Recording recording(file);
    const Stoppable stoppable(file.db.getHandle(), progress);
    std::vector<Id> changed;
    for (const Id& id : incidents) {
        const auto select = file.statements.prepare(file.db, "SELECT deleted FROM incident WHERE id = ?");
        bindId(*select, 1, id);
        if (!select->executeStep())
            throw Error(ErrorCode::NotFound, id.toString(QUuid::WithoutBraces));
        if ((select->getColumn(0).getInt() != 0) == deleted)
            continue;
        const auto update = file.statements.prepare(file.db, "UPDATE incident SET deleted = ? WHERE id = ?");
        update->bind(1, deleted ? 1 : 0);
        bindId(*update, 2, id);
        update->exec();
        changed.push_back(id);
    }
    refreshChanged(file, recording, changed);
    recording.commit(reason);
}

} // namespace

void Register::moveToBin(std::span<const Id> incidents, const QString& reason, const Progress& progress)
{
    guarded([&] { setDeleted(*d, incidents, true, reason, progress); });
}

void Register::moveToBin(const Id& incident, const QString& reason) { moveToBin(std::span(&incident, 1), reason); }

void Register::restoreFromBin(std::span<const Id> incidents, const QString& reason, const Progress& progress)
{
    guarded([&] { setDeleted(*d, incidents, false, reason, progress); });
}

void Register::restoreFromBin(const Id& incident, const QString& reason)
{
    restoreFromBin(std::span(&incident, 1), reason);
}

} // namespace recense
