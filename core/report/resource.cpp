// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/resource.h"

#include "core/error.h"

#include <QFile>

namespace recense::report {

QByteArray resource(const QString& name)
{
    QFile file(QStringLiteral(":/recense/report/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, file.fileName());
    return file.readAll();
}

} // namespace recense::report
