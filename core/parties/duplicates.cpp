// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/duplicates.h"

#include "core/register/fold.h"

#include <algorithm>

namespace recense::parties {

namespace {

constexpr double kLikely = 0.82;      // a name by itself
constexpr double kPossible = 0.7;     // a name with something else beside it
constexpr size_t kMostOfWord = 32;    // parties that share one word
constexpr size_t kMostOfPair = 96;    // parties that share two
constexpr size_t kMostOfPlace = 12;
constexpr Day kShort = 62; // days: a longer span is no meeting of place and time

// A party's names say enough to contradict another's.
bool hasName(const std::vector<NameForm>& names)
{
    return std::any_of(names.begin(), names.end(), [](const NameForm& name) { return !name.isCode(); });
}

QString placeKey(const PartyUse& use)
{
    return use.place.isEmpty() || !use.country ? QString() : use.country.text() + u' ' + fold(use.place).simplified();
}

QString fileKey(const PartyUse& use, const QString& file)
{
    return use.country.text() + u' ' + fileNumberKey(file);
}

bool isShort(const std::optional<Span>& time)
{
    return time && time->first != kEarliestDay && time->last != kLatestDay && time->last - time->first <= kShort;
}

bool meet(const PartyUse& one, const PartyUse& other)
{
    return isShort(one.time) && isShort(other.time) && one.time->touches(*other.time) && one.country
        && one.country == other.country;
}

Evidence evidenceOf(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::OtherOrder: return Evidence::OtherOrder;
    case NameLikeness::OtherScript: return Evidence::OtherScript;
    case NameLikeness::OtherSpelling: return Evidence::OtherSpelling;
    case NameLikeness::Part: return Evidence::PartOfName;
    case NameLikeness::Initials: return Evidence::Initials;
    case NameLikeness::Same:
    case NameLikeness::None: break;
    }
    return Evidence::SameName;
}

QSet<QString> bonesOf(const NameWord& word) { return {word.bones[0], word.bones[1]}; }

using Keys = QSet<QString>;

// By each word, by each two words, by what is written together, and by initials.
void addKeys(const NameForm& name, Keys& words, Keys& pairs)
{
    for (size_t i = 0; i < name.words.size(); ++i) {
        for (const QString& bones : bonesOf(name.words[i])) {
            if (!name.words[i].isInitial())
                words.insert(bones);
            for (size_t j = i + 1; j < name.words.size(); ++j) {
                for (const QString& others : bonesOf(name.words[j]))
                    pairs.insert(std::min(bones, others) + u'+' + std::max(bones, others));
            }
        }
    }
    QString joined[2];
    for (const NameWord& word : name.words) {
        joined[0] += word.bones[0];
        joined[1] += word.bones[1];
    }
    pairs.insert(u'=' + joined[0]);
    pairs.insert(u'=' + joined[1]);
    for (const QString& initials : {name.initials, name.allInitials}) {
        if (!initials.isEmpty())
            pairs.insert(u'.' + initials);
    }
    if (name.words.size() == 1)
        pairs.insert(u'.' + name.words.front().latin);
}

} // namespace

Duplicates::Duplicates(const PartyIndex& index, std::vector<PartyUse> uses)
    : m_index(index), m_uses(index.parties().size())
{
    for (PartyUse& use : uses) {
        if (const auto place = index.find(use.party))
            m_uses[*place].push_back(std::move(use));
    }
}

