// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/bones.h"

#include <array>
#include <string_view>

namespace recense::parties {

namespace {

using View = QLatin1String;

struct Rule
{
    std::string_view letters; // at the beginning of a word, if they start with `^`
    std::string_view becomes;
};

// The longest comes first.
constexpr Rule kPlainBones[] = {
    {"^nt", "t"}, {"^nk", "k"}, {"^mp", "b"}, {"tsch", "s"}, {"dsch", "s"}, {"shch", "s"}, {"sch", "s"}, {"tch", "s"},
    {"dzh", "s"}, {"dj", "s"},  {"dz", "s"},  {"sh", "s"},  {"sz", "s"},   {"zh", "s"},   {"ts", "s"},  {"tz", "s"},
    {"cz", "s"},  {"cs", "s"},  {"ch", "h"},  {"ck", "k"},  {"kh", "h"},   {"gh", "k"},   {"ph", "f"},  {"th", "t"},
    {"dh", "t"},  {"ce", "s"},  {"ci", "s"},  {"cy", "s"},  {"c", "k"},    {"q", "k"},    {"g", "k"},   {"x", "ks"},
    {"d", "t"},   {"z", "s"},   {"p", "b"},   {"v", "f"},   {"w", ""},     {"j", ""},     {"a", ""},    {"e", ""},
    {"i", ""},    {"o", ""},    {"u", ""},    {"y", ""},
};
constexpr Rule kHissingBones[] = {{"chr", "hr"}, {"chl", "hl"}, {"ch", "s"}, {"ij", ""}, {"j", "s"}, {"w", "f"}};

constexpr Rule kSounds[] = {
    {"^nt", "d"}, {"^nk", "g"},  {"^mp", "b"}, {"tsch", "s"}, {"dsch", "j"}, {"shch", "s"}, {"sch", "s"}, {"tch", "s"},
    {"dj", "j"},  {"sh", "s"},   {"zh", "z"},  {"kh", "h"},   {"ch", "h"},   {"ck", "k"},   {"gh", "g"},  {"ph", "f"},
    {"th", "t"},  {"dh", "d"},   {"ou", "u"},  {"oo", "u"},   {"ee", "i"},   {"iy", "i"},   {"yi", "i"},  {"ij", "i"},
    {"qu", "k"},  {"q", "k"},    {"c", "k"},   {"x", "ks"},   {"w", "v"},    {"y", "i"},
};

template <size_t N> const Rule* matching(const Rule (&rules)[N], QStringView word, qsizetype at)
{
    for (const Rule& rule : rules) {
        std::string_view letters = rule.letters;
        if (letters.front() == '^') {
            if (at > 0)
                continue;
            letters.remove_prefix(1);
        }
        if (word[at] != QLatin1Char(letters.front()))
            continue; // most often, and quickly
        if (word.mid(at).startsWith(View(letters.data(), static_cast<qsizetype>(letters.size()))))
            return &rule;
    }
    return nullptr;
}

void append(QString& text, std::string_view letters)
{
    text += View(letters.data(), static_cast<qsizetype>(letters.size()));
}

// How many letters of the word a rule takes.
qsizetype lengthOf(const Rule& rule)
{
    return static_cast<qsizetype>(rule.letters.size()) - (rule.letters.front() == '^' ? 1 : 0);
}

// Letters written twice are one.
QString withoutDoubles(const QString& word)
{
    QString single;
    for (const QChar c : word) {
        if (single.isEmpty() || single.back() != c || c.isDigit())
            single += c;
    }
    return single;
}

} // namespace

QString bonesOf(const QString& latin, Reading reading)
{
    QString bones;
    bool vowel = true; // since the last consonant
    const auto put = [&](const auto& letters) {
        if (!letters.isEmpty() && (vowel || bones.back() != letters.front())) // what is written double is one sound
            bones += letters;
        vowel = letters.isEmpty();
    };
    for (qsizetype at = 0; at < latin.size();) {
        const Rule* rule = reading == Reading::Hissing ? matching(kHissingBones, latin, at) : nullptr;
        if (!rule)
            rule = matching(kPlainBones, latin, at);
        if (rule) {
            put(View(rule->becomes.data(), static_cast<qsizetype>(rule->becomes.size())));
            at += lengthOf(*rule);
        } else {
            put(QStringView(latin).mid(at++, 1));
        }
    }
    if (bones.size() > 1 && bones.endsWith(u'h')) // not heard
        bones.chop(1);
    return bones.isEmpty() ? latin : bones;
}

QString soundOf(const QString& latin)
{
    const QString word = latin;
    QString sound;
    for (qsizetype at = 0; at < word.size();) {
        if (const Rule* rule = matching(kSounds, word, at)) {
            append(sound, rule->becomes);
            at += lengthOf(*rule);
        } else {
            sound += word[at++];
        }
    }
    sound = withoutDoubles(sound);
    if (sound.size() > 2 && sound.endsWith(u'h'))
        sound.chop(1);
    return sound;
}

} // namespace recense::parties
