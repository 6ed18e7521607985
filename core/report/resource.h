// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace recense::report {

// A file of resources/report, by its name. Throws Internal where it is not in the program.
QByteArray resource(const QString& name);

} // namespace recense::report
