// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"

struct sqlite3;

namespace recense {

// While it lives, long work on a connection can be stopped: `progress` is asked every few milliseconds, with no
// numbers to tell (0 of 0), and where it answers false the statement that runs fails as Cancelled.
class Stoppable
{
public:
    Stoppable(sqlite3* db, const Progress& progress);
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

private:
    sqlite3* m_db;
    Progress m_progress;
};

} // namespace recense
