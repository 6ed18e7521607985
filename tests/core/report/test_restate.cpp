// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/amounts.h"
#include "core/report/restate.h"
#include "tests/support/random_register.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace recense;
using namespace recense::report;
using count::Dimension;
using count::Section;

namespace {

Code code(const char* text) { return *Code::parse(QString::fromLatin1(text)); }
std::optional<EdtfDate> date(const char* text) { return EdtfDate::parse(QString::fromLatin1(text)); }
CountryCode country(const char* text) { return *CountryCode::parse(QString::fromLatin1(text)); }
Id newId() { return Environment::system().id(); }

// A group with one criminal proceeding, begun by a step of that day.
Incident madeCase(const char* title, int people, const char* day = "2023-05-04")
{
    Incident incident;
    incident.title.main = QString::fromLatin1(title);
    incident.country = country("GR");
    incident.acts = {code("sea_rescue")};
    incident.setting = code("at_sea");
    incident.confidentiality = Confidentiality::Public;
    Target target;
    target.id = newId();
    target.key = QStringLiteral("1");
    target.type = people == 1 ? TargetType::Person : TargetType::Group;
    if (people > 1)
        target.people = {people, {}, false, Basis::Exact};
    incident.targets = {target};
    Proceeding proceeding;
    proceeding.id = newId();
    proceeding.key = QStringLiteral("p");
    proceeding.track = code("criminal");
    proceeding.steps = {{newId(), code("charged"), date(day), {}, {}}};
    incident.proceedings = {proceeding};
    return incident;
}

class TemporaryRegister
{
public:
    TemporaryRegister()
        : m_register(Register::create(m_folder.filePath(QStringLiteral("r.recense")), Passphrase(QStringLiteral("a long one")),
                                      QStringLiteral("TEST"), false))
    {
    }
    Register* operator->() { return m_register.get(); }
    Register& operator*() { return *m_register; }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    Id save(const Incident& incident, const char* reason = "") { return m_register->save(incident, QString::fromLatin1(reason)).incident; }
    void change(const Id& id, const char* reason, const std::function<void(Incident&)>& how)
    {
        Incident incident = m_register->incident(id);
        how(incident);
        m_register->save(incident, QString::fromLatin1(reason));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Register> m_register;
};

Frozen frozenNow(Register& in, ReportRequest request = {count::Question(2023), {QStringLiteral("en"), QStringLiteral("fr")}, {}})
{
    return frozenReport(in, freeze(in, request, QStringLiteral("as published")));
}

// What is listed explains each figure to the last person.
void checkSums(const Restatement& restatement, const Frozen& frozen, const Facts& facts, const count::Census& now)
{
    std::set<std::tuple<Section, Dimension, QString>> changed;
    for (const FigureChange& change : restatement.changes) {
        changed.emplace(change.section, change.dimension, change.category);
        const Amounts then = amountsOf(frozen.find(change.section, change.dimension, change.category), frozen);
        const Amounts present = amountsOf(now.find(change.section, change.dimension, change.category), facts);
        Range before{0, 0}, after{0, 0};
        std::set<MemberKey> listed;
        for (const Difference& difference : change.differences) {
            listed.emplace(difference.incident, difference.target);
            before += difference.then;
            after += difference.now;
            QVERIFY(!difference.causes.empty());
            QVERIFY(change.section == Section::Length || difference.then != difference.now);
            for (const Cause& cause : difference.causes) {
                QVERIFY2(cause.why == Why::Rule || !cause.entries.empty(),
                         qPrintable(QStringLiteral("%1/%2/%3: %4 by %5")
                                        .arg(toCode(change.section), toCode(change.dimension), change.category,
                                             difference.reference.text(), toCode(cause.why))));
                for (const qint64 entry : cause.entries)
                    QVERIFY(restatement.entries.value(entry).position == entry && entry > 0);
            }
        }
        for (const auto& [key, amount] : then) {
            if (!listed.contains(key))
                before += amount;
        }
        for (const auto& [key, amount] : present) {
            if (!listed.contains(key))
                after += amount;
        }
        if (change.section != Section::Length) {
            QCOMPARE(before, change.then);
            QCOMPARE(after, change.now);
            QVERIFY(!change.differences.empty());
        }
    }
    for (const count::Figure& figure : now.figures) {
        const count::Figure* was = frozen.find(figure.section, figure.dimension, figure.category);
        const bool samePeople = amountsOf(was, frozen) == amountsOf(&figure, facts); // else its number is that of others
        const bool isMean = figure.section == Section::Length; // of which nobody sees whose it is
        const bool same = (samePeople || isMean) && (was ? was->value == figure.value && was->measured == figure.measured : figure.value == Range{0, 0});
        QCOMPARE(!changed.contains({figure.section, figure.dimension, figure.category}), same);
    }
}

QString causesText(const std::vector<Cause>& causes)
{
    QStringList texts;
    for (const Cause& cause : causes)
        texts << toCode(cause.why);
    return texts.join(u'+');
}

// By title: why, and the reasons that were given.
QMap<QString, QString> told(Register& in, const Restatement& restatement, const FigureChange* change)
{
    QMap<QString, QString> all;
    for (const Difference& difference : change ? change->differences : std::vector<Difference>()) {
        QStringList reasons;
        for (const Cause& cause : difference.causes) {
            for (const qint64 entry : cause.entries)
                reasons << restatement.entries.value(entry).reason;
        }
        all.insert(in.incident(difference.incident).title.main,
                   QStringLiteral("%1: %2").arg(causesText(difference.causes), reasons.join(u',')));
    }
    return all;
}

} // namespace

class TestRestate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrozenReportReadsBackAsItWas();
    void theSameBytesWhateverHasChanged();
    void nothingChangedNothingListed();
    void twentyCasesInManyWays();
    void aRuleThatChangedIsTold();
    void whatWasTakenBackIsNoCause();
    void aJudgementOnPartiesIsTold();
    void whoStoodUnderAnotherCaseIsToldThroughIt();
    void randomChangesAreExplained();
    void freezingIsOneChangeThatCanBeUndone();
    void theReportPrintsThenAndNow();
    void whatIsHiddenIsNotToldByThenAndNow();
};

