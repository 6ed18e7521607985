// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/register/scratch.h"

#include <QTest>

using namespace recense;
using namespace recense::test;

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scratch = std::make_unique<Scratch>(); }
    void cleanup() { m_scratch.reset(); }
    void anEntrySaysInShortWhatItDid();
    void whatIsGoneIsNamedAsItWas();
    void undoAndRedoFollowTheJournal();
    void undoOfAnEarlierEntryIsAChangeOfItsOwn();
    void undoReachesAcrossSessions();
    void whatStandsInTheWayIsNamed();
    void aLinkedPartyStandsInTheWay();
    void entriesComeInPagesAndFiltered();
    void theChainTellsWhereItBreaks();

private:
    Register& reg() { return **m_scratch; }
    Id make(const char* title, const char* reason = "")
    {
        Incident incident;
        incident.title.main = QLatin1String(title);
        return reg().save(incident, QString::fromUtf8(reason)).incident;
    }
    void retitle(const Id& id, const char* title, const char* reason = "")
    {
        Incident incident = reg().incident(id);
        incident.title.main = QLatin1String(title);
        reg().save(incident, QLatin1String(reason));
    }
    void place(const Id& id, const char* name)
    {
        Incident incident = reg().incident(id);
        incident.place = QLatin1String(name);
        reg().save(incident);
    }
    JournalEntry newest() { return reg().history(1).front(); }
    QString title(const Id& id) { return reg().incident(id).title.main; }

    std::unique_ptr<Scratch> m_scratch;
};

void TestHistory::anEntrySaysInShortWhatItDid()
{
    const Id one = make("one");
    QCOMPARE(newest().summary, (Summary{Deed::Cases, 1, 1, one}));
    QCOMPARE(newest().subjectKey, QStringLiteral("ABC-2025-0001"));
    QCOMPARE(newest().subjectTitle, QStringLiteral("one"));
    retitle(one, "two");
    QCOMPARE(newest().summary, (Summary{Deed::Cases, 1, 0, one}));
    reg().moveToBin(one);
    QCOMPARE(newest().summary, (Summary{Deed::Binned, 1, 0, one}));
    reg().restoreFromBin(one);
    QCOMPARE(newest().summary, (Summary{Deed::Restored, 1, 0, one}));

    std::vector<Incident> several(3);
    several[0] = reg().incident(one);
    for (Incident& incident : several)
        incident.title.main += QStringLiteral(" again");
    reg().saveAll(several, {}, QStringLiteral("from a sheet"));
    QCOMPARE(newest().summary, (Summary{Deed::Cases, 3, 2, {}}));
    QVERIFY(newest().subjectKey.isEmpty());

    const Party party{newId(QDateTime::currentDateTimeUtc()), QStringLiteral("P-1"), TargetType::Person, {}, {}, {}, {}};
    const Party other{newId(QDateTime::currentDateTimeUtc()), QStringLiteral("P-2"), TargetType::Person, {}, {}, {}, {}};
    reg().save(party);
    QCOMPARE(newest().summary, (Summary{Deed::Party, 0, 0, party.id}));
    QCOMPARE(newest().subjectKey, QStringLiteral("P-1"));
    reg().save(other);
    reg().save(PartyJudgement{{}, party.id, other.id, Match::NotSame, QStringLiteral("met both")});
    QCOMPARE(newest().summary.deed, Deed::Judgement);
    QCOMPARE(newest().subjectKey + u'+' + newest().subjectTitle, QStringLiteral("P-1+P-2"));
    QCOMPARE(newest().reason, QStringLiteral("met both"));
    reg().undo(newest());
    QCOMPARE(newest().summary.deed, Deed::Judgement); // what was undone
    QCOMPARE(newest().turn(), JournalEntry::Turn::Undo);
}

void TestHistory::whatIsGoneIsNamedAsItWas()
{
    make("a first try");
    reg().undo(newest());
    QCOMPARE(newest().subjectKey, QStringLiteral("ABC-2025-0001"));
    QCOMPARE(newest().subjectTitle, QStringLiteral("a first try"));
    QCOMPARE(reg().undoState().redo->subjectTitle, QStringLiteral("a first try"));
}

void TestHistory::undoAndRedoFollowTheJournal()
{
    QVERIFY(!reg().undoState().undo);
    const Id id = make("one");
    retitle(id, "two");
    retitle(id, "three");
    QVERIFY(!reg().undoState().redo);
    for (const char* expected : {"two", "one"}) {
        reg().undo(*reg().undoState().undo);
        QCOMPARE(title(id), QLatin1String(expected));
    }
    for (const char* expected : {"two", "three"}) {
        reg().undo(*reg().undoState().redo);
        QCOMPARE(title(id), QLatin1String(expected));
    }
    QVERIFY(!reg().undoState().redo);
    for (const char* expected : {"two", "one"}) {
        reg().undo(*reg().undoState().undo);
        QCOMPARE(title(id), QLatin1String(expected));
    }
    retitle(id, "other"); // ends what could be redone
    QVERIFY(!reg().undoState().redo);
    reg().undo(*reg().undoState().undo);
    QCOMPARE(title(id), QStringLiteral("one"));
    reg().undo(*reg().undoState().undo);
    QCOMPARE(failureOf([&] { reg().incident(id); }), ErrorCode::NotFound);
    QVERIFY(!reg().undoState().undo);
    reg().undo(*reg().undoState().redo);
    QCOMPARE(title(id), QStringLiteral("one"));
}

