// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_register.h"

#include <random>

namespace recense::test {

namespace {

Code codeOf(const char* text) { return *Code::parse(QString::fromLatin1(text)); }

class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) { makeParties(); }

    RandomRegister make(int count)
    {
        RandomRegister made;
        made.parties = m_parties;
        for (int i = 0; i < count; ++i)
            made.incidents.push_back(incident(i));
        made.judgements = judgements();
        return made;
    }

private:
    // The standard's distributions differ between libraries; the engine does not.
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance(int perCent) { return below(100) < perCent; }
    template <typename T> const T& oneOf(const std::vector<T>& list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(list.size())))];
    }
    Code oneCode(const std::vector<const char*>& list) { return codeOf(oneOf(list)); }

    Id id() { return Id(++m_ids, 0x0192, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1); }

    void makeParties()
    {
        const std::vector<std::pair<TargetType, int>> kinds{{TargetType::Person, 4},
                                                            {TargetType::Group, 2},
                                                            {TargetType::Organisation, 2},
                                                            {TargetType::Vessel, 1}};
        for (const auto& [type, count] : kinds) {
            for (int i = 0; i < count; ++i) {
                Party party;
                party.id = id();
                party.key = QStringLiteral("P%1").arg(m_parties.size() + 1);
                party.type = type;
                if (!isPeople(type))
                    party.name = QStringLiteral("Name %1").arg(m_parties.size() + 1);
                m_parties.push_back(party);
            }
        }
    }

    QString dayText(int year)
    {
        static const std::vector<const char*> days{"01-01", "01-15", "03-01", "06-30", "07-01", "12-01", "12-31"};
        return QStringLiteral("%1-%2").arg(year).arg(QLatin1String(oneOf(days)));
    }

    QString monthText(int year)
    {
        static const std::vector<const char*> months{"01", "06", "12"};
        return QStringLiteral("%1-%2").arg(year).arg(QLatin1String(oneOf(months)));
    }

    EdtfDate date()
    {
        const int year = 2019 + below(6);
        const int kind = below(100);
        QString text;
        if (kind < 50)
            text = dayText(year);
        else if (kind < 68)
            text = monthText(year);
        else if (kind < 80)
            text = QString::number(year);
        else if (kind < 85)
            text = QStringLiteral("%1/%2").arg(year).arg(year + 1);
        else if (kind < 90)
            text = QStringLiteral("%1-12-20/%2-01-10").arg(year).arg(year + 1);
        else if (kind < 94)
            text = QStringLiteral("%1-02/%1-11").arg(year);
        else if (kind < 97)
            text = QStringLiteral("%1/..").arg(dayText(year));
        else
            text = QStringLiteral("../%1").arg(monthText(year));
        if (kind < 80 && chance(10))
            text += QLatin1Char("~?%"[below(3)]);
        return *EdtfDate::parse(text);
    }

    std::optional<EdtfDate> dateOrNone(int missing)
    {
        if (chance(missing))
            return std::nullopt;
        return date();
    }

    HeadCount groupSize()
    {
        HeadCount count;
        const int kind = below(6);
        if (kind > 0)
            count.minimum = 1 + below(6);
        if (kind == 2 || kind == 3) {
            count.maximum = *count.minimum + below(5);
            count.basis = Basis::Range;
        }
        if (kind == 4)
            count.basis = Basis::AtLeast;
        if (kind == 5)
            count.open = chance(50);
        return count;
    }

    std::vector<Trait> traits(const std::vector<const char*>& codes, int likely, const HeadCount& people, TargetType type)
    {
        std::vector<Trait> list;
        if (!chance(likely))
            return list;
        const Range range = people.range(type);
        for (const char* code : codes) {
            if (!chance(45))
                continue;
            Trait trait{codeOf(code), std::nullopt};
            if (chance(60))
                trait.people = 1 + below(std::min(range.maximum.value_or(range.minimum + 2), 4));
            list.push_back(trait);
        }
        return list;
    }

    Target target(const QString& key)
    {
        Target made;
        made.id = id();
        made.key = key;
        const int kind = below(20);
        made.type = kind < 9    ? TargetType::Person
                    : kind < 15 ? TargetType::Group
                    : kind < 18 ? TargetType::Organisation
                                : TargetType::Vessel;
        made.population = chance(65) ? Population::Solidarity : Population::Migration;
        if (made.type == TargetType::Group)
            made.people = groupSize();
        else if (chance(20))
            made.people.minimum = 1;
        if (chance(made.type == TargetType::Group ? 25 : 60))
            made.party = partyOf(made.type);
        if (isPeople(made.type)) {
            made.roles = traits({"volunteer", "crew", "captain"}, 60, made.people, made.type);
            made.gender = traits({"woman", "man", "not_stated"}, 50, made.people, made.type);
            made.ageGroup = traits({"child", "adult"}, 40, made.people, made.type);
            made.residenceStatus = traits({"national", "undocumented"}, 40, made.people, made.type);
        } else {
            made.names = {QStringLiteral("Name of %1").arg(key)};
        }
        while (chance(30))
            made.measures.push_back(measure());
        return made;
    }

    Id partyOf(TargetType type)
    {
        for (;;) {
            const Party& party = oneOf(m_parties);
            if (party.type == type)
                return party.id;
        }
    }

    Measure measure()
    {
        Measure made;
        made.id = id();
        made.kind = oneCode({"arrest", "search", "fine", "smear"});
        made.date = dateOrNone(25);
        if (chance(20))
            made.note = QStringLiteral("as told");
        return made;
    }

    // Some people of an incident are inside one of its groups.
    void placeInsideGroups(Incident& incident)
    {
        std::vector<size_t> groups;
        for (size_t i = 0; i < incident.targets.size(); ++i) {
            if (incident.targets[i].type == TargetType::Group)
                groups.push_back(i);
        }
        for (Target& one : incident.targets) {
            if (one.type != TargetType::Person || groups.empty() || !chance(60))
                continue;
            const Target& group = incident.targets[oneOf(groups)];
            if (chance(50))
                one.population = group.population;
            if (one.population == group.population)
                one.memberOf = group.id;
        }
    }

    Step step()
    {
        Step made;
        made.id = id();
        made.stage = oneCode({"investigation", "arrested", "charged", "trial", "first_judgment", "planned"});
        made.date = dateOrNone(15);
        if (chance(15))
            made.note = QStringLiteral("noted: one | two");
        return made;
    }

    Outcome outcome(const Target& target)
    {
        Outcome made;
        made.id = id();
        made.target = target.id;
        made.result = oneCode({"acquitted", "convicted", "convicted_fine", "time_barred", "pardoned", "severed"});
        const Range range = target.people.range(target.type);
        if (!chance(8)) {
            const int most = range.maximum.value_or(range.minimum + 1);
            made.people = chance(60) ? std::min(most, range.minimum) : 1 + below(most);
        }
        made.date = dateOrNone(10);
        made.final = chance(65);
        return made;
    }

    Proceeding proceeding(const Incident& incident, const QString& key)
    {
        Proceeding made;
        made.id = id();
        made.key = key;
        made.track = oneCode({"criminal", "criminal", "criminal", "administrative", "administrative", "civil"});
        if (chance(25))
            made.country = country();
        if (chance(55)) {
            for (const Target& one : incident.targets) {
                if (chance(60))
                    made.against.push_back(one.id);
            }
        }
        for (const char* family : {"facilitation", "trespass", "other"}) {
            if (chance(30)) {
                Charge charge;
                charge.id = id();
                charge.family = codeOf(family);
                charge.replaced = chance(20);
                made.charges.push_back(charge);
            }
        }
        for (int steps = below(4); steps > 0; --steps)
            made.steps.push_back(step());
        for (const Target& one : incident.targets) {
            while (made.isAgainst(one.id) && chance(45))
                made.outcomes.push_back(outcome(one));
        }
        return made;
    }

    CountryCode country()
    {
        static const std::vector<const char*> countries{"GR", "GR", "IT", "IT", "FR", "PL", "GB", "TN"};
        return *CountryCode::parse(QString::fromLatin1(oneOf(countries)));
    }

    Incident incident(int position)
    {
        Incident made;
        made.id = id();
        // References in another order than the incidents, and across the step from four digits to five.
        const QString site = chance(50) ? QStringLiteral("RND") : QStringLiteral("SEA");
        const int year = 2023 + below(2);
        made.reference = Reference(site, year, 10000 + (position % 2 == 0 ? -position - 1 : position));
        made.title.main = QStringLiteral("Case %1").arg(position + 1);
        made.start = dateOrNone(20);
        made.country = chance(5) ? CountryCode() : country();
        if (chance(85))
            made.setting = oneCode({"sea", "land_border", "inland", "unknown"});
        for (const char* act : {"sea_rescue", "shelter", "transport"}) {
            if (chance(35))
                made.acts.push_back(codeOf(act));
        }
        if (made.acts.size() > 1 && chance(50))
            std::swap(made.acts.front(), made.acts.back());
        made.verification = chance(60) ? Verification::TwoSources : static_cast<Verification>(below(7));
        made.confidentiality = static_cast<Confidentiality>(below(3));
        made.review = chance(80) ? Review::Confirmed : static_cast<Review>(below(3));
        if (made.review == Review::Excluded)
            made.exclusion = QStringLiteral("An aggregate");
        for (int targets = 1 + below(4), i = 0; i < targets; ++i)
            made.targets.push_back(target(QStringLiteral("t%1").arg(i + 1)));
        placeInsideGroups(made);
        for (int proceedings = chance(25) ? 0 : 1 + below(3), i = 0; i < proceedings; ++i)
            made.proceedings.push_back(proceeding(made, QStringLiteral("p%1").arg(i + 1)));
        return made;
    }

    std::vector<PartyJudgement> judgements()
    {
        std::vector<PartyJudgement> made;
        for (const Party& one : m_parties) {
            for (const Party& other : m_parties) {
                if (one.id != other.id && one.type == other.type && chance(12))
                    made.push_back({id(), one.id, other.id, chance(60) ? Match::Same : static_cast<Match>(below(3)), {}});
            }
        }
        return made;
    }

    std::mt19937 m_random;
    std::vector<Party> m_parties;
    uint m_ids = 0;
};

} // namespace

RandomRegister randomRegister(unsigned seed, int incidents) { return Generator(seed).make(incidents); }

} // namespace recense::test
