// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/incident.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace recense::ui {

// A file that was put into the register, to stand with a source; or why it could not be, in a sentence.
struct KeptFile
{
    Attachment attachment;
    QString problem; // empty: it was
};

// Reads files and gives their content to `put`, which answers its SHA-256 and may throw Error. One answer a file, in
// their order. For any thread.
std::vector<KeptFile> keepFiles(const QStringList& paths, const std::function<Id()>& newId,
                                const std::function<QByteArray(const QByteArray&)>& put);

} // namespace recense::ui
