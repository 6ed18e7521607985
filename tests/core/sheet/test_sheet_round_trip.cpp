// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/cells.h"
#include "core/sheet/csv.h"
#include "core/sheet/plan.h"
#include "core/sheet/write.h"
#include "random_incident.h"

#include <QtTest>

using namespace recense;
using namespace recense::sheet;

namespace {

QByteArray contents(const QString& name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// As a register gives them: by order of entry.
void giveReferences(std::vector<Incident>& incidents)
{
    int number = 0;
    for (Incident& incident : incidents) {
        if (incident.reference.isEmpty())
            incident.reference = Reference(QStringLiteral("TEST"), 2026, ++number);
    }
}

ImportContext contextWith(const std::vector<Incident>& incidents, const std::vector<Party>& parties)
{
    ImportContext context;
    context.parties = parties;
    context.incident = [&incidents](const Id& id) -> std::optional<Incident> {
        for (const Incident& incident : incidents) {
            if (incident.id == id)
                return incident;
        }
        return std::nullopt;
    };
    context.incidentOf = [&incidents](const Reference& reference) -> std::optional<Id> {
        for (const Incident& incident : incidents) {
            if (incident.reference == reference)
                return incident.id;
        }
        return std::nullopt;
    };
    return context;
}

QString described(const std::vector<SheetProblem>& problems)
{
    QString text;
    for (const SheetProblem& problem : problems) {
        text += QStringLiteral("line %1 %2 '%3' reason %4/%5\n").arg(problem.line).arg(problem.column, problem.value)
                    .arg(problem.reason.index())
                    .arg(std::visit([](auto reason) { return static_cast<int>(reason); }, problem.reason));
    }
    return text;
}

} // namespace

class TestSheetRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRealCasesComeInWhole();
    void theRealCasesComeBackAsTheyWere();
    void anyIncidentComesBackAsItWas();
    void importingAnExportAgainChangesNothing();
    void whatTheSheetCannotSayStays();
    void oneReferenceTwiceStaysTwo();
};

void TestSheetRoundTrip::theRealCasesComeInWhole()
{
    const ImportPlan plan = planImport(contents(QStringLiteral("cases.csv")), {}, {});
    QVERIFY2(plan.refused == 0, qPrintable(described(plan.problems)));
    QCOMPARE(plan.rows, 56);
    QCOMPARE(plan.refusedRows, 0);
    QCOMPARE(plan.created, qsizetype(plan.incidents.size()));
    for (const SheetProblem& problem : plan.problems)
        QVERIFY(problem.severity == Severity::Attention);

    const Incident& rescue = plan.incidents.front();
    QVERIFY(rescue.reference.isEmpty()); // `case` is the sender's key, no reference
    QCOMPARE(rescue.targets.size(), size_t(1));
    QCOMPARE(rescue.proceedings.size(), size_t(2));
    QCOMPARE(rescue.proceedings[1].outcomes.front().people, std::optional(24));
    QCOMPARE(rescue.sources.size(), size_t(8));
    QCOMPARE(rescue.sources[0].address.left(8), QStringLiteral("https://"));
    QCOMPARE(rescue.sources[3].title, QStringLiteral("rpegy.org, update on the ruling"));
    QVERIFY(!rescue.targets[0].measures[1].date);
}

void TestSheetRoundTrip::theRealCasesComeBackAsTheyWere()
{
    const QByteArray given = contents(QStringLiteral("cases.csv"));
    ImportPlan plan = planImport(given, {}, {});
    giveReferences(plan.incidents);
    const QByteArray written = writeSheet(plan.incidents, plan.parties);
    ImportPlan again = planImport(written, {}, {});
    QVERIFY2(again.refused == 0, qPrintable(described(again.problems)));
    QCOMPARE(writeSheet(again.incidents, again.parties), written);
    QCOMPARE(again.parties.size(), plan.parties.size());

    // Cell by cell against the sheet as it was given.
    const Csv before = Csv::parse(given);
    const Csv after = Csv::parse(written);
    QCOMPARE(after.rows().size(), before.rows().size());
    const auto column = [](const Csv& csv, QByteArrayView name) {
        size_t i = 0;
        while (csv.cell(csv.rows().front(), i) != name)
            ++i;
        return i;
    };
    for (const char* name : {"title", "summary", "place", "notes", "start", "end", "acts", "sources", "target", "roles",
                             "charges", "statute", "steps", "outcomes", "measures", "proceeding", "file_number", "names"}) {
        for (size_t row = 1; row < before.rows().size(); ++row) {
            const QByteArrayView is = after.cell(after.rows()[row], column(after, name));
            const bool repeats = before.cell(before.rows()[row], 0) == before.cell(before.rows()[row - 1], 0);
            if (!repeats || !is.isEmpty()) // what a later row repeats is written once
                QCOMPARE(is, before.cell(before.rows()[row], column(before, name)));
        }
    }
}

