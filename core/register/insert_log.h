// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/rows.h"

namespace recense {

// Inserted rows as a changeset of SQLite's session extension (its format: "CHANGESET FORMAT" in
// sqlite3session.c). A session finds inserted rows again by their keys before it writes them down; who has
// them at hand writes them as they come.
class InsertLog
{
public:
    void add(const Row& row);
    void add(InsertLog later); // all of another log
    bool isEmpty() const { return size() == 0; }
    size_t size() const; // bytes, about
    // Tables in the order of Table. Empties the log.
    std::string changeset();

private:
    std::array<std::string, kTables> m_rows; // records, without their table's head
};

} // namespace recense