void TestRestate::aFrozenReportReadsBackAsItWas()
{
    TemporaryRegister reg;
    reg.save(madeCase("one", 5));
    const Report report = Report::of(*reg, {count::Question(2023), {QStringLiteral("en"), QStringLiteral("fr")}, 3}, true);
    const QByteArray head = reg->historyHead();
    const Frozen frozen = frozenNow(*reg, {count::Question(2023), {QStringLiteral("en"), QStringLiteral("fr")}, 3});
    QCOMPARE(frozen.entry.name, QStringLiteral("as published"));
    QCOMPARE(frozen.entry.people, (Range{5, 5}));
    QCOMPARE(frozen.request.question.rule, count::Rule::standard());
    QCOMPARE(frozen.request.poolBelow, 3);
    QCOMPARE(frozen.mark.historyHead, head);
    QCOMPARE(frozen.outputs.csv, report.csv());
    QCOMPARE(frozen.outputs.manifest, report.manifest());
    QCOMPARE(frozen.lines.size(), report.lines().size());
    QCOMPARE(frozen.figures.size(), report.census().figures.size());
    const count::Figure* total = frozen.find(Section::Solidarity, Dimension::Total);
    QVERIFY(total);
    QCOMPARE(frozen.cases[total->members.front().incident].reference.text().left(5), QStringLiteral("TEST-"));
    QCOMPARE(frozen.label(*frozen.find(Section::Solidarity, Dimension::Country, QStringLiteral("GR")), QStringLiteral("fr")),
             QStringLiteral("Grèce"));
    for (const Format format : kFormats)
        QCOMPARE(frozen.hashes.value(endingOf(format)).size(), 32);
}

