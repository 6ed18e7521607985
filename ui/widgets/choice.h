// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace recense::ui {

// Something that can be picked: a term, a country, a party, a target.
struct Choice
{
    QString key;       // what is kept, for example a code
    QString label;     // what is shown
    QString detail;    // a definition; searched last
    QStringList also;  // other names that it is found by, such as the label in the other language
};

using Choices = std::vector<Choice>;
using ChoiceSource = std::function<Choices()>; // asked anew each time, so that lists may grow

struct Hit
{
    const Choice* choice = nullptr;
    bool near = false; // found by the beginning of a name, not somewhere inside or in the definition
};

// Those that hold every typed word, best first: exact, beginning of a name, beginning of a word in
// it, anywhere in it, in the definition; of those alike, by the label before by another name; otherwise in their own
// order. Case and accents do not matter.
// The hits point into `choices`. Of an empty text all.
std::vector<Hit> search(const Choices& choices, const QString& typed);

// The one that is meant for certain: by its key or one of its names, else the only one of which a
// name begins so. Nothing where two could be.
const Choice* resolve(const Choices& choices, const QString& typed);

// Whether that is its key or one of its names, whole.
bool isNamed(const Choice& choice, const QString& typed);

const Choice* findKey(const Choices& choices, const QString& key);

// The terms of a codebook list that are not retired, and the countries by label.
Choices termChoices(const Codebook& codebook, const QString& list, const QString& language);
Choices countryChoices(const Codebook& codebook, const QString& language);
// The languages with a two-letter code, by their name in the window's language.
Choices languageChoices();

} // namespace recense::ui
