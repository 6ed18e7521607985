// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QVariant>

#include <vector>

namespace recense {

// One save: who, when, why, what. The changeset is SQLite's (session extension), compressed.
struct JournalEntry
{
    Id origin; // the register in which it was made
    qint64 sequence = 0;
    QDateTime at; // UTC
    QString author;
    QString reason;
    QByteArray hash; // SHA-256, chained to the entry before
};

// One field of one record, as one entry changed it. Null variants: the record was not there.
struct FieldChange
{
    JournalEntry entry;
    QString table;
    Id record;
    QString field;
    QVariant before, after;
};

} // namespace recense
