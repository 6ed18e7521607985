// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace recense::test {

struct Entry
{
    QByteArray name, bytes;
    bool stored = false;
    bool firstDay = false; // its time is 1980-01-01 00:00
};

// The entries of a ZIP archive in order, read with the library's own checks; empty where it cannot be read.
std::vector<Entry> entriesOf(const QByteArray& archive);
QByteArray entryOf(const QByteArray& archive, const QByteArray& name);

} // namespace recense::test
