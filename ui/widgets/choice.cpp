// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice.h"

#include "ui/widgets/plain_text.h"

#include <QLocale>

#include <algorithm>

namespace recense::ui {

namespace {

enum Rank { Exact, Beginning, WordBeginning, Inside, InDetail, Nowhere };

bool beginsAWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

Rank rankOfName(const QString& name, const QString& typed, const QStringList& words)
{
    if (name == typed)
        return Exact;
    if (name.startsWith(typed))
        return Beginning;
    const auto all = [&words](auto holds) { return std::all_of(words.begin(), words.end(), holds); };
    if (all([&name](const QString& word) { return beginsAWord(name, word); }))
        return WordBeginning;
    return all([&name](const QString& word) { return name.contains(word); }) ? Inside : Nowhere;
}

Rank rankOf(const Choice& choice, const QString& typed, const QStringList& words)
{
    Rank best = std::min(rankOfName(folded(choice.label), typed, words),
                         rankOfName(folded(choice.key), typed, words));
    for (const QString& name : choice.also)
        best = std::min(best, rankOfName(folded(name), typed, words));
    if (best != Nowhere)
        return best;
    const QString detail = folded(choice.detail);
    const auto inDetail = [&detail](const QString& word) { return detail.contains(word); };
    return std::all_of(words.begin(), words.end(), inDetail) ? InDetail : Nowhere;
}

} // namespace

std::vector<Hit> search(const Choices& choices, const QString& typedText)
{
    const QString typed = folded(typedText);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<std::pair<Rank, bool>, Hit>> ranked; // of those alike, first whose label is seen to hold it
    for (const Choice& choice : choices) {
        const Rank rank = words.isEmpty() ? Inside : rankOf(choice, typed, words);
        const bool unseen = !words.isEmpty() && rankOfName(folded(choice.label), typed, words) > rank;
        if (rank != Nowhere)
            ranked.push_back({{rank, unseen}, {&choice, rank <= WordBeginning}});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Hit> hits;
    for (const auto& [rank, hit] : ranked)
        hits.push_back(hit);
    return hits;
}

const Choice* resolve(const Choices& choices, const QString& typedText)
{
    const QString typed = folded(typedText);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return nullptr;
    const Choice* begun = nullptr;
    int beginning = 0;
    for (const Choice& choice : choices) {
        const Rank rank = rankOf(choice, typed, words);
        if (rank == Exact)
            return &choice;
        if (rank == Beginning) {
            begun = &choice;
            ++beginning;
        }
    }
    return beginning == 1 ? begun : nullptr;
}

bool isNamed(const Choice& choice, const QString& typedText)
{
    const QString typed = folded(typedText);
    const QStringList names = QStringList{choice.label, choice.key} + choice.also;
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return folded(name) == typed; });
}

const Choice* findKey(const Choices& choices, const QString& key)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice& c) { return c.key == key; });
    return found == choices.end() ? nullptr : &*found;
}

Choices termChoices(const Codebook& codebook, const QString& list, const QString& language)
{
    Choices choices;
    for (const Term& term : codebook.terms(list)) {
        if (term.retired)
            continue;
        Choice choice{term.code.text(), codebook.label(list, term.code, language), {}, {}};
        choice.detail = term.definitions.value(language, term.definitions.value(QStringLiteral("en")));
        for (const QString& label : term.labels)
            choice.also.append(label);
        choices.push_back(choice);
    }
    return choices;
}

Choices countryChoices(const Codebook& codebook, const QString& language)
{
    Choices choices;
    for (const Country& country : codebook.countries()) {
        Choice choice{country.code.text(), codebook.label(country.code, language), {}, {}};
        for (const QString& label : country.labels)
            choice.also.append(label);
        choices.push_back(choice);
    }
    std::sort(choices.begin(), choices.end(), [](const Choice& a, const Choice& b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return choices;
}

Choices languageChoices()
{
    static const Choices all = [] {
        Choices choices;
        for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
            const auto value = static_cast<QLocale::Language>(language);
            const QString code = QLocale::languageToCode(value);
            if (code.size() == 2) {
                choices.push_back({code, QLocale::languageToString(value), {},
                                   {QLocale(value).nativeLanguageName()}});
            }
        }
        return choices;
    }();
    return all;
}

} // namespace recense::ui
