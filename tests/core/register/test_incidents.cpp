// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/register/full_incident.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recense;
using namespace recense::test;

class TestIncidents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_register.reset(); }
    void everyFieldComesBack();
    void savingTheSameMakesNoEntry();
    void everyKindOfChangeIsKept();
    void anOutcomeThatMovesToAnotherTargetSurvives();
    void aStaleRevisionIsAConflict();
    void referencesCountUp();
    void aReferenceStaysWhatItWas();
    void theBinHidesAndGivesBack();
    void manyComeInOrderOfReferences();
    void cancellingKeepsNothing();
    void partiesJudgementsCoverageAndTermsAreKept();
    void partiesAreInTheirIncidents();
    void nothingIsWrittenWithoutItsOwner_data();
    void nothingIsWrittenWithoutItsOwner();

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Register> m_register;
    Environment m_environment = fixedEnvironment();

    Party party() const
    {
        return {m_environment.id(), QStringLiteral("P-17"), TargetType::Person, {}, {QStringLiteral("the captain")},
                QStringLiteral("known since 2018"), {}};
    }
    Incident titled(const char* title) const
    {
        Incident incident;
        incident.title.main = QLatin1String(title);
        return incident;
    }
};

void TestIncidents::init()
{
    const QString path = m_folder.filePath(QStringLiteral("%1.rcns").arg(++m_count));
    m_register = Register::create(path, passphrase(), QStringLiteral("ABC"), false, m_environment);
}

void TestIncidents::everyFieldComesBack()
{
    const Party known = party();
    m_register->save(known);
    Incident incident = fullIncident(m_environment, known.id);
    const Saved saved = m_register->save(incident);
    QVERIFY(saved.changed);
    incident.reference = saved.reference;
    incident.revision = saved.revision;
    QVERIFY(m_register->incident(incident.id) == incident);

    const QString path = m_register->path();
    m_register.reset();
    m_register = Register::open(path, passphrase());
    QVERIFY(m_register->incident(incident.id) == incident);
    QVERIFY(m_register->incidentOf(saved.reference) == incident.id);
}

void TestIncidents::savingTheSameMakesNoEntry()
{
    const Saved first = m_register->save(fullIncident(m_environment, {}));
    const QByteArray head = m_register->historyHead();
    const Saved second = m_register->save(m_register->incident(first.incident));
    QVERIFY(!second.changed);
    QCOMPARE(second.revision, first.revision);
    QCOMPARE(m_register->historyHead(), head);
    QCOMPARE(m_register->history().size(), size_t(1));
}

void TestIncidents::everyKindOfChangeIsKept()
{
    const Saved saved = m_register->save(fullIncident(m_environment, {}));
    Incident incident = m_register->incident(saved.incident);
    incident.title.main = QStringLiteral("another title");
    std::reverse(incident.targets.begin(), incident.targets.end());
    incident.proceedings.front().steps.erase(incident.proceedings.front().steps.begin());
    incident.proceedings.front().against.clear();
    incident.sources.front().attachments.clear();
    Step step;
    step.stage = *Code::parse(u"charged");
    incident.proceedings.front().steps.push_back(step);
    incident.claims.clear();
    m_register->save(incident);
    Incident stored = m_register->incident(saved.incident);
    QCOMPARE(stored.revision, saved.revision + 1);
    QVERIFY(!stored.proceedings.front().steps.back().id.isNull());
    stored.proceedings.front().steps.back().id = Id();
    stored.revision = incident.revision;
    QVERIFY(stored == incident);
}

void TestIncidents::anOutcomeThatMovesToAnotherTargetSurvives()
{
    const Saved saved = m_register->save(fullIncident(m_environment, {}));
    Incident incident = m_register->incident(saved.incident);
    const Id kept = incident.targets[1].id;
    incident.targets[1].memberOf.reset();
    incident.targets.erase(incident.targets.begin());
    incident.proceedings.front().against = {kept};
    for (Outcome& outcome : incident.proceedings.front().outcomes)
        outcome.target = kept;
    incident.claims.clear();
    m_register->save(incident);
    QCOMPARE(m_register->incident(saved.incident).proceedings.front().outcomes.size(), size_t(2));
    QCOMPARE(m_register->incident(saved.incident).targets.size(), size_t(2));
}

void TestIncidents::aStaleRevisionIsAConflict()
{
    const Saved saved = m_register->save(titled("one"));
    const Incident mine = m_register->incident(saved.incident);
    Incident theirs = mine;
    theirs.title.main = QStringLiteral("two");
    m_register->save(theirs);
    Incident late = mine;
    late.notes = QStringLiteral("late");
    QCOMPARE(failureOf([&] { m_register->save(late); }), ErrorCode::Conflict);
    QCOMPARE(m_register->incident(saved.incident).title.main, QStringLiteral("two"));
    QVERIFY(m_register->incident(saved.incident).notes.isEmpty());
}

