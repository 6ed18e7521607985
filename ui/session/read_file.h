// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace recense::ui {

// The whole content of a file; or why it cannot be had, in a sentence: a folder, gone, without an end, larger than
// `largest` bytes, unreadable, changed while it was read.
struct FileContent
{
    QByteArray bytes;
    QString problem; // empty: it was read
};

// `tooLarge` says what to do with a larger one. For any thread.
FileContent readFile(const QString& path, qint64 largest, const QString& tooLarge);

} // namespace recense::ui
