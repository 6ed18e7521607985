// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markup.h"

namespace recense::report {

QString markup(const QString& text)
{
    QString safe = text;
    for (qsizetype i = 0; i < safe.size(); ++i) {
        const QChar c = safe[i];
        if (c.isHighSurrogate() && i + 1 < safe.size() && safe[i + 1].isLowSurrogate())
            ++i;
        else if ((c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.isSurrogate() || c.unicode() >= 0xfffe)
            safe[i] = u' ';
    }
    return safe.toHtmlEscaped();
}

} // namespace recense::report
