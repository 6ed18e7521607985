// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace recense {

// Bytes. Twice the usual: a large import has half as many pages to fill, balance and encrypt.
inline constexpr int kPageSize = 8192;

// Bytes 16 to 23 of the first page stand in clear and outside the page's tag, so the cipher would not
// see a change. True where they are as SQLite and the cipher wrote them.
bool clearBytesAreIntact(const QByteArray& firstPage);

} // namespace recense
