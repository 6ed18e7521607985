// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator.h"

#include <array>
#include <random>

namespace recense::bench {

namespace {

constexpr std::array kCountries{"AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR",
                                "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI"};
constexpr std::array kSolidarityActs{"sea_rescue", "distress_alert", "land_rescue", "food_water_clothing", "shelter",
                                     "transport", "border_crossing_help", "protest", "publication", "legal_aid"};
constexpr std::array kMigrationActs{"steering_boat", "driving_vehicle", "irregular_entry", "camp_protest"};
constexpr std::array kSettings{"sea", "land_border", "inland", "camp_or_centre", "online"};
constexpr std::array kRoles{"volunteer", "ngo_staff", "crew", "captain", "lawyer", "journalist", "host", "driver"};
constexpr std::array kCharges{"facilitation_entry", "facilitation_stay", "criminal_organisation", "public_order",
                              "espionage_or_secrets", "false_documents", "aviation_or_maritime_safety"};
constexpr std::array kResults{"acquitted", "dropped_insufficient_evidence", "convicted_suspended", "convicted_fine",
                              "convicted_custody", "discontinued", "quashed"};
constexpr std::array kMeasures{"arrest", "search", "seizure", "vessel_detention", "fine", "smear"};
constexpr std::array kPlaces{"Mytilene", "Trapani", "Białowieża", "Briançon", "Ventimiglia", "Łódź", "Θεσσαλονίκη",
                             "Ceuta", "Calais", "Sofia", "Valletta", "Larnaka", "Riga", "Szeged", "Bihać"};
constexpr std::array kWords{"rescue", "volunteers", "accused", "after", "landing", "with", "water", "family", "forest",
                            "harbour", "police", "report", "night", "court", "hearing", "appeal", "witness", "boat",
                            "blankets", "lawyer", "statement", "border", "winter", "parish", "convoy", "detained",
                            "released", "network", "journalist", "prosecutor", "évacuation", "associação", "demonstration"};

class Generator
{
public:
    Generator(unsigned seed, bool brief) : m_random(seed), m_brief(brief) {}

