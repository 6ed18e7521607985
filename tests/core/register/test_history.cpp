// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/changeset.h"
#include "core/register/rows.h"
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
    void everyDeedIsUndoneAndRedoneLater_data();
    void everyDeedIsUndoneAndRedoneLater();
    void whatIsStoppedChangesNothing();
    void whatStandsInTheWayIsNamed();
    void aLinkedPartyStandsInTheWay();
    void entriesComeInPagesAndFiltered();
    void theChainTellsWhereItBreaks();
    void aFieldIsPutBack();
    void columnsOfOneStatementArePutBackTogether();
    void aRemovedRecordIsPutBackWithWhatItOwned();
    void whatCannotBePutBackChangesNothing();
    void aCaseOfAnImportKnowsItsMaking();
    void changesOfAnEntryKnowTheirCases();
    void aChangeOfACaseInTheBinLeavesItThere();
    void thePlanOfTheReportIsKeptAsOneEntry();
    void aChosenCaseStandsInTheWayOfItsUnmaking();
    void anotherClassOfAResultReachesTheList();

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
    QStringList recorded() const; // all rows for which the journal answers

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

QStringList TestHistory::recorded() const
{
    SQLite::Database db = m_scratch->raw();
    QStringList rows;
    for (const char* table : recordedTables()) {
        QStringList quoted;
        for (const QString& column : columnsOf(db, table))
            quoted << QStringLiteral("quote(\"%1\")").arg(column);
        SQLite::Statement select(
            db, "SELECT " + quoted.join(QStringLiteral("||','||")).toStdString() + " FROM " + table + " ORDER BY 1");
        while (select.executeStep())
            rows << QLatin1String(table) + u' ' + QString::fromStdString(select.getColumn(0).getString());
    }
    return rows;
}

// A party that stands in the cases, two of which are in the list and one in the bin.
struct Stock
{
    std::vector<Id> cases;
    Party party, other;
    SavedFilter filter;
};

using Do = std::function<void(Register&, const Stock&)>;

void TestHistory::everyDeedIsUndoneAndRedoneLater_data()
{
    QTest::addColumn<Do>("act");
    QTest::addColumn<Deed>("deed");
    const auto row = [](const char* name, Deed deed, Do act) { QTest::newRow(name) << act << deed; };
    row("a change of one case", Deed::Cases, [](Register& reg, const Stock& stock) {
        Incident incident = reg.incident(stock.cases[0]);
        incident.targets.clear();
        incident.place = QStringLiteral("Kos");
        reg.save(incident);
    });
    row("one field of several cases", Deed::Cases, [](Register& reg, const Stock& stock) {
        std::vector<Incident> all{reg.incident(stock.cases[0]), reg.incident(stock.cases[1])};
        for (Incident& incident : all)
            incident.review = Review::Draft;
        reg.saveAll(all, {}, {});
    });
    row("an import", Deed::Cases, [](Register& reg, const Stock&) {
        Party party{newId(QDateTime::currentDateTimeUtc()), QStringLiteral("P-3"), TargetType::Person, {}, {}, {}, {}};
        std::vector<Incident> all(60);
        for (Incident& incident : all) {
            incident.title.main = QStringLiteral("from a sheet");
            incident.targets.resize(1);
            incident.targets[0].key = QStringLiteral("1");
            incident.targets[0].party = party.id;
        }
        reg.saveAll(all, std::span(&party, 1), QStringLiteral("a sheet"));
    });
    row("a party", Deed::Party, [](Register& reg, const Stock& stock) {
        Party party = stock.party;
        party.name = QStringLiteral("Another Name");
        reg.save(party);
    });
    row("a judgement", Deed::Judgement, [](Register& reg, const Stock& stock) {
        reg.save(PartyJudgement{{}, stock.party.id, stock.other.id, Match::Same, QStringLiteral("met both")});
    });
    row("a term", Deed::Term, [](Register& reg, const Stock&) {
        Term term = *reg.codebook().find(QStringLiteral("result"), code("acquitted"));
        term.category = QStringLiteral("convicted");
        reg.save(term);
    });
    row("what was monitored", Deed::Coverage, [](Register& reg, const Stock&) {
        reg.saveCoverage({{{}, {}, {QStringLiteral("el")}, date("2024"), QStringLiteral("daily papers"), {}}});
    });
    row("the plan of the report", Deed::ReportPlan, [](Register& reg, const Stock& stock) {
        ReportPlan plan = reg.reportPlan();
        std::swap(plan.parts[0], plan.parts[5]);
        plan.parts[1].introduction = {{QStringLiteral("en"), QStringLiteral("As every year.")}};
        plan.tablesLeftOut = {QStringLiteral("gender")};
        plan.cases = {stock.cases[1], stock.cases[0]};
        reg.save(plan);
    });
    row("a saved filter", Deed::Filter, [](Register& reg, const Stock&) {
        reg.save(SavedFilter{{}, QStringLiteral("Greece"), QStringLiteral("country:GR")});
    });
    row("a report frozen", Deed::Frozen, [](Register& reg, const Stock&) {
        FrozenReport report;
        report.name = QStringLiteral("Spring");
        report.year = 2024;
        report.people = Range{24, std::nullopt};
        report.content = "kept";
        reg.freeze(report);
    });
    row("a saved filter gone", Deed::Filter, [](Register& reg, const Stock& stock) { reg.remove(stock.filter); });
    row("into the bin", Deed::Binned,
        [](Register& reg, const Stock& stock) { reg.moveToBin(std::span(stock.cases).first(2)); });
    row("out of the bin", Deed::Restored, [](Register& reg, const Stock& stock) { reg.restoreFromBin(stock.cases[2]); });
    row("a field put back", Deed::Cases, [](Register& reg, const Stock& stock) {
        const Changes history = reg.changesOf(stock.cases[1]);
        reg.restore(history.changes.front(), QStringLiteral("title"), {});
    });
}

