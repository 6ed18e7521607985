// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_text.h"

namespace recense::ui {

QString folded(const QString& text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString kept;
    kept.reserve(apart.size());
    for (const QChar c : apart) {
        if (!c.isMark())
            kept.append(c == u'\u2019' ? QChar(u'\'') : c);
    }
    return kept.simplified();
}

} // namespace recense::ui