void TestRestate::theSameBytesWhateverHasChanged()
{
    TemporaryRegister reg;
    test::RandomRegister made = test::randomRegister(3, 40);
    for (Incident& incident : made.incidents)
        incident.confidentiality = Confidentiality::Public;
    reg->saveAll(made.incidents, made.parties, {});
    const ReportRequest request{count::Question(2023), {QStringLiteral("en"), QStringLiteral("fr")}, {}};
    QMap<QString, QByteArray> onTheDay;
    const auto bytes = [&](const QString& name) {
        QFile file(reg.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    for (const Format format : kFormats) {
        const QString name = QStringLiteral("r") + endingOf(format);
        writeReport(*reg, request, reg.path(name));
        onTheDay.insert(name, bytes(name));
        QVERIFY(!onTheDay[name].isEmpty());
    }
    const QByteArray manifest = bytes(QStringLiteral("r.manifest.json"));
    const FrozenReport entry = freeze(*reg, request, QStringLiteral("as published"));

    for (const Incident& incident : made.incidents) {
        if (incident.reference.number() % 3 == 0)
            reg->moveToBin(reg->incidentOf(incident.reference).value_or(incident.id));
    }
    reg.save(madeCase("a new one", 50));
    Term term = Codebook::builtIn().terms(QStringLiteral("act")).front();
    term.labels[QStringLiteral("en")] = QStringLiteral("Called otherwise");
    reg->save(term);

    const Frozen frozen = frozenReport(*reg, reg->frozenReports().front());
    QCOMPARE(frozen.entry.id, entry.id);
    for (const Format format : kFormats) {
        const QString name = QStringLiteral("again") + endingOf(format);
        QVERIFY(writeAgain(frozen, reg.path(name)));
        QVERIFY2(bytes(name) == onTheDay[QStringLiteral("r") + endingOf(format)], qPrintable(name));
        QCOMPARE(bytes(QStringLiteral("again.manifest.json")), manifest);
    }
    // And a day's hash that does not fit is said.
    Frozen other = frozen;
    other.outputs.csv += '\n';
    QVERIFY(!writeAgain(other, reg.path(QStringLiteral("other.csv"))));
}

void TestRestate::nothingChangedNothingListed()
{
    TemporaryRegister reg;
    const Id one = reg.save(madeCase("one", 5));
    const Frozen frozen = frozenNow(*reg);
    reg.change(one, "title alone", [](Incident& incident) { incident.title.main = QStringLiteral("another"); });
    const Restatement restatement = restate(*reg, frozen);
    QVERIFY(restatement.changes.empty());
    QCOMPARE(restatement.then, restatement.now);
}

void TestRestate::twentyCasesInManyWays()
{
    TemporaryRegister reg;
    QMap<QString, Id> id;
    const auto make = [&](const char* title, int people, const std::function<void(Incident&)>& how = {}) {
        Incident incident = madeCase(title, people);
        if (how)
            how(incident);
        id.insert(QString::fromLatin1(title), reg.save(incident));
    };
    // Ten times two cases, and some that stay as they are.
    make("untouched", 40);
    make("binned 1", 3);
    make("binned 2", 4);
    make("excluded 1", 5);
    make("excluded 2", 6);
    make("drafted", 2);
    make("confirmed 1", 7, [](Incident& i) { i.review = Review::Draft; });
    make("confirmed 2", 8, [](Incident& i) { i.review = Review::Draft; });
    make("verified", 3, [](Incident& i) { i.verification = Verification::Lead; });
    make("redated out", 9);
    make("redated in", 10, [](Incident& i) { i.proceedings[0].steps[0].date = date("2021-02-03"); });
    make("recounted 1", 11);
    make("recounted 2", 12);
    make("merged 1", 1);
    make("merged 2", 1);
    make("outcome in", 13, [](Incident& i) { i.proceedings[0].steps[0].date = date("2020-02-03"); });
    make("outcome only", 14);
    make("moved abroad", 15);
    make("moved out of the union", 16);
    make("other act", 17);
    make("other setting", 18);
    make("charge", 19);
    make("undone", 20);
    const Frozen frozen = frozenNow(*reg);
    const std::vector<JournalEntry> before = reg->history(1);

    const auto change = [&](const char* title, const std::function<void(Incident&)>& how) { reg.change(id[QString::fromLatin1(title)], title, how); };
    reg.save(madeCase("added 1", 21), "added 1");
    reg.save(madeCase("added 2", 1), "added 2");
    reg->moveToBin(id[QStringLiteral("binned 1")], QStringLiteral("binned 1"));
    reg->moveToBin(id[QStringLiteral("binned 2")], QStringLiteral("binned 2"));
    for (const char* title : {"excluded 1", "excluded 2"})
        change(title, [](Incident& i) { i.review = Review::Excluded; i.exclusion = QStringLiteral("an aggregate"); });
    change("drafted", [](Incident& i) { i.review = Review::Draft; });
    change("confirmed 1", [](Incident& i) { i.review = Review::Confirmed; });
    change("confirmed 2", [](Incident& i) { i.review = Review::Confirmed; });
    change("verified", [](Incident& i) { i.verification = Verification::TwoSources; });
    change("redated out", [](Incident& i) { i.proceedings[0].steps[0].date = date("2022-05-04"); });
    change("redated in", [](Incident& i) { i.proceedings[0].steps[0].date = date("2023-02-03"); });
    change("recounted 1", [](Incident& i) { i.targets[0].people = {9, 14, false, Basis::Range}; });
    change("recounted 2", [](Incident& i) { i.targets[0].people = {13, {}, true, Basis::AtLeast}; });
    Party party;
    party.id = newId();
    party.key = QStringLiteral("P1");
    reg->save(party);
    change("merged 1", [&](Incident& i) { i.targets[0].party = party.id; });
    change("merged 2", [&](Incident& i) { i.targets[0].party = party.id; });
    const auto acquitted = [](Incident& i, const char* day, int people) {
        i.proceedings[0].outcomes = {{newId(), i.targets[0].id, code("acquitted"), people, date(day), true, {}, {}, Answer::NotStated, {}, {}}};
    };
    change("outcome in", [&](Incident& i) { acquitted(i, "2023-06-07", 13); });
    change("outcome only", [&](Incident& i) { acquitted(i, "2023-08-09", 14); });
    change("moved abroad", [](Incident& i) { i.country = country("IT"); });
    change("moved out of the union", [](Incident& i) { i.country = country("GB"); });
    change("other act", [](Incident& i) { i.acts = {code("food")}; });
    change("other setting", [](Incident& i) { i.setting = code("land_border"); });
    change("charge", [](Incident& i) { i.proceedings[0].charges = {{newId(), code("facilitation_entry"), {}, {}, false, {}, {}, {}, {}}}; });
    change("undone", [](Incident& i) { i.targets[0].people = {30, {}, false, Basis::Exact}; });
    reg->undo(reg->history(1).front());

    const Facts facts = reg->facts();
    const count::Census now = count::count(facts, frozen.request.question, reg->codebook());
    const Restatement restatement = restate(*reg, frozen, facts, now, now);
    checkSums(restatement, frozen, facts, now);
    for (const auto& entry : restatement.entries)
        QVERIFY(entry.position > before.front().position);

    using Map = QMap<QString, QString>;
    const auto text = [](const char* latin) { return QString::fromLatin1(latin); };
    const auto figure = [&](Dimension dimension, const char* category) {
        return told(*reg, restatement, restatement.find(Section::Solidarity, dimension, text(category)));
    };
    Map total;
    for (const char* title : {"added 1", "added 2"})
        total.insert(text(title), text("added: ") + text(title));
    for (const char* title : {"binned 1", "binned 2"})
        total.insert(text(title), text("binned: ") + text(title));
    for (const char* title : {"excluded 1", "excluded 2"})
        total.insert(text(title), text("excluded: ") + text(title));
    for (const char* title : {"confirmed 1", "confirmed 2"})
        total.insert(text(title), text("confirmed: ") + text(title));
    for (const char* title : {"recounted 1", "recounted 2"})
        total.insert(text(title), text("recounted: ") + text(title));
    total.insert(text("drafted"), text("drafted: drafted"));
    total.insert(text("verified"), text("verified: verified"));
    total.insert(text("redated out"), text("redated: redated out"));
    total.insert(text("redated in"), text("redated: redated in"));
    total.insert(text("merged 2"), text("merged: merged 2"));
    total.insert(text("outcome in"), text("results_changed: outcome in"));
    total.insert(text("moved out of the union"), text("moved: moved out of the union"));
    QCOMPARE(figure(Dimension::Total, "total"), total);

    Map greece = total;
    greece.insert(text("moved abroad"), text("moved: moved abroad"));
    QCOMPARE(figure(Dimension::Country, "GR"), greece);
    QCOMPARE(figure(Dimension::Country, "IT"), (Map{{text("moved abroad"), text("moved: moved abroad")}}));
    QCOMPARE(figure(Dimension::PrimaryAct, "food"), (Map{{text("other act"), text("moved: other act")}}));
    QCOMPARE(figure(Dimension::Setting, "land_border"), (Map{{text("other setting"), text("moved: other setting")}}));
    QCOMPARE(figure(Dimension::Charge, "facilitation_entry"), (Map{{text("charge"), text("moved: charge")}}));
    const Map cleared = figure(Dimension::StatusAtEnd, "cleared");
    QCOMPARE(cleared, (Map{{text("outcome in"), text("results_changed: outcome in")},
                           {text("outcome only"), text("results_changed: outcome only")}}));
    const FigureChange* people = restatement.find(Section::Solidarity, Dimension::Total);
    QCOMPARE(people->then, restatement.then);
    QCOMPARE(people->now.maximum, std::nullopt); // "recounted 2" is open
}

void TestRestate::aRuleThatChangedIsTold()
{
    TemporaryRegister reg;
    const Id old = reg.save(madeCase("old", 5, "2019-01-02"));
    const Id recounted = reg.save(madeCase("recounted", 6));
    const Frozen frozen = frozenNow(*reg);
    reg.change(recounted, "", [](Incident& i) { i.targets[0].people = {8, {}, false, Basis::Exact}; });
    count::Question today(2023);
    today.rule.inYear = count::InYear::Open;
    const Restatement restatement = restate(*reg, frozen, today);
    const FigureChange* total = restatement.find(Section::Solidarity, Dimension::Total);
    QVERIFY(total);
    QCOMPARE(total->then, (Range{6, 6}));
    QCOMPARE(total->now, (Range{13, 13}));
    QCOMPARE(total->differences.size(), size_t(2));
    for (const Difference& difference : total->differences)
        QCOMPARE(causesText(difference.causes), difference.incident == old ? QStringLiteral("rule") : QStringLiteral("recounted"));
}

void TestRestate::whatWasTakenBackIsNoCause()
{
    TemporaryRegister reg;
    const Id one = reg.save(madeCase("one", 5));
    const Frozen frozen = frozenNow(*reg);
    reg->moveToBin(one);
    reg->restoreFromBin(one);
    reg.change(one, "", [](Incident& i) { i.proceedings[0].steps[0].date = date("2020"); });
    reg->undo(reg->history(1).front());
    reg.change(one, "seven", [](Incident& i) { i.targets[0].people = {7, {}, false, Basis::Exact}; });
    const Restatement restatement = restate(*reg, frozen);
    QCOMPARE(told(*reg, restatement, restatement.find(Section::Solidarity, Dimension::Total)),
             (QMap<QString, QString>{{QStringLiteral("one"), QStringLiteral("recounted: seven")}}));
}

void TestRestate::aJudgementOnPartiesIsTold()
{
    TemporaryRegister reg;
    std::vector<Party> parties(2);
    std::vector<Incident> cases{madeCase("one", 1), madeCase("two", 1)};
    for (size_t i = 0; i < 2; ++i) {
        parties[i].id = newId();
        parties[i].key = QStringLiteral("P%1").arg(i);
        reg->save(parties[i]);
        cases[i].targets[0].party = parties[i].id;
        reg.save(cases[i]);
    }
    const Frozen frozen = frozenNow(*reg);
    PartyJudgement judgement;
    judgement.id = newId();
    judgement.one = parties[0].id;
    judgement.other = parties[1].id;
    judgement.match = Match::Same;
    judgement.reason = QStringLiteral("the same lawyer");
    reg->save(judgement);
    const Restatement merged = restate(*reg, frozen);
    QCOMPARE(told(*reg, merged, merged.find(Section::Solidarity, Dimension::Total)),
             (QMap<QString, QString>{{QStringLiteral("two"), QStringLiteral("merged: the same lawyer")}}));

    const Frozen second = frozenNow(*reg);
    judgement.match = Match::NotSame;
    judgement.reason = QStringLiteral("another person");
    reg->save(judgement);
    const Restatement parted = restate(*reg, second);
    QCOMPARE(told(*reg, parted, parted.find(Section::Solidarity, Dimension::Total)),
             (QMap<QString, QString>{{QStringLiteral("two"), QStringLiteral("parted: another person")}}));
}

// Who is in two cases stands under the one that began first; when that goes, under the other.
void TestRestate::whoStoodUnderAnotherCaseIsToldThroughIt()
{
    TemporaryRegister reg;
    Party party;
    party.id = newId();
    party.key = QStringLiteral("P1");
    reg->save(party);
    Incident first = madeCase("first", 1, "2023-01-02"), second = madeCase("second", 1, "2023-05-02");
    first.targets[0].party = party.id;
    second.targets[0].party = party.id;
    second.country = country("IT");
    const Id one = reg.save(first), two = reg.save(second);
    const Frozen frozen = frozenNow(*reg);
    reg->moveToBin(one, QStringLiteral("never happened"));
    const Restatement restatement = restate(*reg, frozen);
    // One person then, one now, by another case.
    const FigureChange* total = restatement.find(Section::Solidarity, Dimension::Total);
    QVERIFY(total && total->then == total->now && restatement.otherCases);
    QCOMPARE(total->differences.size(), size_t(2));
    const FigureChange* italy = restatement.find(Section::Solidarity, Dimension::Country, QStringLiteral("IT"));
    QVERIFY(italy);
    QCOMPARE(italy->differences.size(), size_t(1));
    QCOMPARE(italy->differences[0].incident, two);
    QCOMPARE(italy->differences[0].causes, (std::vector<Cause>{{Why::Binned, {reg->history(1).front().position}, one}}));
}

void TestRestate::randomChangesAreExplained()
{
    qsizetype causes = 0, elsewhere = 0;
    for (unsigned seed = 0; seed < 20; ++seed) {
        TemporaryRegister reg;
        const test::RandomRegister made = test::randomRegister(seed, 25);
        reg->saveAll(made.incidents, made.parties, {});
        const Frozen frozen = frozenNow(*reg, {count::Question(2022 + int(seed % 2)), {QStringLiteral("en")}, {}});
        // Every third case becomes as another random register has it, under its own ids.
        const test::RandomRegister other = test::randomRegister(seed + 1000, 25);
        for (size_t i = seed % 3; i < made.incidents.size(); i += 3) {
            const auto stored = reg->incidentOf(made.incidents[i].reference);
            Incident incident = reg->incident(*stored);
            const Incident& changed = other.incidents[i];
            if (i % 2 == 0) {
                incident.country = changed.country;
                incident.review = changed.review;
                incident.exclusion = incident.review == Review::Excluded ? QStringLiteral("an aggregate") : QString();
                incident.acts = changed.acts;
            }
            for (size_t t = 0; t < incident.targets.size() && t < changed.targets.size(); ++t) {
                if (incident.targets[t].type == TargetType::Group && changed.targets[t].type == TargetType::Group)
                    incident.targets[t].people = changed.targets[t].people;
                if (i % 4 == 1)
                    incident.targets[t].party.reset();
            }
            for (Proceeding& proceeding : incident.proceedings) {
                for (size_t s = 0; s < proceeding.steps.size() && !changed.proceedings.empty(); ++s) {
                    if (s < changed.proceedings[0].steps.size())
                        proceeding.steps[s].date = changed.proceedings[0].steps[s].date;
                }
            }
            reg->save(incident);
            if (i % 9 == 0)
                reg->moveToBin(incident.id);
        }
        for (size_t i = 0; i < made.judgements.size(); i += 2)
            reg->save(made.judgements[i]);
        const Facts facts = reg->facts();
        const count::Census now = count::count(facts, frozen.request.question, reg->codebook());
        const Restatement restatement = restate(*reg, frozen, facts, now, now);
        checkSums(restatement, frozen, facts, now);
        if (QTest::currentTestFailed())
            return;
        for (const FigureChange& change : restatement.changes) {
            for (const Difference& difference : change.differences) {
                for (const Cause& cause : difference.causes) {
                    ++causes;
                    elsewhere += cause.through.isNull() ? 0 : 1;
                }
            }
        }
    }
    QVERIFY(causes > 500);
    QVERIFY(elsewhere < causes / 4);
}

void TestRestate::freezingIsOneChangeThatCanBeUndone()
{
    TemporaryRegister reg;
    reg.save(madeCase("one", 5));
    const qint64 before = reg->history(1).front().position;
    const FrozenReport entry = freeze(*reg, {count::Question(2023), {QStringLiteral("en")}, {}}, QStringLiteral("Spring"));
    const JournalEntry done = reg->history(1).front();
    QCOMPARE(done.position, before + 1);
    QCOMPARE(done.summary.deed, Deed::Frozen);
    QCOMPARE(done.subjectKey, QStringLiteral("Spring"));
    QCOMPARE(reg->frozenReports().size(), size_t(1));
    reg->undo(done);
    QVERIFY(reg->frozenReports().empty());
    reg->undo(reg->history(1).front());
    QCOMPARE(reg->frozenReports().size(), size_t(1));
    QCOMPARE(frozenReport(*reg, reg->frozenReports().front()).outputs.year, 2023);
    QVERIFY(reg->verify().empty());
}

// Every word of the part on what changed, a line a block or a row.
static QStringList changesPart(const Document& document, const QString& heading)
{
    QStringList lines;
    bool inside = false;
    for (const Block& block : document.blocks) {
        if (const auto* part = std::get_if<Heading>(&block); part && part->level == 1)
            inside = part->text == heading;
        if (!inside)
            continue;
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            lines << paragraph->text;
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const auto& row : table->rows) {
                QStringList cells;
                for (const Cell& cell : row)
                    cells << cell.text;
                lines << cells.join(u'|');
            }
        }
    }
    return lines;
}

