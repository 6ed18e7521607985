// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/likely_cases.h"

#include <QTest>

using namespace recense;
using namespace recense::parties;

namespace {

Id idOf(uint number) { return Id(number, 0x0192, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2); }

struct Made
{
    Incident& add(const char* day, const char* place, const char* file = "")
    {
        Incident incident;
        incident.id = idOf(++ids);
        incident.country = *CountryCode::parse(u"GR");
        incident.start = EdtfDate::parse(QString::fromLatin1(day));
        marks.push_back({incident.id, QString::fromUtf8(place), {}});
        marks.push_back({incident.id, {}, QString::fromUtf8(file)});
        incidents.push_back(std::move(incident));
        return incidents.back();
    }
    void strike(Incident& incident, TargetType type, std::optional<int> people = {}, std::optional<Id> party = {})
    {
        Target target;
        target.id = idOf(++ids);
        target.type = type;
        target.people.minimum = people;
        target.party = party;
        incident.targets.push_back(target);
    }
    auto likely() const { return likelyTwice(factsOf(incidents), marks); }

    std::vector<Incident> incidents;
    std::vector<CaseMark> marks;
    uint ids = 0;
};

using Pairs = std::vector<std::pair<Facts::Index, Facts::Index>>;

// Two cases of a group of 12 each, told to be likely one by place and day.
Made twoOfTwelve()
{
    Made made;
    made.incidents.reserve(4);
    made.strike(made.add("2024-03-05", "Mytilini"), TargetType::Group, 12);
    made.strike(made.add("2024-03-05", "MYTILÍNI "), TargetType::Group, 12);
    return made;
}

} // namespace

class TestLikelyCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeAndDayAreEnough() { QCOMPARE(twoOfTwelve().likely(), (Pairs{{0, 1}})); }

    void soIsAFileNumber()
    {
        Made made;
        made.incidents.reserve(2);
        made.strike(made.add("2021", "Athens", "AB 12/2021"), TargetType::Person);
        made.strike(made.add("2022-03", "", "ab12-2021"), TargetType::Person);
        QCOMPARE(made.likely(), (Pairs{{0, 1}}));
        made.marks.back().fileNumber = QStringLiteral("AB 13/2021");
        QVERIFY(made.likely().empty());
    }

    void anotherDayPlaceOrCountryIsAnotherCase()
    {
        for (const char* day : {"2024-03-06", "2024-03", "2024"}) {
            Made made = twoOfTwelve();
            made.incidents[1].start = EdtfDate::parse(QString::fromLatin1(day));
            QVERIFY2(made.likely().empty(), day);
        }
        Made elsewhere = twoOfTwelve();
        elsewhere.marks[2].place = QStringLiteral("Chios");
        QVERIFY(elsewhere.likely().empty());
        Made abroad = twoOfTwelve();
        abroad.incidents[1].country = *CountryCode::parse(u"CY");
        QVERIFY(abroad.likely().empty());
        Made excluded = twoOfTwelve();
        excluded.incidents[1].review = Review::Excluded;
        QVERIFY(excluded.likely().empty());
    }

    void peopleWhoCannotBeTheSameAreNot()
    {
        Made other = twoOfTwelve();
        other.incidents[1].targets[0].people.minimum = 13;
        QVERIFY(other.likely().empty());
        other.incidents[0].targets[0].people.open = true; // at least 12
        QCOMPARE(other.likely(), (Pairs{{0, 1}}));
        Made migrants = twoOfTwelve();
        migrants.incidents[1].targets[0].population = Population::Migration;
        QVERIFY(migrants.likely().empty());
        Made known = twoOfTwelve();
        known.incidents[0].targets[0].party = idOf(900);
        QCOMPARE(known.likely(), (Pairs{{0, 1}}));
        known.incidents[1].targets[0].party = idOf(901); // parties are judged for themselves
        QVERIFY(known.likely().empty());
    }

    void nobodyIsTwiceInTwoCases()
    {
        Made made = twoOfTwelve();
        made.strike(made.incidents[0], TargetType::Person);
        made.strike(made.incidents[1], TargetType::Person);
        made.strike(made.incidents[1], TargetType::Person);
        made.strike(made.incidents[0], TargetType::Vessel);
        made.strike(made.incidents[1], TargetType::Vessel);
        QCOMPARE(made.likely(), (Pairs{{0, 3}, {1, 4}}));
    }

    void whatManyShareSaysNothing()
    {
        Made made;
        made.incidents.reserve(20);
        for (int i = 0; i < 13; ++i)
            made.strike(made.add("2024-01-01", "Roma"), TargetType::Person);
        QVERIFY(made.likely().empty());
    }
};

QTEST_GUILESS_MAIN(TestLikelyCases)
#include "test_likely_cases.moc"
