// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_register.h"

#include <QSet>
#include <QtTest>

using namespace recense;
using recense::test::randomRegister;

// Tests that compare two programs on random registers say nothing where the registers are dull.
class TestRandomRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameRegister()
    {
        const auto one = randomRegister(7), again = randomRegister(7), other = randomRegister(8);
        QVERIFY(one.incidents == again.incidents);
        QVERIFY(one.parties == again.parties);
        QVERIFY(!(one.incidents == other.incidents));
    }

    void referencesAreTheirOwn()
    {
        for (unsigned seed = 0; seed < 50; ++seed) {
            QSet<QString> references;
            for (const Incident& incident : randomRegister(seed, 9).incidents)
                references.insert(incident.reference.text());
            QCOMPARE(references.size(), 9);
        }
    }

    void collides()
    {
        int inside = 0, inBothPopulations = 0, undatedFinal = 0, overCovering = 0, openCount = 0;
        for (unsigned seed = 0; seed < 100; ++seed) {
            QSet<Id> solidarity, migration;
            for (const Incident& incident : randomRegister(seed).incidents) {
                for (const Target& target : incident.targets) {
                    inside += target.memberOf.has_value();
                    openCount += !target.people.range(target.type).maximum;
                    if (target.party)
                        (target.population == Population::Solidarity ? solidarity : migration).insert(*target.party);
                    for (const Proceeding& proceeding : incident.proceedings) {
                        int covered = 0;
                        for (const Outcome& outcome : proceeding.outcomes) {
                            undatedFinal += outcome.final && !outcome.date;
                            if (outcome.final && outcome.target == target.id)
                                covered += outcome.people.value_or(0);
                        }
                        overCovering += covered > target.people.range(target.type).minimum;
                    }
                }
            }
            inBothPopulations += solidarity.intersects(migration);
        }
        QVERIFY(inside > 50);
        QVERIFY(inBothPopulations > 20);
        QVERIFY(undatedFinal > 20);
        QVERIFY(overCovering > 50);
        QVERIFY(openCount > 50);
    }
};

QTEST_GUILESS_MAIN(TestRandomRegister)
#include "test_random_register.moc"
