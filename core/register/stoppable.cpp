// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/stoppable.h"

#include <sqlite3.h>

namespace recense {

Stoppable::Stoppable(sqlite3* db, const Progress& progress) : m_db(db), m_progress(progress)
{
    constexpr int kInstructions = 100'000; // of SQLite's machine, between two questions
    const auto ask = [](void* self) { return static_cast<Stoppable*>(self)->m_progress(0, 0) ? 0 : 1; };
    if (m_progress)
        sqlite3_progress_handler(m_db, kInstructions, ask, this);
}

Stoppable::~Stoppable()
{
    if (m_progress)
        sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
}

} // namespace recense