void TestSheetRoundTrip::anyIncidentComesBackAsItWas()
{
    QRandomGenerator random(20240401);
    for (int round = 0; round < 60; ++round) {
        std::vector<Party> parties(3);
        for (Party& party : parties) {
            party.id = QUuid::createUuid();
            party.key = test::nastyText(random).left(60);
        }
        std::vector<Incident> incidents;
        for (int i = 0; i < 10; ++i)
            incidents.push_back(test::randomIncident(random, parties));
        giveReferences(incidents);
        const QByteArray written = writeSheet(incidents, parties);
        const ImportPlan plan = planImport(written, {}, {});
        QVERIFY2(plan.refused == 0, qPrintable(described(plan.problems)));
        const QByteArray again = writeSheet(plan.incidents, plan.parties);
        if (again != written) {
            const QByteArrayList a = written.split('\n'), b = again.split('\n');
            for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
                QCOMPARE(b[i], a[i]);
        }
        QCOMPARE(again, written);
        // Not just the bytes: what a cell can say is what it said.
        for (size_t i = 0; i < incidents.size(); ++i) {
            QCOMPARE(plan.incidents[i].title.main, incidents[i].title.main);
            QCOMPARE(plan.incidents[i].tags, incidents[i].tags);
            QCOMPARE(plan.incidents[i].targets.size(), incidents[i].targets.size());
            for (size_t t = 0; t < incidents[i].targets.size(); ++t) {
                const Target& was = incidents[i].targets[t];
                const Target& is = plan.incidents[i].targets[t];
                QCOMPARE(is.id, was.id);
                QCOMPARE(is.names, was.names);
                QVERIFY(is.people.range(is.type) == was.people.range(was.type));
                QVERIFY(is.party == was.party && is.memberOf == was.memberOf);
            }
        }
    }
}

void TestSheetRoundTrip::importingAnExportAgainChangesNothing()
{
    QRandomGenerator random(7);
    std::vector<Party> parties(2);
    for (Party& party : parties)
        party.id = QUuid::createUuid();
    parties[0].key = QStringLiteral("P1");
    parties[1].key = QStringLiteral("P1"); // of another sender
    std::vector<Incident> incidents;
    for (int i = 0; i < 100; ++i)
        incidents.push_back(test::randomIncident(random, parties));
    giveReferences(incidents);
    const ImportPlan plan = planImport(writeSheet(incidents, parties), {}, contextWith(incidents, parties));
    QVERIFY2(plan.refused == 0, qPrintable(described(plan.problems)));
    QCOMPARE(plan.unchanged, 100);
    QVERIFY(plan.incidents.empty());
    QVERIFY(plan.parties.empty());
}

void TestSheetRoundTrip::whatTheSheetCannotSayStays()
{
    ImportPlan first = planImport("case,title,sources,target,target_type,population,measures,proceeding,steps,outcomes\n"
                                  "a,Boat,https://x.org/1 | A letter,1,person,solidarity,2018 arrest | fine: 500,p,"
                                  "2018 arrested | 2019 trial: opens,convicted=1@2019:final\n", {}, {});
    QCOMPARE(first.created, 1);
    giveReferences(first.incidents);
    Incident& incident = first.incidents[0];
    incident.title.translations.insert(QStringLiteral("fr"), QStringLiteral("Bateau"));
    incident.coordinates = Coordinates{39.1, 26.5, 1000};
    incident.sources[0].passage = QStringLiteral("said so");
    incident.sources[1].supports = {incident.proceedings[0].steps[0].id};
    incident.targets[0].measures[1].amount = QStringLiteral("500");
    incident.proceedings[0].outcomes[0].sentenceMonths = 4;
    incident.claims.push_back({QUuid::createUuid(), incident.sources[0].id, incident.id, QStringLiteral("people_min"),
                               QStringLiteral("2")});

    QByteArray edited = writeSheet(first.incidents, {});
    edited.replace("Boat", "Ship").replace("2019 trial: opens", "2019-05 trial: opens").replace("https://x.org/1", "https://x.org/2");
    edited.replace("convicted=1@2019:final", "convicted=1@2019-06:final");
    const ImportPlan plan = planImport(edited, {}, contextWith(first.incidents, {}));
    QVERIFY2(plan.updated == 1, qPrintable(described(plan.problems)));
    Incident expected = incident;
    expected.title.main = QStringLiteral("Ship");
    expected.sources[0].address = QStringLiteral("https://x.org/2");
    expected.proceedings[0].steps[1].date = EdtfDate::parse(u"2019-05");
    expected.proceedings[0].outcomes[0].date = EdtfDate::parse(u"2019-06");
    QVERIFY(plan.incidents[0] == expected);

    // A step that is gone takes along what pointed to it, and nothing else.
    edited.replace("2018 arrested | ", "");
    const ImportPlan less = planImport(edited, {}, contextWith(first.incidents, {}));
    QCOMPARE(less.incidents[0].proceedings[0].steps.size(), size_t(1));
    QVERIFY(less.incidents[0].sources[1].supports.empty());
    QCOMPARE(less.incidents[0].claims.size(), size_t(1));
}

void TestSheetRoundTrip::oneReferenceTwiceStaysTwo()
{
    QRandomGenerator random(3);
    std::vector<Incident> incidents{test::randomIncident(random, {}), test::randomIncident(random, {})};
    for (Incident& incident : incidents)
        incident.reference = Reference(QStringLiteral("GR"), 2024, 1);
    const QByteArray written = writeSheet(incidents, {});
    const ImportPlan plan = planImport(written, {}, {});
    QVERIFY2(plan.created == 2, qPrintable(described(plan.problems)));
    QCOMPARE(writeSheet(plan.incidents, {}), written);
}

QTEST_GUILESS_MAIN(TestSheetRoundTrip)
#include "test_sheet_round_trip.moc"
