// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/same_parties.h"

#include "core/register/private.h"
#include "core/register/scan.h"

#include <algorithm>
#include <string>
#include <unordered_map>

// One scan of each table, in the order in which the file holds it: faster than any join, as each row is
// read once and finds its owner in a flat table of keys. Rows are put in order afterwards, where they
// are not already.
namespace recense {

namespace {

using Index = Facts::Index;
using Rows = Facts::Rows;
using Key = Scan::Key;

// From record keys to positions; open addressing.
class Positions
{
public:
    Positions() : m_slots(1024) {}

    void insert(const Key& key, Index position)
    {
        if ((m_size + 1) * 2 > m_slots.size())
            grow();
        Slot& slot = m_slots[slotOf(key)];
        if (slot.position == Facts::kNone)
            ++m_size;
        slot = {key, position};
    }
    // kNone, where the key is not there.
    Index find(const Key& key) const { return m_slots[slotOf(key)].position; }

private:
    struct Slot
    {
        Key key{};
        Index position = Facts::kNone;
    };

    size_t slotOf(const Key& key) const
    {
        const size_t mask = m_slots.size() - 1;
        std::uint64_t mixed = (key[0] ^ (key[1] << 1)) * 0x9e3779b97f4a7c15U;
        mixed = (mixed ^ (mixed >> 32) ^ key[1]) * 0x9e3779b97f4a7c15U;
        size_t at = (mixed >> 32) & mask;
        while (m_slots[at].position != Facts::kNone && m_slots[at].key != key)
            at = (at + 1) & mask;
        return at;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot& slot : old) {
            if (slot.position != Facts::kNone)
                m_slots[slotOf(slot.key)] = slot;
        }
    }

    std::vector<Slot> m_slots;
    size_t m_size = 0;
};

Id idOf(const Key& key) { return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char*>(key.data()), 16)); }

// A row and where it belongs: its owner's position and its own place there, as one number to order by.
template <typename Row> struct Placed
{
    std::uint64_t place = 0;
    Row row;
    Index owner() const { return static_cast<Index>(place >> 32); }
};
template <typename Row> using Pile = std::vector<Placed<Row>>;

std::uint64_t placeOf(Index owner, int position)
{
    return (static_cast<std::uint64_t>(owner) << 32) | static_cast<std::uint32_t>(position);
}

template <typename Row> void order(Pile<Row>& pile)
{
    const auto before = [](const Placed<Row>& a, const Placed<Row>& b) { return a.place < b.place; };
    if (!std::is_sorted(pile.begin(), pile.end(), before))
        std::stable_sort(pile.begin(), pile.end(), before);
}

// Puts an ordered pile into its table, and tells each owner its rows.
template <typename Row, typename Owner>
void settle(Pile<Row>& pile, std::vector<Row>& table, std::vector<Owner>& owners, Rows Owner::*rows)
{
    order(pile);
    table.reserve(pile.size());
    size_t next = 0;
    for (Index owner = 0; owner < owners.size(); ++owner) {
        const auto first = static_cast<Index>(table.size());
        for (; next < pile.size() && pile[next].owner() == owner; ++next)
            table.push_back(pile[next].row);
        owners[owner].*rows = {first, static_cast<Index>(table.size())};
    }
}

