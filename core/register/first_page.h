// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace recense {

inline constexpr int kPageSize = 4096;

// Bytes 16 to 23 of the first page stand in clear and outside the page's tag, so the cipher would not
// see a change. True where they are as SQLite and the cipher wrote them.
bool clearBytesAreIntact(const QByteArray& firstPage);

} // namespace recense
