// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/register/full_incident.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recense;
using namespace recense::test;

class TestJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_register.reset(); }
    void eachSaveIsAnEntryOfItsOwn();
    void undoTakesBackAChangeAndItsUndo();
    void undoOfTheFirstSaveTakesTheIncidentOut();
    void aReferenceIsNotGivenTwice();
    void undoStopsAtLaterChanges();
    void undoOfAPartyStopsAtItsLinks();
    void undoOfAPartysChangeReachesTheSearch();
    void savedFiltersAreChangedAndUndone();
    void countRulesAreChangedAndUndone();
    void historyTellsFieldsOldAndNew();
    void historyFollowsRecordsThatAreGone();
    void historyOfOneIncidentLeavesOutTheOthers();

private:
    Incident changed(const Id& id, const char* title)
    {
        Incident incident = m_register->incident(id);
        incident.title.main = QLatin1String(title);
        m_register->save(incident, QStringLiteral("why"));
        return m_register->incident(id);
    }
    JournalEntry newest() { return m_register->history(1).front(); }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Register> m_register;
    Environment m_environment = fixedEnvironment();
};

void TestJournal::init()
{
    const QString path = m_folder.filePath(QStringLiteral("%1.rcns").arg(++m_count));
    m_register = Register::create(path, passphrase(), QStringLiteral("ABC"), false, m_environment);
}

void TestJournal::eachSaveIsAnEntryOfItsOwn()
{
    QCOMPARE(m_register->historyHead(), QByteArray(32, '\0'));
    const Saved saved = m_register->save(fullIncident(m_environment, {}), QStringLiteral("first"));
    changed(saved.incident, "second");
    const std::vector<JournalEntry> entries = m_register->history();
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries[0].sequence, 2);
    QCOMPARE(entries[0].reason, QStringLiteral("why"));
    QCOMPARE(entries[1].author, QStringLiteral("Ana"));
    QCOMPARE(entries[1].at, m_environment.now());
    QCOMPARE(entries[0].origin, m_register->info().identity);
    QCOMPARE(m_register->historyHead(), entries[0].hash);
    QVERIFY(entries[0].hash != entries[1].hash);
}

void TestJournal::undoTakesBackAChangeAndItsUndo()
{
    const Saved saved = m_register->save(fullIncident(m_environment, {}));
    const Incident before = m_register->incident(saved.incident);
    Incident after = before;
    after.proceedings.clear();
    after.targets.erase(after.targets.begin() + 1);
    after.acts.clear();
    m_register->save(after);
    m_register->undo(newest());
    Incident now = m_register->incident(saved.incident);
    QCOMPARE(now.revision, before.revision + 2);
    now.revision = before.revision;
    QVERIFY(now == before);

    m_register->undo(newest());
    now = m_register->incident(saved.incident);
    now.revision = after.revision;
    QVERIFY(now == after);
    QCOMPARE(newest().reason, QStringLiteral("redo:3"));
}

void TestJournal::undoOfTheFirstSaveTakesTheIncidentOut()
{
    const Saved saved = m_register->save(fullIncident(m_environment, {}));
    m_register->undo(newest());
    QCOMPARE(failureOf([&] { m_register->incident(saved.incident); }), ErrorCode::NotFound);
    m_register->undo(newest());
    QCOMPARE(m_register->incident(saved.incident).reference, saved.reference);
    QCOMPARE(m_register->incident(saved.incident).targets.size(), size_t(3));
}

void TestJournal::aReferenceIsNotGivenTwice()
{
    Incident incident;
    incident.title.main = QStringLiteral("x");
    const Saved first = m_register->save(incident);
    m_register->undo(newest());
    QCOMPARE(m_register->save(incident).reference.number(), first.reference.number() + 1);
}

void TestJournal::undoStopsAtLaterChanges()
{
    const Saved saved = m_register->save(fullIncident(m_environment, {}));
    changed(saved.incident, "two");
    const JournalEntry second = newest();
    const Incident last = changed(saved.incident, "three");
    const QByteArray head = m_register->historyHead();
    QCOMPARE(failureOf([&] { m_register->undo(second); }), ErrorCode::Conflict);
    QVERIFY(m_register->incident(saved.incident) == last);
    QCOMPARE(m_register->historyHead(), head);
}

