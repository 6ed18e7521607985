// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/party_book.h"

#include <algorithm>

namespace recense::ui {

const Party* PartyBook::find(const Id& party) const
{
    const auto place = index.find(party);
    return place ? &index.parties()[*place] : nullptr;
}

std::vector<PartyUse> PartyBook::usesOf(const Id& party) const
{
    std::vector<PartyUse> all;
    for (const Id& one : judged.allOf(party)) {
        const std::vector<PartyUse> own = uses.value(one);
        all.insert(all.end(), own.begin(), own.end());
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const PartyUse& a, const PartyUse& b) { return a.reference < b.reference; });
    return all;
}

SharedBook readPartyBook(const Register& reg, const Progress& progress)
{
    const auto goOn = [&progress] { return !progress || progress(0, 0); };
    const auto book = std::make_shared<PartyBook>();
    std::vector<PartyUse> uses = reg.partyUses();
    book->judged = SameParties(reg.partyJudgements());
    book->index = parties::PartyIndex(reg.parties());
    QHash<Id, QSet<Id>> incidents;
    for (const PartyUse& use : uses) {
        book->uses[use.party].push_back(use);
        incidents[book->judged.leader(use.party)].insert(use.incident);
    }
    for (auto found = incidents.cbegin(); found != incidents.cend(); ++found)
        book->cases.insert(found.key(), static_cast<int>(found->size()));
    const parties::Duplicates duplicates(book->index, std::move(uses));
    book->likely = duplicates.likely(book->judged, goOn);
    for (const PartyJudgement& judgement : book->judged.judgements()) {
        if (book->find(judgement.one) && book->find(judgement.other))
            book->pairs.push_back({judgement, duplicates.compare(judgement.one, judgement.other)});
    }
    std::reverse(book->pairs.begin(), book->pairs.end());
    if (!goOn())
        throw Error(ErrorCode::Cancelled);
    return book;
}

} // namespace recense::ui
