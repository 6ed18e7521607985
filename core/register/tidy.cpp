// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/private.h"

#include <sqlite3.h>

namespace recense {

// FTS5 tells by the number of changed rows whether it found something to merge
// (https://sqlite.org/fts5.html#the_merge_command).
bool Register::tidySearch()
{
    constexpr int kPages = 24; // of the index, at a time
    return guarded([&] {
        if (d->mode != Mode::ReadWrite)
            return false;
        const int before = sqlite3_total_changes(d->db.getHandle());
        d->db.exec("INSERT INTO search (search, rank) VALUES ('merge', " + std::to_string(kPages) + ')');
        return sqlite3_total_changes(d->db.getHandle()) - before >= 2;
    });
}

} // namespace recense
