// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"
#include "core/parties/name_match.h"

#include <QHash>

namespace recense::parties {

// Parties with their names read, for finding them as one types and for comparing them. Reading takes time (some
// microseconds for each name, more where it is not in Latin script), so it is kept while the parties stay as
// they are. A value that never changes; may be read by several threads.
class PartyIndex
{
public:
    PartyIndex() = default;
    explicit PartyIndex(std::vector<Party> parties);

    const std::vector<Party>& parties() const { return m_parties; }
    // Its name and aliases, and the key where it is a name.
    const std::vector<NameForm>& names(size_t place) const { return m_names[place]; }
    std::optional<size_t> find(const Id& party) const;
    double rarity(const NameWord& word) const;

    struct Found
    {
        size_t place;
        bool near; // by the whole or the beginning of a word, not somewhere inside
    };
    // Those in whose names or key each typed word is, best first: the whole, the beginning of a name,
    // the beginning of a word, anywhere; then by the order of `parties`. Case, marks and script do not matter, and
    // spellings little. Of an empty text all.
    std::vector<Found> search(const QString& typed) const;

private:
    std::vector<Party> m_parties;
    std::vector<std::vector<NameForm>> m_names;
    std::vector<QStringList> m_folded; // names, aliases and key
    QHash<Id, size_t> m_places;
    QHash<QString, int> m_frequency; // how many parties have a word, by its sound
};

} // namespace recense::parties
