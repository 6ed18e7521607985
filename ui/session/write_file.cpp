// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/write_file.h"

#include <QSaveFile>

namespace recense::ui {

QString writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QSaveFile::WriteOnly) && file.setPermissions(QSaveFile::ReadOwner | QSaveFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    return written ? QString() : file.errorString();
}

} // namespace recense::ui
