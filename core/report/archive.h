// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace recense::report {

struct ArchiveEntry
{
    QByteArray name; // with slashes, UTF-8
    QByteArray bytes;
    bool stored = false; // not compressed
};

// A ZIP archive of the entries in their order, made in memory: nothing of a report stands in a temporary
// file. Every entry has the time 1980-01-01 00:00, the first that the format knows, so the same entries give
// the same bytes. Throws recense::Error (Internal, with the library's words).
QByteArray archiveOf(const std::vector<ArchiveEntry>& entries);

} // namespace recense::report