void TestHistory::everyDeedIsUndoneAndRedoneLater()
{
    QFETCH(Do, act);
    QFETCH(Deed, deed);
    Stock stock;
    stock.party = {newId(QDateTime::currentDateTimeUtc()), QStringLiteral("P-1"), TargetType::Person, QStringLiteral("A Name"), {}, {}, {}};
    stock.other = {newId(QDateTime::currentDateTimeUtc()), QStringLiteral("P-2"), TargetType::Person, {}, {}, {}, {}};
    reg().save(stock.party);
    reg().save(stock.other);
    for (const char* title : {"one", "two", "three"}) {
        stock.cases.push_back(make(title));
        Incident incident = reg().incident(stock.cases.back());
        incident.targets.resize(1);
        incident.targets[0].key = QStringLiteral("1");
        incident.targets[0].party = stock.party.id;
        reg().save(incident);
    }
    retitle(stock.cases[1], "two, changed");
    reg().moveToBin(stock.cases[2]);
    stock.filter = reg().save(SavedFilter{{}, QStringLiteral("Italy"), QStringLiteral("country:IT")});
    const QStringList before = recorded();
    act(reg(), stock);
    const QStringList after = recorded();
    QVERIFY(after != before);
    m_scratch->reopen();
    QCOMPARE(reg().undoState().undo->summary.deed, deed);
    reg().undo(*reg().undoState().undo);
    QCOMPARE(recorded(), before);
    QVERIFY(reg().verify().empty());
    m_scratch->reopen();
    QCOMPARE(reg().undoState().redo->summary.deed, deed);
    reg().undo(*reg().undoState().redo);
    QCOMPARE(recorded(), after);
    QVERIFY(reg().verify().empty());
}