// The words of a blank-separated list.
template <typename Visit> void forEachWord(std::string_view list, const Visit& visit)
{
    while (!list.empty()) {
        const size_t end = std::min(list.find(' '), list.size());
        if (end > 0)
            visit(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

template <typename E> E kindOf(std::string_view code)
{
    for (size_t i = 0; i < Codes<E>::list.size(); ++i) {
        if (code == Codes<E>::list[i])
            return static_cast<E>(i);
    }
    throw Error(ErrorCode::Damaged, QStringLiteral("a code of no list"));
}

QLatin1String latin(std::string_view text) { return QLatin1String(text.data(), static_cast<qsizetype>(text.size())); }

class Loader
{
public:
    explicit Loader(SQLite::Database& db) : m_db(db) {}

    Facts load()
    {
        loadIncidents();
        loadTargets();
        loadMeasures();
        loadProceedings();
        loadAgainst();
        loadCharges();
        loadSteps();
        loadOutcomes();
        return std::move(m_facts);
    }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::uint16_t code(std::string_view text)
    {
        if (text.empty())
            return 0;
        const auto known = m_codes.find(text);
        if (known != m_codes.end())
            return known->second;
        const auto parsed = Code::parse(QString(latin(text)));
        const std::uint16_t position = parsed ? m_facts.intern(*parsed) : std::uint16_t(0);
        m_codes.emplace(text, position);
        return position;
    }

    std::uint16_t country(std::string_view text)
    {
        if (text.size() != 2)
            return 0;
        const auto first = static_cast<unsigned char>(text[0]);
        const auto second = static_cast<unsigned char>(text[1]);
        if (first < 'A' || first > 'Z' || second < 'A' || second > 'Z')
            return 0;
        std::uint16_t& slot = m_countries[static_cast<size_t>((first - 'A') * 26 + second - 'A')];
        if (slot == 0)
            slot = m_facts.intern(*CountryCode::parse(QString(latin(text))));
        return slot;
    }

    // The owner of a row: most often that of the row before.
    Index ownerIn(const Positions& owners, const Key& key)
    {
        if (m_lastOwners != &owners || key != m_lastKey) {
            m_lastOwners = &owners;
            m_lastKey = key;
            m_lastOwner = owners.find(key);
        }
        return m_lastOwner;
    }

    void loadIncidents()
    {
        Scan scan(m_db, "SELECT id, reference_site, reference_year, reference_number, start_first, start_last, "
                        "country, setting, acts, verification, review, confidentiality FROM incident "
                        "WHERE deleted = 0 ORDER BY reference_site, reference_year, reference_number, id");
        QString site;
        while (scan.next()) {
            Facts::IncidentRow& row = m_facts.incidents.emplace_back();
            const Key key = scan.key(0);
            row.id = idOf(key);
            if (site != latin(scan.text(1)))
                site = QString(latin(scan.text(1)));
            row.reference = Reference(site, scan.number(2), scan.number(3));
            row.hasStart = !scan.isNull(4);
            if (row.hasStart)
                row.start = {scan.number(4), scan.number(5)};
            row.country = country(scan.text(6));
            row.setting = code(scan.text(7));
            row.acts.first = static_cast<Index>(m_facts.actCodes.size());
            forEachWord(scan.text(8), [&](std::string_view act) { m_facts.actCodes.push_back(code(act)); });
            row.acts.last = static_cast<Index>(m_facts.actCodes.size());
            row.verification = kindOf<Verification>(scan.text(9));
            row.review = kindOf<Review>(scan.text(10));
            row.confidentiality = kindOf<Confidentiality>(scan.text(11));
            m_incidents.insert(key, static_cast<Index>(m_facts.incidents.size() - 1));
        }
    }

    Rows traits(std::string_view list, std::vector<Facts::TraitRow>& traits)
    {
        Rows rows{static_cast<Index>(traits.size()), 0};
        forEachWord(list, [&](std::string_view word) {
            const size_t equals = word.find('=');
            const int people = equals == word.npos ? -1 : std::atoi(std::string(word.substr(equals + 1)).c_str());
            traits.push_back({code(word.substr(0, equals)), people});
        });
        rows.last = static_cast<Index>(traits.size());
        return rows;
    }

    // A target before its owner's others are known.
    struct FoundTarget
    {
        Facts::TargetRow row; // traits: rows of the pile's own list
        Key key, party, memberOf;
        bool hasParty = false, hasGroup = false;
    };

    static Range peopleOf(Scan& scan, TargetType type)
    {
        HeadCount people;
        if (!scan.isNull(5))
            people.minimum = scan.number(5);
        if (!scan.isNull(6))
            people.maximum = scan.number(6);
        people.open = scan.number(7) != 0;
        if (!scan.isNull(8))
            people.basis = kindOf<Basis>(scan.text(8));
        return people.range(type);
    }

    void loadTargets()
    {
        Scan scan(m_db, "SELECT incident, position, id, type, population, people_min, people_max, people_open, basis, "
                        "roles, gender, age_group, residence_status, party, member_of FROM target");
        Pile<FoundTarget> pile;
        pile.reserve(m_facts.incidents.size() * 3 / 2); // they are large, and most incidents have one or two
        std::vector<Facts::TraitRow> traitPile;
        while (scan.next()) {
            const Index owner = ownerIn(m_incidents, scan.key(0));
            if (owner == Facts::kNone)
                continue;
            FoundTarget& found = pile.emplace_back(Placed<FoundTarget>{placeOf(owner, scan.number(1)), {}}).row;
            found.key = scan.key(2);
            found.row.id = idOf(found.key);
            found.row.incident = owner;
            found.row.type = kindOf<TargetType>(scan.text(3));
            found.row.population = kindOf<Population>(scan.text(4));
            found.row.people = peopleOf(scan, found.row.type);
            found.row.roles = traits(scan.text(9), traitPile);
            found.row.gender = traits(scan.text(10), traitPile);
            found.row.ageGroup = traits(scan.text(11), traitPile);
            found.row.residenceStatus = traits(scan.text(12), traitPile);
            found.hasParty = !scan.isNull(13);
            found.party = scan.key(13);
            found.hasGroup = !scan.isNull(14);
            found.memberOf = scan.key(14);
        }
        settleTargets(pile, traitPile);
    }

    void settleTargets(Pile<FoundTarget>& pile, const std::vector<Facts::TraitRow>& traitPile)
    {
        order(pile);
        m_facts.targets.reserve(pile.size());
        m_facts.traits.reserve(traitPile.size());
        Positions parties;
        for (const auto& [place, found] : pile) {
            const auto position = static_cast<Index>(m_facts.targets.size());
            Facts::TargetRow& row = m_facts.targets.emplace_back(found.row);
            m_targets.insert(found.key, position);
            for (Rows* rows : {&row.roles, &row.gender, &row.ageGroup, &row.residenceStatus}) {
                const Rows from = *rows;
                rows->first = static_cast<Index>(m_facts.traits.size());
                m_facts.traits.insert(m_facts.traits.end(), traitPile.begin() + from.first,
                                      traitPile.begin() + from.last);
                rows->last = static_cast<Index>(m_facts.traits.size());
            }
            if (found.hasParty) {
                row.party = parties.find(found.party);
                if (row.party == Facts::kNone) {
                    row.party = static_cast<Index>(m_facts.parties.size());
                    m_facts.parties.push_back(idOf(found.party));
                    parties.insert(found.party, row.party);
                }
            }
            Rows& siblings = m_facts.incidents[row.incident].targets;
            if (siblings.last == 0)
                siblings.first = position;
            siblings.last = position + 1;
        }
        for (Index i = 0; i < pile.size(); ++i) {
            if (pile[i].row.hasGroup)
                m_facts.targets[i].memberOf = siblingOf(m_facts.targets[i].incident, pile[i].row.memberOf);
        }
        closeGaps(&Facts::IncidentRow::targets);
    }

    // A target by its key, if it is one of this incident.
    Index siblingOf(Index incident, const Key& key) const
    {
        const Index target = m_targets.find(key);
        return target != Facts::kNone && m_facts.targets[target].incident == incident ? target : Facts::kNone;
    }

    // An incident without rows points between those of its neighbours.
    void closeGaps(Rows Facts::IncidentRow::*rows)
    {
        Index end = 0;
        for (Facts::IncidentRow& incident : m_facts.incidents) {
            Rows& own = incident.*rows;
            if (own.last == 0)
                own = {end, end};
            end = own.last;
        }
    }

    void loadMeasures()
    {
        Scan scan(m_db, "SELECT target, position, kind, date_first, date_last FROM measure");
        Pile<Facts::MeasureRow> pile;
        while (scan.next()) {
            const Index owner = ownerIn(m_targets, scan.key(0));
            if (owner == Facts::kNone)
                continue;
            Facts::MeasureRow row{code(scan.text(2)), !scan.isNull(3), {}};
            if (row.dated)
                row.date = {scan.number(3), scan.number(4)};
            pile.push_back({placeOf(owner, scan.number(1)), row});
        }
        settle(pile, m_facts.measures, m_facts.targets, &Facts::TargetRow::measures);
    }

    void loadProceedings()
    {
        Scan scan(m_db, "SELECT incident, position, id, track, country FROM proceeding");
        struct Found
        {
            Facts::ProceedingRow row;
            Key key;
        };
        Pile<Found> pile;
        while (scan.next()) {
            const Index owner = ownerIn(m_incidents, scan.key(0));
            if (owner == Facts::kNone)
                continue;
            Found& found = pile.emplace_back(Placed<Found>{placeOf(owner, scan.number(1)), {}}).row;
            found.row.incident = owner;
            found.key = scan.key(2);
            found.row.track = code(scan.text(3));
            found.row.country = country(scan.text(4));
        }
        order(pile);
        m_facts.proceedings.reserve(pile.size());
        for (const auto& [place, found] : pile) {
            const auto position = static_cast<Index>(m_facts.proceedings.size());
            m_facts.proceedings.push_back(found.row);
            m_proceedings.insert(found.key, position);
            Rows& siblings = m_facts.incidents[found.row.incident].proceedings;
            if (siblings.last == 0)
                siblings.first = position;
            siblings.last = position + 1;
        }
        closeGaps(&Facts::IncidentRow::proceedings);
    }

    void loadAgainst()
    {
        Scan scan(m_db, "SELECT proceeding, position, target FROM proceeding_target");
        Pile<Index> pile;
        while (scan.next()) {
            const Index owner = ownerIn(m_proceedings, scan.key(0));
            if (owner == Facts::kNone)
                continue;
            const Index target = siblingOf(m_facts.proceedings[owner].incident, scan.key(2));
            if (target != Facts::kNone)
                pile.push_back({placeOf(owner, scan.number(1)), target});
        }
        settle(pile, m_facts.againstTargets, m_facts.proceedings, &Facts::ProceedingRow::against);
    }

    void loadCharges()
    {
        Scan scan(m_db, "SELECT proceeding, position, family FROM charge");
        Pile<std::uint16_t> pile;
        while (scan.next()) {
            const Index owner = ownerIn(m_proceedings, scan.key(0));
            if (owner != Facts::kNone)
                pile.push_back({placeOf(owner, scan.number(1)), code(scan.text(2))});
        }
        settle(pile, m_facts.chargeCodes, m_facts.proceedings, &Facts::ProceedingRow::charges);
    }

    void loadSteps()
    {
        Scan scan(m_db, "SELECT proceeding, position, stage, date_first, date_last FROM step");
        Pile<Facts::StepRow> pile;
        while (scan.next()) {
            const Index owner = ownerIn(m_proceedings, scan.key(0));
            if (owner == Facts::kNone)
                continue;
            Facts::StepRow row{code(scan.text(2)), scan.text(2) == "planned", !scan.isNull(3), {}};
            if (row.dated)
                row.date = {scan.number(3), scan.number(4)};
            pile.push_back({placeOf(owner, scan.number(1)), row});
        }
        settle(pile, m_facts.steps, m_facts.proceedings, &Facts::ProceedingRow::steps);
    }

    void loadOutcomes()
    {
        Scan scan(m_db, "SELECT proceeding, position, target, result, people, final, date_first, date_last "
                        "FROM outcome");
        Pile<Facts::OutcomeRow> pile;
        while (scan.next()) {
            const Index owner = ownerIn(m_proceedings, scan.key(0));
            if (owner == Facts::kNone)
                continue;
            const Index target = siblingOf(m_facts.proceedings[owner].incident, scan.key(2));
            if (target == Facts::kNone)
                continue;
            Facts::OutcomeRow row{target, code(scan.text(3)), scan.isNull(4) ? -1 : scan.number(4), scan.number(5) != 0,
                                  !scan.isNull(6), {}};
            if (row.dated)
                row.date = {scan.number(6), scan.number(7)};
            pile.push_back({placeOf(owner, scan.number(1)), row});
        }
        settle(pile, m_facts.outcomes, m_facts.proceedings, &Facts::ProceedingRow::outcomes);
    }

    SQLite::Database& m_db;
    Facts m_facts;
    Positions m_incidents, m_targets, m_proceedings;
    std::unordered_map<std::string, std::uint16_t, Hash, std::equal_to<>> m_codes;
    std::array<std::uint16_t, 26 * 26> m_countries{};
    const Positions* m_lastOwners = nullptr;
    Key m_lastKey{};
    Index m_lastOwner = Facts::kNone;
};

} // namespace

Facts Register::facts() const
{
    return guarded([&] {
        const Snapshot snapshot(d->db); // all tables as of one moment
        Facts facts = Loader(d->db).load();
        unite(facts, SameParties(partyJudgements()));
        return facts;
    });
}

Facts Register::facts(const Id& id) const
{
    Facts facts = factsOf({incident(id)});
    unite(facts, SameParties(partyJudgements()));
    return facts;
}

} // namespace recense
