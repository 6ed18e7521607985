// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/doubts.h"

#include "core/register/register.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recense;

namespace {

Id nextId() { return newId(QDateTime::currentDateTimeUtc()); }

Incident groupOf(int people, const char* day, const char* place)
{
    Incident incident;
    incident.id = nextId();
    incident.title.main = QStringLiteral("Volunteers at the harbour");
    incident.country = *CountryCode::parse(u"GR");
    incident.place = QString::fromLatin1(place);
    incident.start = EdtfDate::parse(QString::fromLatin1(day));
    Target group;
    group.id = nextId();
    group.key = QStringLiteral("1");
    group.type = TargetType::Group;
    group.people.minimum = people;
    incident.targets.push_back(group);
    return incident;
}

} // namespace

// What is in doubt, as it stands in a register.
class TestDoubts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_register = Register::create(m_folder.filePath(QStringLiteral("doubts.recense")), Passphrase(QStringLiteral("a long one")),
                                      QStringLiteral("TEST"));
        Incident told = groupOf(24, "2024-03-05", "Mytilini");
        Source source;
        source.id = nextId();
        source.title = QStringLiteral("A daily newspaper");
        told.sources.push_back(source);
        told.claims.push_back({nextId(), source.id, told.targets[0].id, QStringLiteral("people_min"), QStringLiteral("30 suspects")});
        const Incident again = groupOf(24, "2024-03-05", "MYTILINI");
        Incident binned = groupOf(24, "2024-03-05", "Mytilini");
        m_register->saveAll({told, again, binned, groupOf(24, "2024-03-06", "Mytilini")}, {}, {});
        m_register->moveToBin(binned.id);
    }

    void areThoseOfTheRegister()
    {
        const Facts facts = m_register->facts();
        QCOMPARE(facts.incidents.size(), 3u);
        const count::Uncertain uncertain = report::uncertainOf(*m_register, facts);
        QCOMPARE(uncertain.sources, (std::vector<int>{1, 0, 0}));
        QCOMPARE(uncertain.claims.size(), 1u);
        QCOMPARE(uncertain.claims[0].target, 0u);
        QCOMPARE(uncertain.claims[0].highest, 30);
        QCOMPARE(uncertain.sameTargets, (std::vector<std::pair<Facts::Index, Facts::Index>>{{0, 1}}));
        QVERIFY(uncertain.same.empty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Register> m_register;
};

QTEST_GUILESS_MAIN(TestDoubts)
#include "test_doubts.moc"
