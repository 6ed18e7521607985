// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/incident_json.h"
#include "tests/support/random_register.h"
#include "tests/support/full_incident.h"

#include <QTest>

using namespace recense;

class IncidentJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryField();
    void givesBackRandomIncidents();
    void keepsValuesThatAreNotTheFirstOfTheirList();
    void refusesWhatIsNoIncident_data();
    void refusesWhatIsNoIncident();
};

void IncidentJsonTest::givesBackEveryField()
{
    const Incident incident = test::fullIncident();
    const auto read = incidentFromJson(toJson(incident));
    QVERIFY(read);
    QVERIFY(*read == incident);
    QCOMPARE(toJson(*read), toJson(incident));
    QVERIFY(*incidentFromJson(toJson(Incident())) == Incident());
}

void IncidentJsonTest::givesBackRandomIncidents()
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        for (const Incident& incident : test::randomRegister(seed, 6).incidents) {
            const auto read = incidentFromJson(toJson(incident));
            QVERIFY(read);
            QVERIFY(*read == incident);
        }
    }
}

void IncidentJsonTest::keepsValuesThatAreNotTheFirstOfTheirList()
{
    Incident incident;
    incident.verification = Verification::Withdrawn;
    incident.review = Review::Draft;
    incident.confidentiality = Confidentiality::Public;
    QVERIFY(*incidentFromJson(toJson(incident)) == incident);
}

void IncidentJsonTest::refusesWhatIsNoIncident_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("cut") << toJson(test::fullIncident()).chopped(10);
    QTest::newRow("date") << QByteArray(R"({"start":"soon"})");
    QTest::newRow("country") << QByteArray(R"({"country":"Greece"})");
    QTest::newRow("enum") << QByteArray(R"({"review":"maybe"})");
    QTest::newRow("kind") << QByteArray(R"({"targets":"none"})");
}

void IncidentJsonTest::refusesWhatIsNoIncident()
{
    QFETCH(QByteArray, json);
    QVERIFY(!incidentFromJson(json));
}

QTEST_GUILESS_MAIN(IncidentJsonTest)
#include "test_incident_json.moc"