std::vector<std::pair<Duplicates::Place, Duplicates::Place>> Duplicates::candidates() const
{
    using Bucket = std::pair<size_t, std::vector<Place>>; // the most that it may hold
    QHash<QString, Bucket> buckets;
    for (size_t i = 0; i < m_index.parties().size(); ++i) {
        const Party& party = m_index.parties()[i];
        Keys words, pairs;
        for (const NameForm& name : m_index.names(i))
            addKeys(name, words, pairs);
        pairs.insert(u'#' + fold(party.key).simplified());
        Keys places;
        for (const PartyUse& use : m_uses[i]) {
            for (const QString& file : use.files)
                pairs.insert(u'/' + fileKey(use, file));
            if (const QString key = placeKey(use); !key.isEmpty() && isShort(use.time))
                places.insert(u'@' + key);
        }
        const QChar type(u'0' + static_cast<char16_t>(party.type));
        for (const auto& [keys, most] : {std::pair(words, kMostOfWord), std::pair(pairs, kMostOfPair),
                                         std::pair(places, kMostOfPlace)}) {
            for (const QString& key : keys) {
                Bucket& bucket = buckets[type + key];
                bucket.first = most;
                if (bucket.second.size() <= most)
                    bucket.second.push_back(static_cast<Place>(i));
            }
        }
    }
    std::vector<std::pair<Place, Place>> found;
    for (const auto& [most, places] : std::as_const(buckets)) {
        if (places.size() > most)
            continue;
        for (size_t i = 0; i < places.size(); ++i) {
            for (size_t j = i + 1; j < places.size(); ++j)
                found.emplace_back(places[i], places[j]);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void Duplicates::addNameReason(LikelyPair& pair, Place one, Place other) const
{
    const Party& a = m_index.parties()[one];
    const Party& b = m_index.parties()[other];
    NameMatch best;
    QStringList written;
    const auto rarity = [this](const NameWord& word) { return m_index.rarity(word); };
    for (const NameForm& name : m_index.names(one)) {
        for (const NameForm& another : m_index.names(other)) {
            const NameMatch found = match(name, another, a.type, rarity);
            if (found.score > best.score) {
                best = found;
                written = {name.written, another.written};
            }
        }
    }
    if (best.score >= kPossible)
        pair.reasons.push_back({evidenceOf(best.likeness), written});
    pair.score = best.score;
    if (fold(a.key) == fold(b.key)) { // registers that were merged gave it, to the same or to two
        if (best.score < kPossible)
            pair.reasons.push_back({Evidence::SameKey, {a.key}});
        pair.score = std::max(pair.score, hasName(m_index.names(one)) && hasName(m_index.names(other)) ? 0.75 : 0.84);
    }
}

void Duplicates::addUseReasons(LikelyPair& pair, Place one, Place other) const
{
    std::optional<Reason> file, place, incident;
    for (const PartyUse& a : m_uses[one]) {
        for (const PartyUse& b : m_uses[other]) {
            if (a.incident == b.incident) {
                incident = Reason{Evidence::SameIncident, {a.reference.text()}};
                continue;
            }
            for (const QString& ours : a.files) {
                for (const QString& theirs : b.files) {
                    if (!file && fileKey(a, ours) == fileKey(b, theirs))
                        file = Reason{Evidence::SameProceeding, {ours, a.reference.text(), b.reference.text()}};
                }
            }
            if (!place && meet(a, b)) {
                const QString key = placeKey(a);
                place = Reason{Evidence::SamePlaceAndTime,
                               {!key.isEmpty() && key == placeKey(b) ? a.place : QString(), a.country.text(),
                                a.reference.text(), b.reference.text()}};
            }
        }
    }
    const bool unnamed = !hasName(m_index.names(one)) || !hasName(m_index.names(other));
    const bool samePlace = place && !place->values.front().isEmpty();
    if (unnamed && file) // nothing contradicts it
        pair.score = std::max(pair.score, 0.8);
    if (unnamed && samePlace)
        pair.score = std::max(pair.score, 0.5);
    double doubt = 1 - pair.score;
    if (file)
        doubt *= 0.4;
    if (place)
        doubt *= samePlace ? 0.5 : 0.8;
    pair.score = std::min(incident ? (1 - doubt) * 0.6 : 1 - doubt, 0.99);
    for (const auto& reason : {file, place, incident}) {
        if (reason)
            pair.reasons.push_back(*reason);
    }
}

LikelyPair Duplicates::compare(Place one, Place other) const
{
    LikelyPair pair;
    pair.one = m_index.parties()[one].id;
    pair.other = m_index.parties()[other].id;
    if (pair.other < pair.one) {
        std::swap(pair.one, pair.other);
        std::swap(one, other);
    }
    addNameReason(pair, one, other);
    const double byName = pair.score;
    addUseReasons(pair, one, other);
    const bool unnamed = !hasName(m_index.names(one)) || !hasName(m_index.names(other));
    if (!unnamed && byName < kPossible)
        pair.score = std::min(pair.score, byName); // two names that differ
    return pair;
}

LikelyPair Duplicates::compare(const Id& one, const Id& other) const
{
    const auto a = m_index.find(one), b = m_index.find(other);
    if (!a || !b)
        return {std::min(one, other), std::max(one, other), 0, {}};
    return compare(static_cast<Place>(*a), static_cast<Place>(*b));
}

std::vector<LikelyPair> Duplicates::likely(const SameParties& judged, const std::function<bool()>& goOn) const
{
    QSet<std::pair<Id, Id>> decided; // of leaders, so that a judgement holds for all that are one
    for (const PartyJudgement& judgement : judged.judgements()) {
        const Id one = judged.leader(judgement.one), other = judged.leader(judgement.other);
        decided.insert({std::min(one, other), std::max(one, other)});
    }
    QHash<std::pair<Id, Id>, LikelyPair> best;
    size_t done = 0;
    for (const auto& [one, other] : candidates()) {
        if (goOn && ++done % 1024 == 0 && !goOn())
            break;
        LikelyPair pair = compare(one, other);
        const double enough = hasName(m_index.names(one)) && hasName(m_index.names(other)) ? kLikely : 0.75;
        if (pair.score < enough || pair.reasons.empty())
            continue;
        const Id a = judged.leader(pair.one), b = judged.leader(pair.other);
        const std::pair<Id, Id> leaders{std::min(a, b), std::max(a, b)};
        if (a == b || decided.contains(leaders))
            continue;
        LikelyPair& known = best[leaders];
        if (pair.score > known.score)
            known = std::move(pair);
    }
    std::vector<LikelyPair> pairs(best.begin(), best.end());
    std::sort(pairs.begin(), pairs.end(), [](const LikelyPair& a, const LikelyPair& b) {
        return std::tuple(-a.score, a.one, a.other) < std::tuple(-b.score, b.one, b.other);
    });
    return pairs;
}

} // namespace recense::parties
