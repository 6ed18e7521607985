// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QString>

namespace recense::report {

// A report with all kinds of blocks, invented: two chart kinds, tables of one and of several pages, and the
// texts below. `rows` is the length of its long table.
Document sampleDocument(const QString& language = QStringLiteral("en"), int rows = 120);

namespace sample {
inline const QString greek = QStringLiteral("Πλημμελειοδικείο Μυτιλήνης: αθωώθηκαν ομόφωνα");
inline const QString polish = QStringLiteral("Zażółć gęślą jaźń — sąd w Hajnówce umorzył postępowanie");
inline const QString french = QStringLiteral("Procès d’Œuvre à Besançon : « délit de solidarité », 2 000 €");
inline const QString ligatures =
    QStringLiteral("An official affidavit: five fishermen, flotilla, waffle, fjord");
inline const QString arabic = QStringLiteral("محاكمة المتطوعين في لسبوس لا تزال مستمرة");
} // namespace sample

} // namespace recense::report
