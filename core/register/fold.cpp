// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/fold.h"

#include <algorithm>
#include <array>

namespace recense {

namespace {

// Letters of Latin scripts that have no decomposition (after case folding).
QLatin1String withoutStroke(char16_t c)
{
    switch (c) {
    case u'ł': return QLatin1String("l");
    case u'ø': return QLatin1String("o");
    case u'đ': case u'ð': return QLatin1String("d");
    case u'ħ': return QLatin1String("h");
    case u'ŧ': return QLatin1String("t");
    case u'ı': return QLatin1String("i");
    case u'æ': return QLatin1String("ae");
    case u'œ': return QLatin1String("oe");
    case u'ß': return QLatin1String("ss");
    case u'þ': return QLatin1String("th");
    default: return {};
    }
}

QString foldAny(QStringView text)
{
    const QString apart = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(apart.size());
    for (qsizetype i = 0; i < apart.size(); ++i) {
        const QChar c = apart[i];
        if (c.isHighSurrogate() && i + 1 < apart.size()) {
            const char32_t point = QChar::surrogateToUcs4(c, apart[i + 1]);
            if (QChar::category(point) == QChar::Other_PrivateUse)
                folded += u' ';
            else if (QChar::category(point) != QChar::Mark_NonSpacing)
                folded += QStringView(apart).mid(i, 2);
            ++i;
        } else if (c.category() == QChar::Other_PrivateUse) {
            folded += u' ';
        } else if (const QLatin1String plain = withoutStroke(c.unicode()); !plain.isEmpty()) {
            folded += plain;
        } else if (c.category() != QChar::Mark_NonSpacing) {
            folded += c;
        }
    }
    return folded.toCaseFolded(); // what was taken apart may have case again
}

constexpr char16_t kTableEnd = 0x250; // Latin letters, the most of what comes by

// The folded form of each character of the table where that is one character, else 0.
std::array<char16_t, kTableEnd> makeTable()
{
    std::array<char16_t, kTableEnd> table{};
    for (char16_t c = 0; c < kTableEnd; ++c) {
        const QChar character(c);
        const QString folded = foldAny(QStringView(&character, 1));
        table[c] = folded.size() == 1 ? folded[0].unicode() : u'\0';
    }
    return table;
}

} // namespace

QString fold(QStringView text)
{
    static const std::array<char16_t, kTableEnd> table = makeTable();
    QString folded(text.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    for (const QChar c : text) {
        const char16_t simple = c.unicode() < kTableEnd ? table[c.unicode()] : u'\0';
        if (simple == u'\0')
            return foldAny(text);
        *out++ = QChar(simple);
    }
    return folded;
}

QString fileNumberKey(QStringView file)
{
    QString plain = fold(file);
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return plain;
}

QStringList wordsOf(QStringView folded)
{
    QStringList words;
    qsizetype start = -1;
    const auto end = [&](qsizetype at) {
        if (start >= 0)
            words += folded.mid(start, at - start).toString();
        start = -1;
    };
    for (qsizetype i = 0; i < folded.size();) {
        const bool pair = folded[i].isHighSurrogate() && i + 1 < folded.size() && folded[i + 1].isLowSurrogate();
        const char32_t point = pair ? QChar::surrogateToUcs4(folded[i], folded[i + 1]) : folded[i].unicode();
        if (!QChar::isLetterOrNumber(point))
            end(i);
        else if (start < 0)
            start = i;
        i += pair ? 2 : 1;
    }
    end(folded.size());
    return words;
}

} // namespace recense