void TestJournal::undoOfAPartyStopsAtItsLinks()
{
    const Party party{m_environment.id(), QStringLiteral("P-1"), TargetType::Person, {}, {}, {}, {}};
    m_register->save(party);
    const JournalEntry made = newest();
    const Saved saved = m_register->save(fullIncident(m_environment, party.id));
    QCOMPARE(failureOf([&] { m_register->undo(made); }), ErrorCode::Conflict);
    QVERIFY(m_register->incident(saved.incident).targets[1].party == party.id);
    QCOMPARE(m_register->parties().size(), size_t(1));
}

void TestJournal::undoOfAPartysChangeReachesTheSearch()
{
    Party party{m_environment.id(), QStringLiteral("P-1"), TargetType::Person, {}, {QStringLiteral("Heron")}, {}, {}};
    m_register->save(party);
    Incident incident = fullIncident(m_environment, party.id);
    incident.sources.front().attachments.clear(); // its content is not in this file
    const Saved saved = m_register->save(incident);
    party.aliases = {QStringLiteral("Bittern")};
    m_register->save(party);
    const auto found = [&](const char* word) {
        CaseQuery query;
        query.text = QLatin1String(word);
        return m_register->cases(query).keys.size();
    };
    QCOMPARE(found("bittern"), size_t(1));
    m_register->undo(newest());
    QCOMPARE(found("bittern"), size_t(0));
    QCOMPARE(found("heron"), size_t(1));
    QCOMPARE(m_register->incident(saved.incident).revision, saved.revision);
    QVERIFY(m_register->verify().empty());
    m_register->undo(newest()); // again
    QCOMPARE(found("bittern"), size_t(1));
    QVERIFY(m_register->verify().empty());
}

void TestJournal::savedFiltersAreChangedAndUndone()
{
    const auto names = [this] {
        QStringList all;
        for (const SavedFilter& filter : m_register->savedFilters())
            all << filter.name + QLatin1String(" = ") + filter.query;
        return all;
    };
    m_register->save({{}, QStringLiteral("mine"), QStringLiteral("country:IT")});
    SavedFilter filter = m_register->save({{}, QStringLiteral("Éditing"), QStringLiteral("review:draft")});
    QCOMPARE(names(), (QStringList{QStringLiteral("Éditing = review:draft"), QStringLiteral("mine = country:IT")}));
    filter.name = QStringLiteral("Zeal");
    m_register->save(filter);
    QCOMPARE(names(), (QStringList{QStringLiteral("mine = country:IT"), QStringLiteral("Zeal = review:draft")}));
    m_register->remove(filter);
    QCOMPARE(names(), QStringList{QStringLiteral("mine = country:IT")});
    QCOMPARE(m_register->history().size(), size_t(4));
    m_register->undo(newest());
    QCOMPARE(names().size(), 2);
    m_register->undo(m_register->history()[2]); // the new name
    QCOMPARE(names().first(), QStringLiteral("Éditing = review:draft"));
    QVERIFY(m_register->verify().empty());
}

