// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/link_address.h"

#include <QUrl>

namespace recense::report {

QByteArray linkAddress(const QString& address)
{
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    const bool leads = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")
                    || url.scheme() == QLatin1String("mailto");
    return url.isValid() && leads ? url.toEncoded() : QByteArray();
}

} // namespace recense::report