    Generated make(int count)
    {
        Generated made;
        makeParties(made, std::max(1, count / 20));
        made.incidents.reserve(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i)
            made.incidents.push_back(incident(i, made.parties));
        return made;
    }

private:
    // The engine is the same everywhere; the standard's distributions are not.
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance(int perCent) { return below(100) < perCent; }
    template <size_t N> const char* oneOf(const std::array<const char*, N>& list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(N)))];
    }
    template <size_t N> Code code(const std::array<const char*, N>& list)
    {
        return *Code::parse(QString::fromLatin1(oneOf(list)));
    }

    // Keys as a register makes them: they sort by the time of their making, and end in noise.
    Id id()
    {
        const quint64 n = m_ids++;
        const quint64 noise = (n + 1) * 0x9e3779b97f4a7c15; // 2^64 by the golden ratio
        const auto byte = [noise](int i) { return static_cast<uchar>(noise >> (8 * i)); };
        return Id(0x01920000 + static_cast<uint>(n >> 16), static_cast<ushort>(n), 0x7000, 0x80, byte(1), byte(2), byte(3),
                  byte(4), byte(5), byte(6), byte(7));
    }

    QString words(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += (i ? QStringLiteral(" ") : QString()) + QString::fromUtf8(oneOf(kWords));
        return text;
    }

    EdtfDate dayAfter(Day day)
    {
        const QString iso = isoDay(day);
        return *EdtfDate::parse(chance(12) ? QStringView(iso).first(7) : QStringView(iso));
    }

    void makeParties(Generated& made, int count)
    {
        for (int i = 0; i < count; ++i) {
            Party party;
            party.id = id();
            party.key = QStringLiteral("P%1").arg(i + 1);
            made.parties.push_back(party);
        }
    }

    Incident incident(int number, const std::vector<Party>& parties)
    {
        Incident made;
        made.id = id();
        const bool migration = chance(30);
        const Day start = firstDayOf(2015 + below(10)) + below(365);
        made.title.main = words(2 + below(3)) + QStringLiteral(" %1").arg(number + 1);
        made.country = *CountryCode::parse(QString::fromLatin1(oneOf(kCountries)));
        made.start = dayAfter(start);
        made.acts = {migration ? code(kMigrationActs) : code(kSolidarityActs)};
        made.review = chance(5) ? Review::Draft : Review::Confirmed;
        made.verification = chance(50) ? Verification::TwoSources : Verification::SingleSource;
        made.confidentiality = chance(30) ? Confidentiality::Public : Confidentiality::Network;
        made.setting = code(kSettings);
        if (!m_brief)
            addTexts(made);
        const int targets = !m_brief && chance(10) ? 2 : 1;
        for (int i = 0; i < targets; ++i)
            made.targets.push_back(target(i, migration ? Population::Migration : Population::Solidarity, parties));
        if (!m_brief && chance(5) && made.targets.front().type == TargetType::Group)
            made.targets.push_back(member(made.targets.front()));
        const int proceedings = m_brief || !chance(12) ? 1 : 2;
        for (int i = 0; i < proceedings; ++i)
            made.proceedings.push_back(proceeding(made, i, start));
        return made;
    }

    void addTexts(Incident& made)
    {
        made.summary.main = words(12 + below(12)) + u'.';
        made.place = QString::fromUtf8(oneOf(kPlaces));
        if (chance(20))
            made.tags = {QString::fromUtf8(oneOf(kWords))};
        const int sources = 1 + below(2);
        for (int i = 0; i < sources; ++i) {
            Source source;
            source.id = id();
            source.address = QStringLiteral("https://news.example/%1/%2").arg(below(1 << 20)).arg(words(1));
            made.sources.push_back(source);
        }
    }

    Target target(int position, Population population, const std::vector<Party>& parties)
    {
        Target made;
        made.id = id();
        made.key = QString::number(position + 1);
        made.population = population;
        const int kind = below(100);
        made.type = kind < 50   ? TargetType::Person
                    : kind < 90 ? TargetType::Group
                    : kind < 97 ? TargetType::Organisation
                                : TargetType::Vessel;
        if (made.type == TargetType::Group) {
            made.people.minimum = 2 + below(25);
            made.people.basis = chance(20) ? Basis::AtLeast : Basis::Exact;
        }
        if (made.type == TargetType::Person && chance(20))
            made.party = parties[static_cast<size_t>(below(static_cast<int>(parties.size())))].id;
        if (!isPeople(made.type))
            made.names = {words(2)};
        if (isPeople(made.type) && !m_brief) {
            made.roles = {{code(kRoles), std::nullopt}};
            if (made.type == TargetType::Person)
                made.gender = {{*Code::parse(chance(40) ? u"woman" : u"man"), std::nullopt}};
            if (chance(30))
                made.measures = {measure()};
        }
        return made;
    }

    Target member(const Target& group)
    {
        Target made;
        made.id = id();
        made.key = QStringLiteral("m");
        made.population = group.population;
        made.memberOf = group.id;
        return made;
    }

    Measure measure()
    {
        Measure made;
        made.id = id();
        made.kind = code(kMeasures);
        made.date = dayAfter(firstDayOf(2015 + below(10)) + below(365));
        made.note = words(3);
        return made;
    }

    Step step(const char* stage, Day day)
    {
        Step made;
        made.id = id();
        made.stage = *Code::parse(QString::fromLatin1(stage));
        made.date = dayAfter(day);
        if (!m_brief && chance(40))
            made.note = words(4);
        return made;
    }

    Proceeding proceeding(const Incident& incident, int position, Day start)
    {
        Proceeding made;
        made.id = id();
        made.key = QString::number(position + 1);
        made.track = *Code::parse(chance(85) ? u"criminal" : u"administrative");
        Charge charge;
        charge.id = id();
        charge.family = code(kCharges);
        made.charges.push_back(charge);
        Day day = start + below(60);
        made.steps.push_back(step("arrested", day));
        if (!m_brief) {
            made.steps.push_back(step("charged", day += 30 + below(300)));
            made.steps.push_back(step("trial", day += 60 + below(700)));
        }
        for (const Target& target : incident.targets) {
            if (!chance(m_brief ? 50 : 85) || target.memberOf)
                continue;
            Outcome outcome;
            outcome.id = id();
            outcome.target = target.id;
            outcome.result = code(kResults);
            outcome.people = target.people.range(target.type).minimum;
            outcome.date = dayAfter(day + 30);
            outcome.final = chance(70);
            made.outcomes.push_back(outcome);
        }
        return made;
    }

    std::mt19937 m_random;
    bool m_brief;
    quint64 m_ids = 1;
};

} // namespace

Generated generate(int incidents, unsigned seed, bool brief) { return Generator(seed, brief).make(incidents); }

} // namespace recense::bench
