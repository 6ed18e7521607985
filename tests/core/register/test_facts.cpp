// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/same_parties.h"
#include "tests/core/register/scratch.h"
#include "tests/support/random_register.h"

#include <QTest>

#include <algorithm>

using namespace recense;
using namespace recense::test;

namespace {

// Facts as text, line by line, with codes and parties by name: two that differ only in how they number
// those are the same.
class Printer
{
public:
    explicit Printer(const Facts& facts) : f(facts) {}

    QStringList print()
    {
        for (const auto& i : f.incidents) {
            line("incident", {i.id.toString(), i.reference.text(), text(i.start), text(i.hasStart), country(i.country),
                              code(i.setting), toCode(i.verification), toCode(i.review), toCode(i.confidentiality),
                              codes(f.actCodes, i.acts), text(i.targets), text(i.proceedings)});
        }
        for (const auto& t : f.targets) {
            line("target", {t.id.toString(), text(t.incident), toCode(t.type), toCode(t.population), text(t.people),
                            t.party == Facts::kNone ? QString() : f.parties[t.party].toString(), text(t.memberOf),
                            traits(t.roles), traits(t.gender), traits(t.ageGroup), traits(t.residenceStatus),
                            text(t.measures)});
        }
        for (const auto& m : f.measures)
            line("measure", {code(m.kind), text(m.dated), text(m.date)});
        for (const auto& p : f.proceedings) {
            line("proceeding", {text(p.incident), code(p.track), country(p.country), against(p.against),
                                codes(f.chargeCodes, p.charges), text(p.steps), text(p.outcomes)});
        }
        for (const auto& s : f.steps)
            line("step", {text(s.planned), text(s.dated), text(s.date)});
        for (const auto& o : f.outcomes)
            line("outcome", {text(o.target), code(o.result), text(o.people), text(o.final), text(o.dated), text(o.date)});
        for (const Id& party : f.parties)
            line("party", {party.toString()});
        return m_lines;
    }

private:
    void line(const char* table, const QStringList& cells)
    {
        m_lines += QLatin1String(table) + u' ' + cells.join(QStringLiteral(" , "));
    }
    static QString text(qint64 number) { return QString::number(number); }
    static QString text(const Span& span) { return text(span.first) + u'/' + text(span.last); }
    static QString text(const Facts::Rows& rows)
    {
        return rows.size() == 0 ? QStringLiteral("-") : text(rows.first) + u'+' + text(rows.size());
    }
    static QString text(const Range& range)
    {
        return text(range.minimum) + QStringLiteral("..") + (range.maximum ? text(*range.maximum) : QString());
    }
    QString code(std::uint16_t position) const { return f.codes[position].text(); }
    QString country(std::uint16_t position) const { return f.countries[position].text(); }
    QString codes(const std::vector<std::uint16_t>& table, const Facts::Rows& rows) const
    {
        QStringList all;
        for (Facts::Index i = rows.first; i < rows.last; ++i)
            all += code(table[i]);
        return all.join(u' ');
    }
    QString traits(const Facts::Rows& rows) const
    {
        QStringList all;
        for (Facts::Index i = rows.first; i < rows.last; ++i)
            all += code(f.traits[i].code) + u'=' + text(f.traits[i].people);
        return all.join(u' ');
    }
    QString against(const Facts::Rows& rows) const
    {
        QStringList all;
        for (Facts::Index i = rows.first; i < rows.last; ++i)
            all += text(f.againstTargets[i]);
        return all.join(u' ');
    }

