// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/read_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace recense::ui {

namespace {

struct ReadFile
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::ReadFile)
};

} // namespace

FileContent readFile(const QString& path, qint64 largest, const QString& tooLarge)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (info.isDir())
        return {{}, ReadFile::tr("%1 is a folder. Choose the files in it.").arg(name)};
    if (!info.exists())
        return {{}, ReadFile::tr("%1 is not there (any more).").arg(name)};
    if (!info.isFile())
        return {{}, ReadFile::tr("%1 is no file that has an end.").arg(name)};
    if (info.size() > largest) {
        const QLocale locale;
        return {{}, ReadFile::tr("%1 has %2, and at most %3 can be read. %4")
                        .arg(name, locale.formattedDataSize(info.size()), locale.formattedDataSize(largest), tooLarge)};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, ReadFile::tr("%1 cannot be read: %2").arg(name, file.errorString())};
    QByteArray bytes = file.read(largest + 1); // it may grow meanwhile
    if (file.error() != QFile::NoError || bytes.size() != info.size())
        return {{}, ReadFile::tr("%1 went away or changed while it was read.").arg(name)};
    return {std::move(bytes), {}};
}

} // namespace recense::ui
