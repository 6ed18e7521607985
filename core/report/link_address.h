// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recense::report {

// Where a link in a document may lead: to the web or to a mailbox, percent-encoded (RFC 3986). Empty of anything else:
// it could run something.
QByteArray linkAddress(const QString& address);

} // namespace recense::report
