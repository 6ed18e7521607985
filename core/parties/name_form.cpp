// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/name_form.h"

#include "core/error.h"
#include "core/parties/bones.h"
#include "core/register/fold.h"

#include <unicode/translit.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recense::parties {

namespace {

// What stands before names and is written, joined or left out as it comes.
const QSet<QString>& articles()
{
    static const QSet<QString> all{
        QStringLiteral("al"),  QStringLiteral("el"),  QStringLiteral("ul"),  QStringLiteral("bin"), QStringLiteral("ibn"),
        QStringLiteral("de"),  QStringLiteral("da"),  QStringLiteral("di"),  QStringLiteral("del"), QStringLiteral("della"),
        QStringLiteral("du"),  QStringLiteral("des"), QStringLiteral("la"),  QStringLiteral("le"),  QStringLiteral("les"),
        QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("der"), QStringLiteral("den"), QStringLiteral("the"),
        QStringLiteral("of"),  QStringLiteral("for"), QStringLiteral("and"), QStringLiteral("et"),  QStringLiteral("und"),
        QStringLiteral("y"),   QStringLiteral("e"),   QStringLiteral("kai"), QStringLiteral("i"),   QStringLiteral("o")};
    return all;
}

// Legal forms of associations and companies where borders are watched, and what stands before ships' names.
const QSet<QString>& legalForms()
{
    static const QSet<QString> all{
        QStringLiteral("ev"),     QStringLiteral("gmbh"),  QStringLiteral("ggmbh"),        QStringLiteral("asbl"),
        QStringLiteral("aisbl"),  QStringLiteral("vzw"),   QStringLiteral("ong"),          QStringLiteral("ngo"),
        QStringLiteral("onlus"),  QStringLiteral("aps"),   QStringLiteral("odv"),          QStringLiteral("ets"),
        QStringLiteral("ltd"),    QStringLiteral("limited"), QStringLiteral("inc"),        QStringLiteral("srl"),
        QStringLiteral("sarl"),   QStringLiteral("plc"),   QStringLiteral("cic"),          QStringLiteral("cio"),
        QStringLiteral("amke"),   QStringLiteral("mko"),   QStringLiteral("ooo"),          QStringLiteral("ano"),
        QStringLiteral("verein"), QStringLiteral("association"), QStringLiteral("associazione"),
        QStringLiteral("asociacion"), QStringLiteral("stowarzyszenie"), QStringLiteral("fundacja"),
        QStringLiteral("foundation"), QStringLiteral("fondation"), QStringLiteral("fondazione"),
        QStringLiteral("stiftung"), QStringLiteral("stichting"), QStringLiteral("fundacion"),
        QStringLiteral("mv"), QStringLiteral("ms"), QStringLiteral("fv"), QStringLiteral("sy")};
    return all;
}

bool isLatin(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x250; });
}

bool leavesOutVowels(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Arabic || script == QChar::Script_Hebrew || script == QChar::Script_Syriac;
    });
}

// The Arabic article is joined to its word, and the ending of women's names is heard as a vowel.
QString withoutArabicJoins(const QString& text)
{
    static const QRegularExpression article(QStringLiteral("(?<!\\w)\\x{0627}\\x{0644}(?=\\w{3})"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text;
    plain.replace(article, QString());
    plain.replace(QChar(0x0629), QChar(0x0647));
    return plain;
}

} // namespace

bool NameWord::hasDigit() const
{
    return std::any_of(latin.begin(), latin.end(), [](QChar c) { return c.isDigit(); });
}

bool NameForm::isCode() const
{
    const auto has = [this](auto holds) { return std::any_of(words.begin(), words.end(), holds); };
    if (has([](const NameWord& word) { return word.hasDigit(); }))
        return !has([](const NameWord& word) { return word.latin.size() >= 4 && !word.hasDigit(); });
    return !has([](const NameWord& word) { return word.latin.size() >= 2; });
}

struct NameReader::Parts
{
    icu::Transliterator& toLatin()
    {
        if (!transliterator) { // made when the first name asks for it: it takes its time
            UErrorCode status = U_ZERO_ERROR;
            transliterator.reset(icu::Transliterator::createInstance(
                u"NFC; Greek-Latin/UNGEGN; Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
            if (U_FAILURE(status) || !transliterator)
                throw Error(ErrorCode::Internal, QString::fromLatin1(u_errorName(status)));
        }
        return *transliterator;
    }

    std::unique_ptr<icu::Transliterator> transliterator;
};

NameReader::NameReader() : m_parts(std::make_unique<Parts>()) {}

NameReader::~NameReader() = default;

QString NameReader::inLatin(const QString& text) const
{
    if (isLatin(text))
        return fold(text);
    const QString plain = withoutArabicJoins(text);
    icu::UnicodeString changed(reinterpret_cast<const char16_t*>(plain.utf16()), static_cast<int32_t>(plain.size()));
    m_parts->toLatin().transliterate(changed);
    return fold(QStringView(changed.getBuffer(), changed.length()));
}

namespace {

// The words of a name as they are written: parted at blanks and signs, but for apostrophes and, in abbreviations
// ("e.V.", "Α.Μ.Κ.Ε."), full stops.
QStringList writtenWords(QString name)
{
    const QStringView apostrophes(u"'`\u2018\u2019\u02bc\u02bb\u00b4");
    static const QRegularExpression abbreviation(QStringLiteral("(?<=\\b\\w)\\.(?=\\w\\b)"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    if (name.contains(u'.'))
        name.replace(abbreviation, QString());
    name.removeIf([apostrophes](QChar c) { return apostrophes.contains(c); });
    // Marks are no letters: without them composed, a word would be parted where it has an accent.
    return wordsOf(name.normalized(QString::NormalizationForm_KC));
}

QString initialsOf(const QStringList& words)
{
    QString initials;
    for (const QString& word : words)
        initials += word.left(1);
    return initials.size() >= 3 ? initials : QString();
}

} // namespace

NameForm NameReader::read(const QString& name, TargetType type) const
{
    NameForm form;
    form.written = name.trimmed();
    form.foreign = !isLatin(form.written);
    std::vector<NameWord> all;
    QStringList big, every;
    for (const QString& written : writtenWords(form.written)) {
        NameWord word;
        word.latin = inLatin(written);
        word.latin.removeIf([](QChar c) { return !c.isLetterOrNumber() || c.category() == QChar::Letter_Modifier; });
        if (word.latin.isEmpty())
            continue;
        word.vowelless = leavesOutVowels(written);
        word.sound = soundOf(word.latin);
        word.bones[0] = bonesOf(word.latin, Reading::Hissing);
        word.bones[1] = bonesOf(word.latin, Reading::Plain);
        const bool isSmall = articles().contains(word.latin);
        const bool isForm = !isPeople(type) && legalForms().contains(word.latin);
        if (!isForm)
            every << word.latin;
        if (!isForm && !isSmall) {
            big << word.latin;
            form.words.push_back(word);
        }
        all.push_back(std::move(word));
    }
    if (form.words.empty())
        form.words = std::move(all);
    if (!isPeople(type)) {
        form.initials = initialsOf(big);
        form.allInitials = initialsOf(every);
    }
    for (const NameWord& word : form.words) {
        form.joined += word.sound;
        form.joinedBones += word.bones[1];
    }
    return form;
}

} // namespace recense::parties
