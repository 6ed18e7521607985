// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/first_page.h"

namespace recense {

// See "Database File Format" of SQLite, 1.3: page size, format versions, bytes kept at the end of each
// page (here the nonce of 32 and the tag of 32), and three fractions that never vary.
bool clearBytesAreIntact(const QByteArray& page)
{
    if (page.size() < 24)
        return false;
    const auto at = [&](int index) { return static_cast<unsigned char>(page[index]); };
    const bool log = at(18) == 2 && at(19) == 2;
    const bool noLog = at(18) == 1 && at(19) == 1;
    return at(16) * 256 + at(17) == kPageSize && (log || noLog) && at(20) == 64 && at(21) == 64 && at(22) == 32
        && at(23) == 32;
}

} // namespace recense