void TestIncidents::referencesCountUp()
{
    QCOMPARE(m_register->save(titled("one")).reference.text(), QStringLiteral("ABC-2026-0001"));
    Incident given = titled("two");
    given.reference = *Reference::parse(u"ABC-2026-0041");
    QCOMPARE(m_register->save(given).reference.text(), QStringLiteral("ABC-2026-0041"));
    const std::vector<Incident> more{titled("three"), titled("four")};
    const std::vector<Saved> saved = m_register->saveAll(more, {}, {});
    QCOMPARE(saved[0].reference.text(), QStringLiteral("ABC-2026-0042"));
    QCOMPARE(saved[1].reference.text(), QStringLiteral("ABC-2026-0043"));
}

void TestIncidents::aReferenceStaysWhatItWas()
{
    const Saved saved = m_register->save(titled("one"));
    Incident incident = m_register->incident(saved.incident);
    incident.reference = Reference();
    incident.notes = QStringLiteral("x");
    QCOMPARE(m_register->save(incident).reference, saved.reference);
    QCOMPARE(m_register->incident(saved.incident).reference, saved.reference);
}

void TestIncidents::theBinHidesAndGivesBack()
{
    const Saved saved = m_register->save(fullIncident(m_environment, {}));
    const Incident before = m_register->incident(saved.incident);
    const auto shown = [&] {
        int incidents = 0;
        m_register->forEachIncident([&](const Incident&) { return ++incidents > 0; });
        return incidents;
    };
    m_register->moveToBin(saved.incident, QStringLiteral("a duplicate"));
    QCOMPARE(shown(), 0);
    Incident binned = m_register->incident(saved.incident);
    binned.notes = QStringLiteral("seen in the bin");
    m_register->save(binned);
    QCOMPARE(shown(), 0);
    m_register->restoreFromBin(saved.incident);
    QCOMPARE(shown(), 1);
    QCOMPARE(m_register->incident(saved.incident).targets, before.targets);
    QCOMPARE(failureOf([&] { m_register->moveToBin(m_environment.id()); }), ErrorCode::NotFound);
}

void TestIncidents::manyComeInOrderOfReferences()
{
    std::vector<Incident> incidents;
    for (int i = 0; i < 50; ++i) {
        Incident incident = fullIncident(m_environment, {});
        incident.reference = Reference(i % 2 ? QStringLiteral("ABC") : QStringLiteral("XYZ"), 2000 + i % 7, 100 - i);
        incidents.push_back(incident);
    }
    // Merged registers can have doubled a reference: both come, each with what is its own.
    incidents.push_back(fullIncident(m_environment, {}));
    incidents.back().reference = incidents.front().reference;
    m_register->saveAll(incidents, {}, {});
    std::sort(incidents.begin(), incidents.end(), [](const Incident& a, const Incident& b) {
        return std::pair(a.reference, a.id.toRfc4122()) < std::pair(b.reference, b.id.toRfc4122());
    });
    size_t next = 0;
    m_register->forEachIncident([&](const Incident& stored) {
        incidents[next].revision = 1;
        return stored == incidents[next++];
    });
    QCOMPARE(next, incidents.size());
}

void TestIncidents::cancellingKeepsNothing()
{
    const std::vector<Incident> incidents(3, titled("x"));
    const std::vector<Party> parties{party()};
    const auto stopAtTheEnd = [](qint64 done, qint64 total) { return done < total; };
    QCOMPARE(failureOf([&] { m_register->saveAll(incidents, parties, {}, stopAtTheEnd); }), ErrorCode::Cancelled);
    QVERIFY(m_register->history().empty());
    QVERIFY(m_register->parties().empty());
    QCOMPARE(m_register->save(titled("one")).reference.number(), 1);
}