    const Facts& f;
    QStringList m_lines;
};

QStringList printed(const Facts& facts) { return Printer(facts).print(); }

std::vector<Incident> allOf(const Register& file)
{
    std::vector<Incident> all;
    file.forEachIncident([&](const Incident& incident) {
        all.push_back(incident);
        return true;
    });
    return all;
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areThoseOfTheIncidents_data();
    void areThoseOfTheIncidents();
    void keepTheirOrderWhenRecordsMove();
    void leaveOutTheBin();
    void ofOneIncident();
    void takePartiesJudgedTheSameForOne();
    void ofAnEmptyRegister();
};

void TestFacts::areThoseOfTheIncidents_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestFacts::areThoseOfTheIncidents()
{
    QFETCH(unsigned, seed);
    Scratch scratch;
    const RandomRegister random = randomRegister(seed, 40);
    scratch->saveAll(random.incidents, random.parties, {});
    const std::vector<Incident> incidents = allOf(*scratch);
    QCOMPARE(incidents.size(), random.incidents.size());
    QVERIFY(std::is_sorted(incidents.begin(), incidents.end(),
                           [](const Incident& a, const Incident& b) { return a.reference < b.reference; }));
    QCOMPARE(printed(scratch->facts()), printed(factsOf(incidents)));
}

void TestFacts::keepTheirOrderWhenRecordsMove()
{
    Scratch scratch;
    RandomRegister random = randomRegister(5, 30);
    scratch->saveAll(random.incidents, random.parties, {});
    for (Incident incident : allOf(*scratch)) {
        std::reverse(incident.targets.begin(), incident.targets.end());
        std::reverse(incident.proceedings.begin(), incident.proceedings.end());
        for (Proceeding& proceeding : incident.proceedings) {
            std::reverse(proceeding.steps.begin(), proceeding.steps.end());
            std::reverse(proceeding.outcomes.begin(), proceeding.outcomes.end());
            std::reverse(proceeding.against.begin(), proceeding.against.end());
        }
        scratch->save(incident);
    }
    QCOMPARE(printed(scratch->facts()), printed(factsOf(allOf(*scratch))));
}

void TestFacts::leaveOutTheBin()
{
    Scratch scratch;
    const RandomRegister random = randomRegister(3, 10);
    scratch->saveAll(random.incidents, random.parties, {});
    scratch->moveToBin(random.incidents[4].id);
    const Facts facts = scratch->facts();
    QCOMPARE(facts.incidents.size(), 9U);
    QCOMPARE(printed(facts), printed(factsOf(allOf(*scratch))));
}

void TestFacts::ofOneIncident()
{
    Scratch scratch;
    const RandomRegister random = randomRegister(8, 5);
    scratch->saveAll(random.incidents, random.parties, {});
    const Incident incident = scratch->incident(random.incidents[2].id);
    QCOMPARE(printed(scratch->facts(incident.id)), printed(factsOf({incident})));
    QCOMPARE(failureOf([&] { scratch->facts(scratch->environment().id()); }), ErrorCode::NotFound);
}

void TestFacts::takePartiesJudgedTheSameForOne()
{
    Scratch scratch;
    unsigned seed = 1;
    while (SameParties(randomRegister(seed, 30).judgements).isEmpty())
        ++seed;
    const RandomRegister random = randomRegister(seed, 30);
    scratch->saveAll(random.incidents, random.parties, {});
    const QStringList apart = printed(scratch->facts());
    for (const PartyJudgement& judgement : random.judgements)
        scratch->save(judgement);
    Facts expected = factsOf(allOf(*scratch));
    unite(expected, SameParties(random.judgements));
    QVERIFY(expected.parties.size() < random.parties.size());
    QCOMPARE(printed(scratch->facts()), printed(expected));
    for (size_t i = 0; i < random.judgements.size(); ++i)
        scratch->undo(scratch->history(1 + static_cast<qsizetype>(i) * 2).back());
    QCOMPARE(printed(scratch->facts()), apart);
}

void TestFacts::ofAnEmptyRegister()
{
    Scratch scratch;
    const Facts facts = scratch->facts();
    QVERIFY(facts.incidents.empty() && facts.targets.empty() && facts.steps.empty());
}

QTEST_GUILESS_MAIN(TestFacts)
#include "test_facts.moc"
