// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/journal_entry.h"

namespace recense::report {

// What became of one record over several entries: what was done and taken back again is not among it.
struct NetChange
{
    struct Field
    {
        QVariant before, after;
        std::vector<qint64> entries; // by position
    };
    RecordChange::Kind kind = RecordChange::Kind::Changed;
    QString table;
    Id record, incident;
    QMap<QString, Field> fields;
    std::vector<qint64> entries; // that touched it, by position

    bool has(const char* field) const { return fields.contains(QLatin1String(field)); }
};

// In the order in which the records were first touched.
std::vector<NetChange> netChanges(const Changes& changes);

} // namespace recense::report