void TestJournal::countRulesAreChangedAndUndone()
{
    const auto named = [](const char* name, count::InYear inYear) {
        count::Rule rule = count::Rule::standard();
        rule.name = QString::fromUtf8(name);
        rule.inYear = inYear;
        rule.geography = {*CountryCode::parse(u"GR")};
        return KeptRule{{}, rule};
    };
    std::vector<KeptRule> rules =
        m_register->saveCountRules({named("mine", count::InYear::Open), named("Éditing", count::InYear::New)});
    QCOMPARE(rules.size(), size_t(2));
    QCOMPARE(rules[0].rule.name, QStringLiteral("Éditing"));
    QVERIFY(rules == m_register->countRules());
    QCOMPARE(newest().summary.deed, Deed::Rule);
    QCOMPARE(m_register->saveCountRules(rules).size(), size_t(2)); // nothing differs, and no entry is made
    QCOMPARE(m_register->history().size(), size_t(1));

    // A new name is the same rule; what counts otherwise is another version.
    rules[0].rule.name = QStringLiteral("Editing");
    rules = m_register->saveCountRules(rules);
    QCOMPARE(rules[0].rule.version, 1);
    rules[0].rule.drafts = true;
    rules = m_register->saveCountRules(rules);
    QCOMPARE(rules[0].rule.version, 2);
    QCOMPARE(newest().subjectKey, QStringLiteral("Editing"));
    QCOMPARE(newest().summary.subject, rules[0].id);
    const Changes changes = m_register->changesOf(newest());
    QCOMPARE(changes.changes.size(), size_t(1));
    QCOMPARE(changes.changes[0].table, QStringLiteral("count_rule"));

    m_register->saveCountRules({rules[1]});
    QCOMPARE(m_register->countRules().size(), size_t(1));
    QCOMPARE(newest().subjectKey, QStringLiteral("Editing")); // though it is gone
    m_register->undo(newest());
    QVERIFY(m_register->countRules() == rules);
    m_register->undo(m_register->history()[2]); // what it counts
    QCOMPARE(m_register->countRules()[0].rule.version, 1);
    QVERIFY(!m_register->countRules()[0].rule.drafts);
    QVERIFY(m_register->verify().empty());
}

void TestJournal::historyTellsFieldsOldAndNew()
{
    const Saved saved = m_register->save(fullIncident(m_environment, {}));
    const auto fields = [&] {
        size_t count = 0;
        for (const RecordChange& change : m_register->changesOf(saved.incident).changes)
            count += change.fields.size();
        return count;
    };
    const size_t before = fields();
    QVERIFY(before > 60); // every field that was filled
    changed(saved.incident, "another");
    QCOMPARE(fields(), before + 1);
    const RecordChange change = m_register->changesOf(saved.incident).changes.front();
    QCOMPARE(change.table, QStringLiteral("incident"));
    QCOMPARE(change.record, saved.incident);
    QCOMPARE(change.kind, RecordChange::Kind::Changed);
    QCOMPARE(change.fields.size(), size_t(1));
    QCOMPARE(change.fields[0].name, QStringLiteral("title"));
    QCOMPARE(change.fields[0].before.toString(), QStringLiteral("Lesvos volunteers"));
    QCOMPARE(change.fields[0].after.toString(), QStringLiteral("another"));
    QCOMPARE(change.position, newest().position);
}

void TestJournal::historyFollowsRecordsThatAreGone()
{
    const Saved saved = m_register->save(fullIncident(m_environment, {}));
    Incident incident = m_register->incident(saved.incident);
    const Id step = incident.proceedings.front().steps.front().id;
    incident.proceedings.front().steps.front().date = EdtfDate::parse(u"2022");
    m_register->save(incident);
    incident = m_register->incident(saved.incident);
    incident.proceedings.clear();
    m_register->save(incident);
    const Changes history = m_register->changesOf(saved.incident);
    QStringList dates;
    for (const RecordChange& change : history.changes) {
        for (const RecordChange::Field& field : change.fields) {
            if (change.record == step && field.name == QStringLiteral("date"))
                dates += field.before.toString() + QStringLiteral(">") + field.after.toString();
        }
    }
    QCOMPARE(dates, QStringList({QStringLiteral("2022>"), QStringLiteral("2021-11~>2022"), QStringLiteral(">2021-11~")}));
    QCOMPARE(history.records.value(step).columns.value(QStringLiteral("date")).toString(), QStringLiteral("2022"));
}

void TestJournal::historyOfOneIncidentLeavesOutTheOthers()
{
    std::vector<Incident> two(2);
    two[0].title.main = QStringLiteral("one");
    two[1].title.main = QStringLiteral("two");
    two[1].targets.resize(1);
    const std::vector<Saved> saved = m_register->saveAll(two, {}, {});
    const Changes history = m_register->changesOf(saved[0].incident);
    for (const RecordChange& change : history.changes)
        QCOMPARE(change.record, saved[0].incident);
    QVERIFY(!history.changes.empty());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
