// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recense::parties {

// How letters that are heard in two ways are read: "ch", "j" and "w" of "Chérif, Najib, Anwar", or of
// "Christos, Marija, Mahmwd" (an Arabic long vowel).
enum class Reading { Hissing, Plain };

// The consonants of a word in lower-case Latin letters by kinds of sound, so that the spellings of one name in
// several languages and scripts are alike: "papadopoulos" and "papadhopulos" are "bbtbls". Digits stay.
// Of a word without consonants the word.
QString bonesOf(const QString& latin, Reading reading);

// The word with the letters that vary between spellings made one, its vowels kept: "youssef" is "iusef".
QString soundOf(const QString& latin);

} // namespace recense::parties
