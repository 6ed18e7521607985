// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QUuid>

#include <functional>

namespace recense {

// The key of a record: a UUID of version 7 (RFC 9562), so that registers merge and keys sort by
// the time of their making. A null Id means "not given yet"; Register::save gives one.
using Id = QUuid;

// A new key for the given moment. Keys made one after the other in one process increase.
// Thread-safe.
Id newId(const QDateTime& now);

// What a register takes from outside itself, so that tests can give a fixed clock and known keys.
struct Environment
{
    std::function<QDateTime()> now; // UTC
    std::function<Id()> id;
    QString author; // who is written into the journal; may be empty

    static Environment system();
};

} // namespace recense
