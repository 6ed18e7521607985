// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/party_index.h"

#include "core/register/fold.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace recense::parties {

namespace {

enum Rank { Whole, Beginning, WordBeginning, Inside, Nowhere };

bool beginsAWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

// Whether the typed word is the beginning of the name's word, in whatever script and spelling.
bool isBeginning(const NameWord& typed, const NameWord& word)
{
    if (word.latin.startsWith(typed.latin))
        return true;
    if (typed.latin.size() >= 3 && word.sound.startsWith(typed.sound))
        return true;
    const qsizetype least = typed.vowelless || word.vowelless ? 2 : 3;
    for (size_t i = 0; i < 2; ++i) {
        if (typed.bones[i].size() >= least && word.bones[i].startsWith(typed.bones[i]))
            return typed.vowelless || word.vowelless || typed.latin.front() == word.latin.front();
    }
    return false;
}

bool holds(const NameForm& name, const NameWord& typed)
{
    return std::any_of(name.words.begin(), name.words.end(), [&](const NameWord& word) { return isBeginning(typed, word); });
}

} // namespace

PartyIndex::PartyIndex(std::vector<Party> parties)
    : m_parties(std::move(parties)), m_names(m_parties.size()), m_folded(m_parties.size())
{
    const NameReader reader;
    for (size_t place = 0; place < m_parties.size(); ++place) {
        const Party& party = m_parties[place];
        m_places.insert(party.id, place);
        QSet<QString> sounds;
        const QStringList written = QStringList{party.name} + party.aliases + QStringList{party.key};
        for (qsizetype i = 0; i < written.size(); ++i) {
            const QString plain = fold(written[i]).simplified();
            if (plain.isEmpty() || m_folded[place].contains(plain))
                continue;
            m_folded[place] << plain;
            NameForm form = reader.read(written[i], party.type);
            const bool isKey = i + 1 == written.size();
            if (form.words.empty() || (isKey && form.isCode()))
                continue;
            for (const NameWord& word : form.words)
                sounds.insert(word.sound);
            m_names[place].push_back(std::move(form));
        }
        for (const QString& sound : std::as_const(sounds))
            ++m_frequency[sound];
    }
}

std::optional<size_t> PartyIndex::find(const Id& party) const
{
    const auto found = m_places.constFind(party);
    return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
}

double PartyIndex::rarity(const NameWord& word) const
{
    return 1 / (1 + std::log(std::max(1.0, m_frequency.value(word.sound) / 2.0)));
}

std::vector<PartyIndex::Found> PartyIndex::search(const QString& typed) const
{
    const QString plain = fold(typed).simplified();
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    const NameForm form = plain.isEmpty() ? NameForm() : NameReader().read(typed, TargetType::Person);
    std::vector<std::pair<Rank, size_t>> found;
    for (size_t place = 0; place < m_parties.size(); ++place) {
        Rank best = words.isEmpty() ? Whole : Nowhere;
        for (const QString& name : m_folded[place]) {
            const auto all = [&](auto holdsWord) { return std::all_of(words.begin(), words.end(), holdsWord); };
            if (best == Whole || name == plain)
                best = Whole;
            else if (name.startsWith(plain))
                best = std::min(best, Beginning);
            else if (all([&](const QString& word) { return beginsAWord(name, word); }))
                best = std::min(best, WordBeginning);
            else if (all([&](const QString& word) { return name.contains(word); }))
                best = std::min(best, Inside);
        }
        for (const NameForm& name : m_names[place]) {
            if (best <= WordBeginning || form.words.empty())
                break;
            if (std::all_of(form.words.begin(), form.words.end(), [&](const NameWord& word) { return holds(name, word); }))
                best = WordBeginning;
        }
        if (best != Nowhere)
            found.emplace_back(best, place);
    }
    std::sort(found.begin(), found.end());
    std::vector<Found> hits;
    for (const auto& [rank, place] : found)
        hits.push_back({place, rank <= WordBeginning});
    return hits;
}

} // namespace recense::parties
