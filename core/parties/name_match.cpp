// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/name_match.h"

#include <algorithm>
#include <array>

namespace recense::parties {

namespace {

constexpr double kInitial = 0.75;       // of an initial and a word that begins with it
constexpr double kInitialWeight = 0.3;  // an initial says little
constexpr double kAcrossScripts = 0.94; // vowels are not compared

// Levenshtein's distance, with neighbours exchanged as one step (optimal string alignment).
int distance(QStringView one, QStringView other)
{
    constexpr qsizetype kLongest = 63;
    if (one.size() > kLongest || other.size() > kLongest)
        return one == other ? 0 : static_cast<int>(std::max(one.size(), other.size()));
    std::array<std::array<int, kLongest + 1>, 3> rows;
    const auto width = static_cast<size_t>(other.size());
    for (size_t j = 0; j <= width; ++j)
        rows[0][j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        auto& row = rows[static_cast<size_t>(i) % 3];
        const auto& above = rows[static_cast<size_t>(i - 1) % 3];
        const auto& before = rows[static_cast<size_t>(i + 1) % 3];
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j <= width; ++j) {
            const auto at = static_cast<qsizetype>(j) - 1;
            const bool equal = one[i - 1] == other[at];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (equal ? 0 : 1)});
            if (i > 1 && j > 1 && one[i - 1] == other[at - 1] && one[i - 2] == other[at])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return rows[static_cast<size_t>(one.size()) % 3][width];
}

double alike(QStringView one, QStringView other)
{
    const auto longest = static_cast<double>(std::max(one.size(), other.size()));
    return longest == 0 ? 0 : 1 - distance(one, other) / longest;
}

double bonesAlike(const NameWord& one, const NameWord& other)
{
    double best = 0;
    for (const QString& a : one.bones) {
        for (const QString& b : other.bones) {
            if (a == b)
                return 1;
            if (std::min(a.size(), b.size()) >= 5)
                best = std::max(best, alike(a, b));
        }
    }
    return best;
}

struct Aligned
{
    double matched = 0;              // weight times likeness
    double of[2] = {0, 0};           // weight of all words of each
    double in[2] = {0, 0};           // weight of the words that were matched
    int words = 0;                   // that were matched
    int left[2] = {0, 0};            // words that were not
    bool inOrder = true, exact = true;
};

double weightOf(const NameWord& word, const Rarity& rarity) { return word.isInitial() ? kInitialWeight : rarity(word); }

// The best pairs first, each word in one.
Aligned align(const NameForm& one, const NameForm& other, const Rarity& rarity)
{
    struct Pair
    {
        double likeness;
        size_t i, j;
    };
    std::vector<Pair> pairs;
    for (size_t i = 0; i < one.words.size(); ++i) {
        for (size_t j = 0; j < other.words.size(); ++j) {
            const double value = likeness(one.words[i], other.words[j]);
            if (value >= kInitial)
                pairs.push_back({value, i, j});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.likeness > b.likeness; });
    Aligned result;
    std::vector<size_t> partner(one.words.size(), other.words.size());
    std::vector<bool> taken(other.words.size());
    for (const Pair& pair : pairs) {
        if (partner[pair.i] != other.words.size() || taken[pair.j])
            continue;
        partner[pair.i] = pair.j;
        taken[pair.j] = true;
        const double a = weightOf(one.words[pair.i], rarity), b = weightOf(other.words[pair.j], rarity);
        result.matched += pair.likeness * (a + b) / 2;
        result.in[0] += a;
        result.in[1] += b;
        ++result.words;
        result.exact = result.exact && one.words[pair.i].latin == other.words[pair.j].latin;
    }
    size_t last = 0;
    for (size_t i = 0; i < one.words.size(); ++i) {
        result.of[0] += weightOf(one.words[i], rarity);
        if (partner[i] == other.words.size()) {
            ++result.left[0];
            continue;
        }
        result.inOrder = result.inOrder && partner[i] >= last;
        last = partner[i];
    }
    for (size_t j = 0; j < other.words.size(); ++j) {
        result.of[1] += weightOf(other.words[j], rarity);
        result.left[1] += taken[j] ? 0 : 1;
    }
    return result;
}

bool areInitials(const NameForm& one, const NameForm& other)
{
    return one.words.size() == 1 && one.words.front().latin.size() >= 3 && !other.initials.isEmpty()
        && (one.words.front().latin == other.initials || one.words.front().latin == other.allInitials);
}

// Of people, names of words that many have say less.
double tempered(double score, const NameForm& form, TargetType type, const Rarity& rarity)
{
    if (!isPeople(type))
        return score;
    double sum = 0;
    for (const NameWord& word : form.words)
        sum += weightOf(word, rarity);
    const double mean = sum / static_cast<double>(form.words.size());
    return form.words.size() == 1 ? score * (0.55 + 0.45 * mean) : score * (0.8 + 0.2 * mean);
}

NameLikeness kindOf(const NameForm& one, const NameForm& other, const Aligned& aligned)
{
    if (one.foreign != other.foreign)
        return NameLikeness::OtherScript;
    if (!aligned.exact)
        return NameLikeness::OtherSpelling;
    return aligned.inOrder ? NameLikeness::Same : NameLikeness::OtherOrder;
}

} // namespace