void TestHistory::undoOfAnEarlierEntryIsAChangeOfItsOwn()
{
    const Id one = make("one");
    retitle(one, "one, changed");
    const JournalEntry chosen = newest();
    make("two");
    reg().undo(chosen); // from the history
    QCOMPARE(title(one), QStringLiteral("one"));
    QVERIFY(!reg().undoState().redo);
    QCOMPARE(reg().undoState().undo->turned(), chosen.sequence);
    reg().undo(*reg().undoState().undo);
    QCOMPARE(title(one), QStringLiteral("one, changed"));
    reg().undo(*reg().undoState().redo);
    QCOMPARE(title(one), QStringLiteral("one"));
}

void TestHistory::undoReachesAcrossSessions()
{
    const Id id = make("one");
    retitle(id, "two");
    retitle(id, "three");
    reg().undo(newest());
    m_scratch->reopen();
    QCOMPARE(reg().undoState().redo->turned(), 3);
    reg().undo(*reg().undoState().undo);
    QCOMPARE(title(id), QStringLiteral("one"));
}

void TestHistory::whatStandsInTheWayIsNamed()
{
    const Id id = make("one");
    retitle(id, "two", "first");
    const JournalEntry chosen = newest();
    place(id, "Kos"); // another field: in nobody's way
    retitle(id, "three", "second");
    const JournalEntry later = newest();
    make("another case");
    QCOMPARE(failureOf([&] { reg().undo(chosen); }), ErrorCode::Conflict);
    const std::vector<JournalEntry> standing = reg().standingOn(chosen);
    QCOMPARE(standing.size(), size_t(1));
    QCOMPARE(standing.front().sequence, later.sequence);
    QCOMPARE(standing.front().subjectKey, QStringLiteral("ABC-2025-0001"));
    reg().undo(later); // chosen from the history
    QVERIFY(reg().standingOn(chosen).empty());
    reg().undo(chosen);
    QCOMPARE(title(id), QStringLiteral("one"));
    QCOMPARE(reg().incident(id).place, QStringLiteral("Kos"));
    QCOMPARE(reg().standingOn(chosen).front().turned(), chosen.sequence); // it is undone already
}

void TestHistory::aLinkedPartyStandsInTheWay()
{
    const Party party{newId(QDateTime::currentDateTimeUtc()), QStringLiteral("P-1"), TargetType::Person, {}, {}, {}, {}};
    reg().save(party);
    const JournalEntry chosen = newest();
    const Id id = make("one");
    Incident incident = reg().incident(id);
    incident.targets.resize(1);
    incident.targets[0].key = QStringLiteral("1");
    incident.targets[0].party = party.id;
    reg().save(incident);
    const JournalEntry link = newest();
    QCOMPARE(failureOf([&] { reg().undo(chosen); }), ErrorCode::Conflict);
    const std::vector<JournalEntry> standing = reg().standingOn(chosen);
    QCOMPARE(standing.size(), size_t(1));
    QCOMPARE(standing.front().sequence, link.sequence);
}

void TestHistory::entriesComeInPagesAndFiltered()
{
    for (int i = 0; i < 5; ++i)
        make(qPrintable(QStringLiteral("case %1").arg(i)), i % 2 ? "Überprüft" : "");
    HistoryQuery query;
    std::vector<JournalEntry> page = reg().history(query, 2);
    QCOMPARE(page.size(), size_t(2));
    QCOMPARE(page.back().subjectTitle, QStringLiteral("case 3"));
    query.before = page.back().position;
    page = reg().history(query, 10);
    QCOMPARE(page.size(), size_t(3));
    QCOMPARE(page.front().subjectTitle, QStringLiteral("case 2"));
    QCOMPARE(reg().history({QStringLiteral("uberpruft"), {}, {}}, 10).size(), size_t(2));
    QCOMPARE(reg().history({QStringLiteral("CASE 4"), {}, {}}, 10).size(), size_t(1));
    QCOMPARE(reg().history({QStringLiteral("abc-2025-0002"), {}, {}}, 10).size(), size_t(1));
    const QDateTime noon = Scratch::environment().now();
    QCOMPARE(reg().history({{}, noon.addDays(-1), noon}, 10).size(), size_t(5));
    QCOMPARE(reg().history({{}, noon.addSecs(1), {}}, 10).size(), size_t(0));
}

void TestHistory::theChainTellsWhereItBreaks()
{
    for (const char* title : {"one", "two", "three", "four"})
        make(title);
    QCOMPARE(reg().checkHistory().entries, 4);
    QVERIFY(reg().checkHistory().breaks.empty());
    m_scratch->raw().exec("UPDATE journal SET reason = 'another' WHERE position = 2");
    HistoryCheck check = reg().checkHistory();
    QCOMPARE(check.breaks.size(), size_t(1));
    QCOMPARE(check.breaks[0].entry.sequence, 2);
    QCOMPARE(check.breaks[0].kind, ChainBreak::Kind::Changed);
    m_scratch->raw().exec("DELETE FROM journal WHERE position = 2 OR position = 3");
    check = reg().checkHistory();
    QCOMPARE(check.breaks.size(), size_t(1));
    QCOMPARE(check.breaks[0].entry.sequence, 4);
    QCOMPARE(check.breaks[0].kind, ChainBreak::Kind::Missing);
    QCOMPARE(check.breaks[0].missing, 2);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