void TestIncidents::partiesJudgementsCoverageAndTermsAreKept()
{
    Party one = party();
    one.safeguards = {QStringLiteral("research"), Consent::Refused, EdtfDate::parse(u"2031-05")};
    const Party other = party();
    m_register->save(one);
    m_register->save(other);
    const PartyJudgement judgement{m_environment.id(), one.id, other.id, Match::NotSame, QStringLiteral("two ages")};
    m_register->save(judgement);
    const Coverage coverage{m_environment.id(), {*CountryCode::parse(u"GR")}, {QStringLiteral("el")},
                            EdtfDate::parse(u"2024"), QStringLiteral("alerts"), QStringLiteral("Ana")};
    m_register->saveCoverage({coverage});
    Term term;
    term.list = QStringLiteral("act");
    term.code = *Code::parse(u"own_act");
    term.labels.insert(QStringLiteral("en"), QStringLiteral("Our own act"));
    m_register->save(term);

    QVERIFY((m_register->parties() == std::vector<Party>{one, other}));
    QVERIFY(m_register->partyJudgements() == std::vector<PartyJudgement>{judgement});
    QVERIFY(m_register->coverage() == std::vector<Coverage>{coverage});
    QVERIFY(m_register->codebook().contains(term.list, term.code));
    QCOMPARE(m_register->history().size(), size_t(5));
    QCOMPARE(m_register->history().back().author, QStringLiteral("Ana"));
    m_register->saveCoverage({coverage}); // nothing is new
    QCOMPARE(m_register->history().size(), size_t(5));
    m_register->saveCoverage({});
    QVERIFY(m_register->coverage().empty());
    m_register->undo(m_register->history().front());
    QVERIFY(m_register->coverage() == std::vector<Coverage>{coverage});
}

void TestIncidents::partiesAreInTheirIncidents()
{
    const Party one = party(), other = party();
    m_register->save(one);
    m_register->save(other);
    Incident incident;
    incident.title.main = QStringLiteral("Two of them");
    incident.place = QStringLiteral("Sedna");
    incident.country = *CountryCode::parse(u"GR");
    incident.start = EdtfDate::parse(u"1970-01");
    incident.end = EdtfDate::parse(u"1970-02-03");
    for (const Id& id : {one.id, other.id}) {
        Target target;
        target.id = m_environment.id();
        target.key = QString::number(incident.targets.size() + 1);
        target.party = id;
        incident.targets.push_back(target);
    }
    Proceeding all, first;
    all.key = QStringLiteral("1");
    all.fileNumber = QStringLiteral("A 1");
    first.key = QStringLiteral("2");
    first.fileNumber = QStringLiteral("B 2");
    first.against = {incident.targets.front().id};
    incident.proceedings = {all, first};
    const Saved saved = m_register->save(incident);

    const std::vector<PartyUse> uses = m_register->partyUses();
    QCOMPARE(uses.size(), size_t(2));
    const PartyUse expected{one.id, saved.incident, incident.targets.front().id, saved.reference, incident.country,
                            incident.place, Span{0, 33}, {QStringLiteral("A 1"), QStringLiteral("B 2")}};
    QVERIFY(uses[0] == expected);
    QCOMPARE(uses[1].party, other.id);
    QCOMPARE(uses[1].files, QStringList{QStringLiteral("A 1")});
    m_register->moveToBin(saved.incident);
    QVERIFY(m_register->partyUses().empty());
}

void TestIncidents::nothingIsWrittenWithoutItsOwner_data()
{
    QTest::addColumn<int>("cases"); // many are written in another way
    QTest::addColumn<bool>("stored");
    QTest::newRow("one, new") << 1 << false;
    QTest::newRow("many, new") << 1500 << false;
    QTest::newRow("one, changed") << 1 << true;
    QTest::newRow("many, changed") << 1500 << true;
}

void TestIncidents::nothingIsWrittenWithoutItsOwner()
{
    QFETCH(int, cases);
    QFETCH(bool, stored);
    const Party unknown = party();
    const Id elsewhere = m_environment.id();
    std::vector<Incident> all(static_cast<size_t>(cases), titled("one of them"));
    for (Incident& incident : all) {
        Target target;
        target.id = m_environment.id();
        incident.targets.push_back(target);
    }
    if (stored) {
        for (const Saved& saved : m_register->saveAll(all, {}, {}))
            all[static_cast<size_t>(saved.reference.number()) - 1] = m_register->incident(saved.incident);
    }
    const QByteArray head = m_register->historyHead();
    const auto refused = [&](const Incident& wrong) {
        std::vector<Incident> withIt = all;
        withIt.back() = wrong;
        try {
            m_register->saveAll(withIt, {}, {});
        } catch (const Error&) {
            return m_register->historyHead() == head;
        }
        return false;
    };
    Incident ofNobody = all.back();
    ofNobody.targets.front().party = unknown.id;
    QVERIFY(refused(ofNobody));
    Incident ofAnother = all.back();
    Outcome outcome;
    outcome.target = elsewhere;
    ofAnother.proceedings.push_back({});
    ofAnother.proceedings.front().outcomes.push_back(outcome);
    QVERIFY(refused(ofAnother));
    QCOMPARE(m_register->saveAll(all, {}, {}).size(), all.size());
}

QTEST_GUILESS_MAIN(TestIncidents)
#include "test_incidents.moc"
