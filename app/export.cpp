// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "core/sheet/plan.h"

#include <QFile>
#include <QSaveFile>

namespace recense::app {

int runExport(CommandLine& line)
{
    if (!line.take(Words::tr("Writes the case sheet."), {QStringLiteral("REGISTER"), QStringLiteral("SHEET")}))
        return Done;
    const QString path = line.position(1);
    const QByteArray sheet = sheet::exportSheet(*line.open(Access::ReadOnly));
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                         && file.write(sheet) == sheet.size() && file.commit();
    if (!written)
        throw Error(ErrorCode::CannotWrite, QLatin1String("%1: %2").arg(path, file.errorString()));
    return Done;
}

} // namespace recense::app
