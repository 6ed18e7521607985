// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/figures.h"
#include "core/sheet/plan.h"
#include "tests/core/count/naive.h"

#include <QFile>
#include <QtTest>

using namespace recense;
using namespace recense::count;

namespace {

Question questionOf(InYear inYear, int year)
{
    Rule rule = Rule::standard();
    rule.inYear = inYear;
    return Question(year, rule);
}

} // namespace

// The real cases, counted by hand from the sheet. Each year as at its 31 December; the states of the European
// Union on that day (the United Kingdom through 2019; Switzerland, Morocco and the United States never).
class TestCountCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(TEST_DATA "/cases.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto plan = sheet::planImport(file.readAll(), {}, {});
        QCOMPARE(plan.refused, 0);
        m_incidents = plan.incidents;
        QCOMPARE(m_incidents.size(), size_t(48));
        m_facts = factsOf(m_incidents);
    }

    void totals_data()
    {
        QTest::addColumn<Population>("population");
        QTest::addColumn<InYear>("inYear");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("maximum");
        const auto row = [](Population population, InYear inYear, int year, int minimum, int maximum) {
            QTest::addRow("%s, %s, %d", toCode(population).data(), toCode(inYear).data(), year)
                << population << inYear << year << minimum << maximum;
        };
        const auto solidarity = Population::Solidarity, migration = Population::Migration;

        row(solidarity, InYear::Development, 2015, 0, 0);   // DK-001 starts, but its first step is of 2016
        row(solidarity, InYear::Development, 2016, 2, 2);   // DK-001
        row(solidarity, InYear::Development, 2017, 28, 28); // IT-001 24, FR-001 1, SE-001 3
        // GR-001 24, IT-005 14 to 24, IT-006 6, MT-002 1, FR-001 1, FR-003 1, FR-004 7, FR-006 1, SE-001 3, HR-001 1,
        // UK-001 15
        row(solidarity, InYear::Development, 2018, 74, 84);
        row(solidarity, InYear::Development, 2019, 21, 21); // IT-009 2, MT-002, FR-006, DE-005, CY-001 1 each, UK-001 15
        row(solidarity, InYear::Development, 2020, 39, 39); // GR-002 35, MT-002, FR-001, FR-003, DE-001 1 each
        // GR-001 24, IT-002 6 to 7, IT-009 2, FR-001 1, FR-004 7, DE-002, DE-004, HR-001 1 each
        row(solidarity, InYear::Development, 2021, 43, 44);
        row(solidarity, InYear::Development, 2022, 35, 35); // GR-003 2, IT-001 24, IT-010 3, PL-001 5, DE-002 1
        row(solidarity, InYear::Development, 2023, 28, 28); // GR-001 24, GR-003 2, DE-001 1, CY-001 1
        row(solidarity, InYear::Development, 2024, 69, 69); // GR-002 35, GR-003 2, IT-001 24, LV-001 1, BG-001 5, BG-003 2
        // GR-001 24, GR-003 2, IT-002 6 to 7, PL-001 5, PL-003 1, LV-001 1
        row(solidarity, InYear::Development, 2025, 39, 40);

        row(solidarity, InYear::New, 2015, 0, 0);
        row(solidarity, InYear::New, 2016, 2, 2);   // DK-001
        row(solidarity, InYear::New, 2017, 28, 28); // IT-001 24, FR-001 1, SE-001 3
        // GR-001 24, IT-005 14 to 24, IT-006 6, MT-002 1, FR-003 1, FR-004 7, FR-006 1, HR-001 1, UK-001 15
        row(solidarity, InYear::New, 2018, 70, 80);
        row(solidarity, InYear::New, 2019, 4, 4);   // IT-009 2, DE-005 1, CY-001 1
        row(solidarity, InYear::New, 2020, 36, 36); // GR-002 35, DE-001 1
        row(solidarity, InYear::New, 2021, 8, 9);   // IT-002 6 to 7, DE-002 1, DE-004 1
        row(solidarity, InYear::New, 2022, 10, 10); // GR-003 2, IT-010 3, PL-001 5
        row(solidarity, InYear::New, 2023, 0, 0);   // LV-001 starts, but its first step is of 2024
        row(solidarity, InYear::New, 2024, 8, 8);   // LV-001 1, BG-001 5, BG-003 2
        row(solidarity, InYear::New, 2025, 1, 1);   // PL-003

        row(solidarity, InYear::Open, 2015, 0, 0);
        row(solidarity, InYear::Open, 2016, 2, 2);   // DK-001
        row(solidarity, InYear::Open, 2017, 28, 28); // IT-001 24 (to 2024), FR-001 1 (to 2021), SE-001 3 (to 2018)
        // IT-001, FR-001, SE-001 28; begun in 2018: 70 to 80
        row(solidarity, InYear::Open, 2018, 98, 108);
        // 2018's without SE-001 (-3); begun: 4
        row(solidarity, InYear::Open, 2019, 99, 109);
        // 2019's without DE-005 (-1) and UK-001 (-15); begun: 36
        row(solidarity, InYear::Open, 2020, 119, 129);
        // 2020's without MT-002 and FR-003 (-2); begun: 8 to 9
        row(solidarity, InYear::Open, 2021, 125, 136);
        // 2021's without IT-009 (-2), FR-001 (-1), FR-004 (-7), HR-001 (-1); begun: 10
        row(solidarity, InYear::Open, 2022, 124, 135);
        row(solidarity, InYear::Open, 2023, 123, 134); // 2022's without DE-002 (-1)
        row(solidarity, InYear::Open, 2024, 130, 141); // 2023's without DE-001 (-1); begun: 8
        // 2024's without GR-002 (-35), IT-001 (-24), BG-001 and BG-003 (-7); begun: 1
        row(solidarity, InYear::Open, 2025, 65, 76);

        row(migration, InYear::Development, 2015, 8, 8);   // IT-103
        row(migration, InYear::Development, 2016, 11, 11); // HU-101
        row(migration, InYear::Development, 2017, 19, 19); // IT-103 8, HU-101 11
        row(migration, InYear::Development, 2018, 11, 11); // HU-101
        row(migration, InYear::Development, 2019, 12, 12); // GR-107 11, IT-104 1
        row(migration, InYear::Development, 2020, 14, 14); // GR-105 2 and 4, IT-103 8
        row(migration, InYear::Development, 2021, 7, 7);   // GR-103 1, GR-105 2 and 4
        row(migration, InYear::Development, 2022, 2, 2);   // GR-105 2
        row(migration, InYear::Development, 2023, 16, 16); // GR-101 9, GR-103 1, GR-105 4, IT-102 1, IT-104 1
        row(migration, InYear::Development, 2024, 25, 25); // GR-101 9, GR-105 4, GR-107 11, IT-104 1
        row(migration, InYear::Development, 2025, 12, 12); // GR-109 2, IT-102 1, IT-103 8, IT-104 1; not GR-191

        row(migration, InYear::New, 2015, 8, 8);   // IT-103
        row(migration, InYear::New, 2016, 11, 11); // HU-101
        row(migration, InYear::New, 2017, 0, 0);
        row(migration, InYear::New, 2018, 0, 0);
        row(migration, InYear::New, 2019, 12, 12); // GR-107 11, IT-104 1
        row(migration, InYear::New, 2020, 6, 6);   // GR-105 2 and 4
        row(migration, InYear::New, 2021, 1, 1);   // GR-103
        row(migration, InYear::New, 2022, 0, 0);
        row(migration, InYear::New, 2023, 10, 10); // GR-101 9, IT-102 1
        row(migration, InYear::New, 2024, 0, 0);
        row(migration, InYear::New, 2025, 2, 2); // GR-109

        row(migration, InYear::Open, 2015, 8, 8);   // IT-103 (to 2020)
        row(migration, InYear::Open, 2016, 19, 19); // IT-103 8, HU-101 11 (to 2018)
        row(migration, InYear::Open, 2017, 19, 19);
        row(migration, InYear::Open, 2018, 19, 19);
        row(migration, InYear::Open, 2019, 20, 20); // IT-103 8, GR-107 11, IT-104 1
        row(migration, InYear::Open, 2020, 26, 26); // those and GR-105 2 and 4
        row(migration, InYear::Open, 2021, 19, 19); // without IT-103 (-8), with GR-103 (1)
        row(migration, InYear::Open, 2022, 19, 19);
        row(migration, InYear::Open, 2023, 27, 27); // without two of GR-105 (-2), with GR-101 (9) and IT-102 (1)
        row(migration, InYear::Open, 2024, 26, 26); // without GR-103 (-1)
        row(migration, InYear::Open, 2025, 28, 28); // with GR-109 (2)
    }

    void totals()
    {
        QFETCH(Population, population);
        QFETCH(InYear, inYear);
        QFETCH(int, year);
        QFETCH(int, minimum);
        QFETCH(int, maximum);
        const Question question = questionOf(inYear, year);
        const Census census = count::count(m_facts, question, Codebook::builtIn());
        const auto section = population == Population::Solidarity ? Section::Solidarity : Section::Migration;
        const Figure* total = census.find(section, Dimension::Total);
        const Range range = total ? total->value : Range();
        QCOMPARE(range.minimum, minimum);
        QCOMPARE(range.maximum.value_or(-1), maximum);
        const auto naively = naive::figuresOf(m_incidents, question, Codebook::builtIn());
        const auto found = naively.find({toCode(population), QStringLiteral("total"), QStringLiteral("total")});
        QVERIFY((found == naively.end() ? Range() : found->second.range) == range);
    }

    // 2024 in all its tables.
    void yearInFull()
    {
        const Census census = count::count(m_facts, questionOf(InYear::Development, 2024), Codebook::builtIn());
        const auto people = [&](Section section, Dimension dimension, const char* category) {
            const Figure* figure = census.find(section, dimension, QString::fromLatin1(category));
            return figure && figure->value.isExact() ? figure->value.minimum : -1;
        };
        const auto solidarity = [&](Dimension dimension, const char* category) {
            return people(Section::Solidarity, dimension, category);
        };
        QCOMPARE(solidarity(Dimension::Country, "GR"), 37);
        QCOMPARE(solidarity(Dimension::Country, "IT"), 24);
        QCOMPARE(solidarity(Dimension::Country, "LV"), 1);
        QCOMPARE(solidarity(Dimension::Country, "BG"), 7);
        QCOMPARE(solidarity(Dimension::NewOrOngoing, "new"), 8);
        QCOMPARE(solidarity(Dimension::NewOrOngoing, "ongoing"), 61);
        QCOMPARE(solidarity(Dimension::PrimaryAct, "land_rescue"), 7);
        QCOMPARE(solidarity(Dimension::Track, "administrative"), 7);
        // Pending: GR-003, LV-001. Cleared: GR-002, IT-001. The two Bulgarian measures ended of themselves.
        QCOMPARE(solidarity(Dimension::StatusAtEnd, "pending"), 3);
        QCOMPARE(solidarity(Dimension::StatusAtEnd, "cleared"), 59);
        QCOMPARE(solidarity(Dimension::StatusAtEnd, "other"), 7);
        QCOMPARE(solidarity(Dimension::ResultInYear, "dropped_insufficient_evidence"), 35);
        QCOMPARE(solidarity(Dimension::ResultInYear, "dismissed"), 24);
        QCOMPARE(solidarity(Dimension::ResultInYear, "measure_ended"), 7);

        // Open on 31 December 2023: GR-001 24, GR-002 35, GR-003 2, IT-001 24, IT-002 6, IT-005 14, IT-006 6, IT-010 3,
        // PL-001 5, FR-006, DE-004, CY-001. Closed: GR-002, IT-001 and, begun in the year, BG-001 and BG-003.
        QCOMPARE(people(Section::Balance, Dimension::OpenAtStart, "total"), 122);
        QCOMPARE(people(Section::Balance, Dimension::New, "total"), 8);
        QCOMPARE(people(Section::Balance, Dimension::Closed, "total"), 66);
        QCOMPARE(people(Section::Balance, Dimension::OpenAtEnd, "total"), 64);
        QCOMPARE(people(Section::Balance, Dimension::OpenAtEnd, "GR"), 26);

        // Days: GR-002 1415 (35 people), IT-001 2434 (24), GR-003 742 (2), LV-001 307, BG-001 1 (5), BG-003 1 (2):
        // 109,739 for 69 people; the 35th of them is of GR-002; 61 are above 365.
        const auto years = [&](Dimension dimension) { return census.find(Section::Length, dimension)->measured; };
        QCOMPARE(years(Dimension::MeanYears), 4.4);
        QCOMPARE(years(Dimension::MedianYears), 3.9);
        QCOMPARE(years(Dimension::ShareOverOneYear), 88.4);
        const auto parted = [&](Dimension dimension, const char* category) {
            for (const Figure& part : census.parts) {
                if (part.dimension == dimension && part.category == QLatin1String(category))
                    return part.value.minimum;
            }
            return 0;
        };
        QCOMPARE(parted(Dimension::LengthBand, "up_to_1"), 8);
        QCOMPARE(parted(Dimension::LengthBand, "1_to_2"), 0);
        QCOMPARE(parted(Dimension::LengthBand, "2_to_3"), 2);
        QCOMPARE(parted(Dimension::LengthBand, "3_to_5"), 35);
        QCOMPARE(parted(Dimension::LengthBand, "5_to_10"), 24);
        QCOMPARE(parted(Dimension::ClosedAs, "convicted"), 0);
        QCOMPARE(parted(Dimension::ClosedAs, "cleared"), 59); // 35 in Greece, 24 in Italy
        QCOMPARE(parted(Dimension::ClosedAs, "other"), 7);
        QCOMPARE(parted(Dimension::NewByCountry, "BG"), 7);
        QCOMPARE(parted(Dimension::NewByCountry, "GR"), 0);
        QCOMPARE(parted(Dimension::OngoingByCountry, "GR"), 37);

        QCOMPARE(people(Section::Vessels, Dimension::Total, "total"), 2); // IT-021, IT-022
        QCOMPARE(people(Section::NonJudicial, Dimension::Incidents, "IT"), 1); // IT-031
        const Figure* spiedOn = census.find(Section::NonJudicial, Dimension::People, QStringLiteral("IT"));
        QVERIFY(spiedOn);
        QVERIFY(spiedOn->value == Range({4, std::nullopt}));
    }

    void resultsThatReplaceOthers()
    {
        const auto status = [&](int year, Section section, const char* category) {
            const Census census = count::count(m_facts, questionOf(InYear::Development, year), Codebook::builtIn());
            const Figure* figure = census.find(section, Dimension::StatusAtEnd, QString::fromLatin1(category));
            return figure ? figure->value.minimum : 0;
        };
        // IT-103: of eight convicted one was pardoned in part. GR-109, IT-102 and IT-104 are pending.
        QCOMPARE(status(2025, Section::Migration, "pending"), 4);
        QCOMPARE(status(2025, Section::Migration, "convicted"), 7);
        QCOMPARE(status(2025, Section::Migration, "other"), 1);
        // HU-101: ten convicted for good in 2016, the eleventh in 2018.
        QCOMPARE(status(2017, Section::Migration, "pending"), 9); // IT-103 8, HU-101 1
        QCOMPARE(status(2018, Section::Migration, "convicted"), 11);
        // GR-001 24, IT-002 6, DE-002, DE-004 pending; FR-004 1 and HR-001 convicted; IT-009 2, FR-001, FR-004 6 cleared.
        QCOMPARE(status(2021, Section::Solidarity, "pending"), 32);
        QCOMPARE(status(2021, Section::Solidarity, "convicted"), 2);
        QCOMPARE(status(2021, Section::Solidarity, "cleared"), 9);
    }

    void organisationsAndVessels()
    {
        const auto total = [&](int year, Section section) {
            const Census census = count::count(m_facts, questionOf(InYear::Development, year), Codebook::builtIn());
            const Figure* figure = census.find(section, Dimension::Total);
            return figure ? figure->value.minimum : 0;
        };
        QCOMPARE(total(2020, Section::Organisations), 3); // FR-008 2, CY-002
        QCOMPARE(total(2024, Section::Organisations), 0);
        QCOMPARE(total(2025, Section::Vessels), 2); // IT-021, IT-025
    }

private:
    std::vector<Incident> m_incidents;
    Facts m_facts;
};

QTEST_GUILESS_MAIN(TestCountCases)
#include "test_count_cases.moc"
