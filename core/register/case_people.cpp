// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_people.h"

#include "core/register/private.h"

namespace recense {

namespace {

constexpr char kTargets[] =
    "SELECT c.key, t.id, t.type = 'group', t.people_min, t.people_max, t.people_open, t.basis = 'at_least', t.party, "
    "t.member_of FROM target t JOIN case_row c ON c.incident = t.incident "
    "WHERE c.deleted = 0 AND t.type IN ('person', 'group') "
    "AND t.incident IN (SELECT incident FROM target WHERE party IS NOT NULL) ORDER BY c.key";

struct HashKey
{
    size_t operator()(const Scan::Key& key) const { return key[0] * 0x9e3779b97f4a7c15 ^ key[1]; }
};

std::optional<int> numberIn(const Scan& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

Range rangeIn(const Scan& row)
{
    HeadCount people;
    people.minimum = numberIn(row, 3);
    people.maximum = numberIn(row, 4);
    people.open = row.number(5) != 0;
    if (row.number(6) != 0)
        people.basis = Basis::AtLeast;
    return people.range(row.number(2) != 0 ? TargetType::Group : TargetType::Person);
}

} // namespace

CasePeople::CasePeople(RegisterFile& file, size_t size, const SameParties& same) : m_cases(size)
{
    QHash<Id, int> parties;
    std::unordered_map<Scan::Key, int, HashKey> members; // of a group
    std::vector<Scan::Key> targets;
    for (Scan row(file.db, kTargets); row.next();) {
        Entry entry;
        entry.key = static_cast<CaseIndex::Key>(row.longNumber(0));
        entry.isPerson = row.number(2) == 0;
        entry.isInside = !row.isNull(8);
        entry.people = rangeIn(row);
        if (!row.isNull(7)) {
            const std::string_view bytes = row.bytes(7);
            const Id party = same.leader(QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size())));
            if (!parties.contains(party))
                parties.insert(party, static_cast<int>(parties.size()));
            entry.party = parties.value(party);
        }
        if (entry.isInside)
            ++members[row.key(8)];
        m_cases.insert(entry.key);
        m_entries.push_back(entry);
        targets.push_back(row.key(1));
    }
    for (size_t i = 0; i < targets.size(); ++i) {
        if (const auto group = members.find(targets[i]); group != members.end() && !m_entries[i].isPerson)
            m_entries[i].people = greater(m_entries[i].people, {group->second, group->second});
    }
    m_parties = static_cast<size_t>(parties.size());
}

Range CasePeople::of(const KeySet& shown) const
{
    std::vector<bool> inside(m_parties);
    for (const Entry& entry : m_entries) {
        if (entry.isInside && entry.isPerson && entry.party >= 0 && shown.contains(entry.key))
            inside[static_cast<size_t>(entry.party)] = true;
    }
    Range all;
    std::vector<std::optional<Range>> once(m_parties);
    for (const Entry& entry : m_entries) {
        if (entry.isInside || !shown.contains(entry.key))
            continue;
        if (entry.party < 0) {
            all += entry.people;
        } else if (const auto party = static_cast<size_t>(entry.party); !entry.isPerson || !inside[party]) {
            once[party] = once[party] ? greater(*once[party], entry.people) : entry.people;
        }
    }
    for (const std::optional<Range>& people : once) {
        if (people)
            all += *people;
    }
    return all;
}

} // namespace recense