double likeness(const NameWord& one, const NameWord& other)
{
    if (one.latin == other.latin)
        return 1;
    if (one.isInitial() || other.isInitial())
        return one.latin.front() == other.latin.front() ? kInitial : 0;
    if (one.hasDigit() || other.hasDigit())
        return 0;
    if (one.vowelless && other.vowelless)
        return alike(one.latin, other.latin);
    const double bones = bonesAlike(one, other);
    if (one.vowelless || other.vowelless)
        return bones * kAcrossScripts;
    const double sound = alike(one.sound, other.sound);
    return bones == 1 ? std::max(sound, 0.4 + 0.6 * sound) : sound;
}

NameMatch match(const NameForm& one, const NameForm& other, TargetType type, const Rarity& rarity)
{
    if (one.words.empty() || other.words.empty())
        return {};
    if (!isPeople(type) && (areInitials(one, other) || areInitials(other, one)))
        return {0.86, NameLikeness::Initials};
    const Aligned aligned = align(one, other, rarity);
    const NameForm& shorter = one.words.size() <= other.words.size() ? one : other;
    NameMatch best;
    if (aligned.left[0] == 0 && aligned.left[1] == 0) {
        best = {tempered(aligned.matched / ((aligned.of[0] + aligned.of[1]) / 2), shorter, type, rarity),
                kindOf(one, other, aligned)};
    } else if (aligned.words > 0 && (aligned.left[0] == 0 || aligned.left[1] == 0)) {
        const double quality = aligned.matched / ((aligned.in[0] + aligned.in[1]) / 2);
        const double covered = std::min(aligned.in[0] / aligned.of[0], aligned.in[1] / aligned.of[1]);
        const double score = quality * (0.75 + 0.25 * covered);
        best = {aligned.words > 1 ? tempered(score, shorter, type, rarity) : std::min(score, 0.72), NameLikeness::Part};
    }
    // Words parted elsewhere: "Sea-Watch", "Seawatch"; "Abd al-Rahman", "Abdelrahman".
    const bool otherScript = one.foreign != other.foreign;
    if (best.score < 0.8 && (otherScript || one.words.size() != other.words.size())) {
        double joined = one.joined.size() >= 6 ? alike(one.joined, other.joined) : 0;
        if (otherScript && std::min(one.joinedBones.size(), other.joinedBones.size()) >= 8)
            joined = std::max(joined, alike(one.joinedBones, other.joinedBones) * kAcrossScripts);
        if (joined >= (otherScript ? 0.83 : 0.88)) {
            best = {tempered(joined, shorter, type, rarity),
                    otherScript ? NameLikeness::OtherScript : NameLikeness::OtherSpelling};
        }
    }
    return best;
}

} // namespace recense::parties
