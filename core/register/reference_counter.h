// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reference.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

namespace recense {

// Numbers for new references, counting up within site and year. The greatest number ever given is kept, so
// that the reference of an incident whose making was undone is not given to another.
class ReferenceCounter
{
public:
    explicit ReferenceCounter(SQLite::Database& db) : m_db(db) {}
    Reference next(const QString& site, int year);
    void keep(const Reference& reference); // one that was given elsewhere
    void flush();                          // writes the numbers, in the caller's transaction

private:
    int& last(const QString& site, int year);

    SQLite::Database& m_db;
    std::map<std::pair<QString, int>, int> m_last;
};

} // namespace recense
