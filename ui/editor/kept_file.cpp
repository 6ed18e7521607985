// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/kept_file.h"

#include "core/error.h"
#include "ui/session/read_file.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>

namespace recense::ui {

namespace {

constexpr qint64 kLargestFile = 100 * 1024 * 1024; // bytes; a larger one is better kept beside the register

struct KeptFileText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::KeptFileText)
};

} // namespace

std::vector<KeptFile> keepFiles(const QStringList& paths, const std::function<Id()>& newId,
                                const std::function<QByteArray(const QByteArray&)>& put)
{
    std::vector<KeptFile> kept;
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        const auto fail = [&](const Error& error) {
            kept.push_back({{}, KeptFileText::tr("%1 could not be stored: %2").arg(name, errorText(error))});
        };
        try {
            const FileContent content = readFile(path, kLargestFile, KeptFileText::tr("Say in the citation where it is kept."));
            if (!content.problem.isEmpty()) {
                kept.push_back({{}, content.problem});
                continue;
            }
            const QString type = QMimeDatabase().mimeTypeForFileNameAndData(path, content.bytes).name();
            kept.push_back({{newId(), name, type, content.bytes.size(), put(content.bytes)}, {}});
        } catch (const Error& error) {
            fail(error);
        } catch (const std::bad_alloc&) { // or whoever waits for the answer would wait for ever
            fail(Error(ErrorCode::NoMemory));
        }
    }
    return kept;
}

} // namespace recense::ui
