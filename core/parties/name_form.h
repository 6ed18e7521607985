// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kinds.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace recense::parties {

// One word of a name, as it is compared across scripts and spellings.
struct NameWord
{
    QString latin; // in Latin letters, lower case, without marks
    QString sound; // `latin` with what is written in several ways made one: "youssef" and "yusuf" differ in one letter
    // Its consonants by kinds, twice: read as in Arabic and French names ("ch" and "j" hiss, "w" is heard), and as
    // in Greek and Slavonic ones. Vowels, which Arabic and Hebrew mostly leave out, are not there.
    QString bones[2];
    bool vowelless = false; // written in a script that leaves out vowels

    bool isInitial() const { return latin.size() == 1; }
    bool hasDigit() const;
};

// A name ready to be compared. Articles and, of organisations and vessels, legal forms are left out, unless the
// name has nothing else.
struct NameForm
{
    QString written;
    std::vector<NameWord> words;
    QString initials; // of at least three words, of an organisation: with small words and without, "msf"
    QString allInitials;
    QString joined, joinedBones; // `sound` and bones of all words without blanks
    bool foreign = false; // not in Latin script

    bool isCode() const; // a pseudonym such as "P-17" or "K.", by which nobody is recognised
};

// Reads names in any script: transliteration by ICU (Unicode's CLDR rules; for Greek and Cyrillic those that
// passports follow), then kinds of sounds. Independent of the locale. An object belongs to one thread at a time.
class NameReader
{
public:
    NameReader();
    ~NameReader();
    NameReader(const NameReader&) = delete;
    NameReader& operator=(const NameReader&) = delete;

    QString inLatin(const QString& text) const; // folded, in Latin letters
    NameForm read(const QString& name, TargetType type) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace recense::parties
