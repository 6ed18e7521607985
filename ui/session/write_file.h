// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace recense::ui {

// Writes a file whole or not at all, for its owner alone to read. Answers why it could not; empty: it was written. For
// any thread.
QString writeFile(const QString& path, const QByteArray& bytes);

} // namespace recense::ui