void TestHistory::whatIsStoppedChangesNothing()
{
    std::vector<Incident> many(3000);
    for (Incident& incident : many)
        incident.title.main = QStringLiteral("one of many");
    std::vector<Id> ids;
    for (const Saved& saved : reg().saveAll(many, {}, {}))
        ids.push_back(saved.incident);
    const QByteArray head = reg().historyHead();
    const Progress stop = [](qint64, qint64) { return false; };
    QCOMPARE(failureOf([&] { reg().undo(newest(), stop); }), ErrorCode::Cancelled);
    QCOMPARE(failureOf([&] { reg().moveToBin(ids, {}, stop); }), ErrorCode::Cancelled);
    QCOMPARE(reg().historyHead(), head);
    QVERIFY(reg().verify().empty());
    reg().moveToBin(ids); // nothing asks any more
    QCOMPARE(reg().bin().size(), ids.size());
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
    QCOMPARE(reg().history({QStringLiteral("uberpruft"), {}, {}, {}}, 10).size(), size_t(2));
    QCOMPARE(reg().history({QStringLiteral("CASE 4"), {}, {}, {}}, 10).size(), size_t(1));
    QCOMPARE(reg().history({QStringLiteral("abc-2025-0002"), {}, {}, {}}, 10).size(), size_t(1));
    const QDateTime noon = Scratch::environment().now();
    QCOMPARE(reg().history({{}, noon.addDays(-1), noon, {}}, 10).size(), size_t(5));
    QCOMPARE(reg().history({{}, noon.addSecs(1), {}, {}}, 10).size(), size_t(0));
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

void TestHistory::aFieldIsPutBack()
{
    const Id id = make("one");
    Incident incident = reg().incident(id);
    incident.start = date("2024-03");
    reg().save(incident);
    incident = reg().incident(id);
    incident.start = date("2025");
    incident.place = QStringLiteral("Kos");
    reg().save(incident);
    const Changes history = reg().changesOf(id);
    reg().restore(history.changes.front(), QStringLiteral("start"), QStringLiteral("it was right before"));
    QCOMPARE(reg().incident(id).start->text(), QStringLiteral("2024-03"));
    QCOMPARE(reg().incident(id).place, QStringLiteral("Kos"));
    QCOMPARE(reg().incident(id).revision, 4);
    QCOMPARE(newest().reason, QStringLiteral("it was right before"));
    QVERIFY(reg().verify().empty()); // the days of the date too, and the list
    reg().undo(newest());
    QCOMPARE(reg().incident(id).start->text(), QStringLiteral("2025"));
}

void TestHistory::columnsOfOneStatementArePutBackTogether()
{
    Incident incident;
    incident.title.main = QStringLiteral("one");
    incident.targets.resize(1);
    incident.targets[0].key = QStringLiteral("1");
    incident.targets[0].type = TargetType::Group;
    incident.targets[0].people = {5, 8, false, Basis::Range};
    const Id id = reg().save(incident).incident;
    incident = reg().incident(id);
    incident.targets[0].people = {12, {}, true, Basis::AtLeast};
    reg().save(incident);
    const RecordChange change = reg().changesOf(id).changes.front();
    QCOMPARE(change.fields.size(), size_t(4));
    reg().restore(change, QStringLiteral("people_min"), {});
    QCOMPARE(reg().incident(id).targets[0].people, (HeadCount{5, 8, false, Basis::Range}));
}

void TestHistory::aRemovedRecordIsPutBackWithWhatItOwned()
{
    Incident incident;
    incident.title.main = QStringLiteral("one");
    incident.proceedings.resize(2);
    incident.proceedings[0].key = QStringLiteral("1");
    incident.proceedings[0].steps.resize(2);
    incident.proceedings[0].steps[0].stage = code("arrested");
    incident.proceedings[0].steps[1].stage = code("trial");
    incident.proceedings[1].key = QStringLiteral("2");
    const Id id = reg().save(incident).incident;
    const Incident before = reg().incident(id);
    incident = before;
    incident.proceedings.erase(incident.proceedings.begin());
    // Recorded before the removal, so that the entry has rows of steps before those of proceedings.
    incident.proceedings.front().steps.resize(1);
    incident.proceedings.front().steps.front().stage = code("investigation");
    incident.place = QStringLiteral("Kos");
    reg().save(incident);
    const Changes history = reg().changesOf(id);
    const auto removed = std::find_if(history.changes.begin(), history.changes.end(), [](const RecordChange& change) {
        return change.kind == RecordChange::Kind::Removed && change.table == QStringLiteral("proceeding");
    });
    QVERIFY(removed != history.changes.end());
    reg().restore(*removed, {}, QStringLiteral("removed by mistake"));
    const Incident after = reg().incident(id);
    QVERIFY(after.proceedings.front() == before.proceedings.front());
    QCOMPARE(after.proceedings.back().steps.size(), size_t(1));
    QCOMPARE(after.place, QStringLiteral("Kos"));
    QVERIFY(reg().verify().empty());
}

void TestHistory::whatCannotBePutBackChangesNothing()
{
    Incident incident;
    incident.title.main = QStringLiteral("one");
    incident.proceedings.resize(1);
    incident.proceedings[0].key = QStringLiteral("1");
    incident.proceedings[0].steps.resize(1);
    incident.proceedings[0].steps[0].stage = code("arrested");
    const Id id = reg().save(incident).incident;
    incident = reg().incident(id);
    incident.proceedings[0].steps[0].note = QStringLiteral("at night");
    reg().save(incident);
    const RecordChange changed = reg().changesOf(id).changes.front();
    incident = reg().incident(id);
    incident.proceedings[0].steps.clear();
    reg().save(incident);
    const RecordChange removed = reg().changesOf(id).changes.front();
    incident = reg().incident(id);
    incident.proceedings.clear();
    reg().save(incident);
    const QByteArray head = reg().historyHead();
    QCOMPARE(failureOf([&] { reg().restore(changed, QStringLiteral("note"), {}); }), ErrorCode::Conflict);
    QCOMPARE(failureOf([&] { reg().restore(removed, {}, {}); }), ErrorCode::Conflict); // its proceeding is gone
    QCOMPARE(reg().historyHead(), head);
}

void TestHistory::aCaseOfAnImportKnowsItsMaking()
{
    constexpr int kCases = 3000; // so that the entry is long, and is not read for one case
    std::vector<Incident> many(kCases);
    for (int i = 0; i < kCases; ++i) {
        many[size_t(i)].title.main = newId(QDateTime::currentDateTimeUtc()).toString(); // which hardly compresses
        many[size_t(i)].notes = newId(QDateTime::currentDateTimeUtc()).toString() + newId(QDateTime::currentDateTimeUtc()).toString();
        many[size_t(i)].targets.resize(1);
        many[size_t(i)].targets[0].key = QStringLiteral("1");
    }
    const Id id = reg().saveAll(many, {}, {})[1000].incident;
    retitle(id, "changed");
    Incident incident = reg().incident(id);
    incident.targets.clear();
    reg().save(incident);
    const Changes history = reg().changesOf(id);
    QCOMPARE(history.changes.size(), size_t(4)); // taken out, retitled; target and case made
    QCOMPARE(history.changes[0].kind, RecordChange::Kind::Removed);
    QCOMPARE(history.changes[2].table, QStringLiteral("incident"));
    QCOMPARE(history.changes[3].table, QStringLiteral("target"));
    const auto& made = history.changes[2].fields;
    const auto named = std::find_if(made.begin(), made.end(), [](const auto& field) { return field.name == QStringLiteral("title"); });
    QCOMPARE(named->after.toString(), many[1000].title.main);
    QCOMPARE(history.changes[2].position, 1);
}

void TestHistory::changesOfAnEntryKnowTheirCases()
{
    const Id one = make("one"), two = make("two");
    std::vector<Incident> both{reg().incident(one), reg().incident(two)};
    both[0].place = QStringLiteral("Kos");
    both[1].sources.resize(1);
    both[1].sources[0].title = QStringLiteral("A paper");
    reg().saveAll(both, {}, {});
    const Changes changes = reg().changesOf(newest());
    QCOMPARE(changes.changes.size(), size_t(2));
    QCOMPARE(changes.changes[0].incident, one);
    QCOMPARE(changes.changes[1].incident, two);
    QCOMPARE(changes.records.value(two).columns.value(QStringLiteral("title")).toString(), QStringLiteral("two"));
    QVERIFY(!changes.more);
    QVERIFY(reg().changesOf(newest(), 1).more);
}

void TestHistory::thePlanOfTheReportIsKeptAsOneEntry()
{
    QVERIFY(reg().reportPlan() == ReportPlan::standard());
    const QByteArray head = reg().historyHead();
    reg().save(ReportPlan::standard());
    QCOMPARE(reg().historyHead(), head); // nothing is new

    ReportPlan plan = ReportPlan::standard();
    std::swap(plan.parts[2], plan.parts[11]);
    plan.parts[3].shown = false;
    plan.parts[4].introduction = {{QStringLiteral("en"), QStringLiteral("As \"every\" year,\nagain.")},
                                  {QStringLiteral("fr"), QStringLiteral("Comme chaque année.")}};
    plan.parts[5].comment = {{QStringLiteral("el"), QStringLiteral("Όπως κάθε χρόνο.")}};
    plan.tablesLeftOut = {QStringLiteral("gender"), QStringLiteral("role")};
    plan.cases = {make("second"), make("first")};
    std::swap(plan.cases[0], plan.cases[1]);
    reg().save(plan);
    QCOMPARE(newest().summary, (Summary{Deed::ReportPlan, 0, 0, {}}));
    m_scratch->reopen();
    QVERIFY(reg().reportPlan() == plan);

    ReportPlan other = plan;
    other.parts[6].shown = false;
    other.tablesLeftOut.removeFirst();
    other.cases.pop_back();
    reg().save(other);
    QVERIFY(reg().reportPlan() == other);
    const Changes changes = reg().changesOf(newest());
    QCOMPARE(changes.changes.size(), size_t(3));
    // A part is known by its code, a case by its reference.
    QCOMPARE(changes.changes[0].fields.front().name, QStringLiteral("part"));
    QCOMPARE(changes.changes[0].fields.front().after.toString(), toCode(other.parts[6].part));
    QVERIFY(changes.records.contains(plan.cases.back()));
    reg().undo(newest());
    QVERIFY(reg().reportPlan() == plan);
    reg().moveToBin(plan.cases.front());
    QVERIFY(reg().reportPlan() == plan);
    QVERIFY(reg().verify().empty());
}

// Else it would go from the plan without a word.
void TestHistory::aChosenCaseStandsInTheWayOfItsUnmaking()
{
    ReportPlan plan = ReportPlan::standard();
    plan.cases = {make("told in short")};
    const JournalEntry making = newest();
    reg().save(plan);
    QCOMPARE(failureOf([&] { reg().undo(making); }), ErrorCode::Conflict);
    QVERIFY(reg().reportPlan() == plan);
    QCOMPARE(reg().standingOn(making).size(), size_t(1));
    QCOMPARE(reg().standingOn(making).front().summary.deed, Deed::ReportPlan);
}

void TestHistory::aChangeOfACaseInTheBinLeavesItThere()
{
    const Id id = make("one");
    reg().moveToBin(id);
    retitle(id, "two");
    QCOMPARE(reg().bin().size(), size_t(1));
    QCOMPARE(reg().bin().front().title, QStringLiteral("two"));
    QVERIFY(reg().cases({}).keys.empty());
}

void TestHistory::anotherClassOfAResultReachesTheList()
{
    Incident incident;
    incident.title.main = QStringLiteral("one");
    incident.targets.resize(1);
    incident.targets[0].id = newId(QDateTime::currentDateTimeUtc());
    incident.targets[0].key = QStringLiteral("1");
    incident.proceedings.resize(1);
    incident.proceedings[0].key = QStringLiteral("1");
    incident.proceedings[0].track = code("criminal");
    incident.proceedings[0].outcomes.resize(1);
    Outcome& outcome = incident.proceedings[0].outcomes[0];
    outcome.target = incident.targets[0].id;
    outcome.result = code("acquitted");
    outcome.people = 1;
    outcome.date = date("2024-01-30");
    outcome.final = true;
    const Id id = reg().save(incident).incident;
    const auto status = [&] { return reg().rows(reg().cases({}), 0, 1).front().status; };
    QCOMPARE(status(), QStringLiteral("cleared"));
    Term term = *reg().codebook().find(QStringLiteral("result"), code("acquitted"));
    term.category = QStringLiteral("convicted");
    reg().save(term);
    QCOMPARE(status(), QStringLiteral("convicted"));
    QCOMPARE(reg().incident(id).revision, 1);
    QVERIFY(reg().verify().empty());
    reg().undo(newest());
    QCOMPARE(status(), QStringLiteral("cleared"));
    QVERIFY(reg().verify().empty());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