void TestRestate::theReportPrintsThenAndNow()
{
    TemporaryRegister reg;
    const Id open = reg.save(madeCase("open", 5));
    Incident closed = madeCase("closed", 6);
    closed.confidentiality = Confidentiality::Restricted;
    const Id secret = reg.save(closed);
    const ReportRequest request{count::Question(2023), {QStringLiteral("en"), QStringLiteral("fr")}, {}};
    const QString english = QStringLiteral("What changed since the last published report");
    QVERIFY(changesPart(Report::of(*reg, request, true).document(QStringLiteral("en")), english).isEmpty());
    frozenNow(*reg, {count::Question(2022), {QStringLiteral("en")}, {}});
    frozenNow(*reg, request);
    QVERIFY(changesPart(Report::of(*reg, request, true).document(QStringLiteral("en")), english)
                .contains(QStringLiteral("Counted today, every figure of this report is what it was: 11 people.")));

    const auto recount = [](Incident& i) { i.targets[0].people = {8, {}, false, Basis::Exact}; };
    reg.change(open, "what a person told us", recount);
    reg.change(secret, "what another person told us", recount);
    const Report report = Report::of(*reg, request, true);
    const QStringList told = changesPart(report.document(QStringLiteral("en")), english);
    const QString all = told.join(u'\n');
    QVERIFY(told.contains(QStringLiteral("It counted 11 people. Counted today, it is 16 people.")));
    QVERIFY(told.contains(QStringLiteral("People prosecuted for helping migrants|11|16")));
    QVERIFY(told.contains(QStringLiteral("TEST-2026-0001|People prosecuted for helping migrants|5|8|head-count corrected")
                              .replace(QStringLiteral("TEST-2026-0001"), reg->incident(open).reference.text())));
    QVERIFY(told.contains(QStringLiteral("1 case that is not public|People prosecuted for helping migrants|6|8|head-count corrected")));
    QVERIFY(!all.contains(reg->incident(secret).reference.text()));
    QVERIFY(!all.contains(QStringLiteral("told us"))); // reasons are for those who keep the register
    QVERIFY(all.contains(QStringLiteral("Counted today, every figure of this report is what it was: 0 people."))); // of 2022
    QVERIFY(changesPart(report.document(QStringLiteral("fr")), QStringLiteral("Ce qui a changé depuis le dernier rapport publié"))
                .contains(QStringLiteral("Il comptait 11 personnes. Recompté aujourd’hui\u00a0: 16 personnes.")));
}

void TestRestate::whatIsHiddenIsNotToldByThenAndNow()
{
    TemporaryRegister reg;
    Incident small = madeCase("small", 1);
    small.country = country("MT");
    Incident other = madeCase("other", 4);
    other.country = country("IT");
    reg.save(madeCase("great", 50));
    reg.save(other);
    const Id few = reg.save(small);
    const ReportRequest request{count::Question(2023), {QStringLiteral("en")}, 3};
    frozenNow(*reg, request);
    reg.change(few, "", [](Incident& i) {
        i.targets[0].type = TargetType::Group;
        i.targets[0].people = {2, {}, false, Basis::Exact};
    });
    const Report report = Report::of(*reg, request, true);
    const QString all = changesPart(report.document(QStringLiteral("en")), QStringLiteral("What changed since the last published report")).join(u'\n');
    QVERIFY(all.contains(QStringLiteral("which cases changed is not told")));
    QVERIFY(!all.contains(QStringLiteral("Malta")));
    QVERIFY(!all.contains(reg->incident(few).reference.text()));
}

QTEST_GUILESS_MAIN(TestRestate)
#include "test_restate.moc"
