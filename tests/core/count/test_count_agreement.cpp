// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/figures.h"
#include "core/domain/same_parties.h"
#include "tests/core/count/naive.h"
#include "tests/core/count/questions.h"
#include "tests/support/random_register.h"

#include <QtTest>

#include <deque>

using namespace recense;
using count::InYear;
using count::Populations;
using count::Question;

namespace {

QString describe(const naive::Value* value)
{
    if (!value)
        return QStringLiteral("none");
    const QString maximum = value->range.maximum ? QString::number(*value->range.maximum) : QStringLiteral("open");
    return QStringLiteral("%1 to %2, measured %3, of %4 incidents")
        .arg(value->range.minimum)
        .arg(maximum)
        .arg(value->measured)
        .arg(value->incidents);
}

naive::Figures figuresOf(const count::Census& census)
{
    naive::Figures figures;
    for (const count::Figure& figure : census.figures) {
        const bool measured = figure.unit == count::Unit::Years || figure.unit == count::Unit::Percent;
        figures[{toCode(figure.section), toCode(figure.dimension), figure.category}] = {
            measured ? Range() : figure.value, figure.measured, figure.incidents};
    }
    return figures;
}

QStringList differences(const naive::Figures& counted, const naive::Figures& naively)
{
    QStringList found;
    naive::Figures all = counted;
    all.insert(naively.begin(), naively.end());
    for (const auto& [place, value] : all) {
        const auto& [section, dimension, category] = place;
        const auto one = counted.find(place), other = naively.find(place);
        const naive::Value* a = one == counted.end() ? nullptr : &one->second;
        const naive::Value* b = other == naively.end() ? nullptr : &other->second;
        // A total without members is 0, whether it is said or not.
        if (a && !b && category == QStringLiteral("total") && *a == naive::Value())
            continue;
        if (!a || !b || !(*a == *b))
            found << QStringLiteral("%1 %2 %3: counted %4; naively %5")
                         .arg(section, dimension, category, describe(a), describe(b));
    }
    return found;
}

// Incidents made by hand, with what matters.
class Maker
{
public:
    Incident& incident(int number, const char* country)
    {
        Incident made;
        made.id = id();
        made.reference = Reference(QStringLiteral("HAND"), 2023, number);
        made.country = *CountryCode::parse(QString::fromLatin1(country));
        incidents.push_back(made);
        return incidents.back();
    }

    Target& target(Incident& incident, TargetType type, Population population = Population::Solidarity)
    {
        Target made;
        made.id = id();
        made.type = type;
        made.population = population;
        incident.targets.push_back(made);
        return incident.targets.back();
    }

    Target group(Incident& incident, int minimum, int maximum, Population population = Population::Solidarity)
    {
        Target& made = target(incident, TargetType::Group, population);
        made.people.minimum = minimum;
        made.people.maximum = maximum;
        return made;
    }

    Target& memberOf(Incident& incident, const Target& group)
    {
        Target& made = target(incident, TargetType::Person, group.population);
        made.memberOf = group.id;
        return made;
    }

    void proceeding(Incident& incident, const Id& against, const char* charge, const char* date)
    {
        Proceeding made;
        made.id = id();
        made.track = *Code::parse(u"criminal");
        made.against = {against};
        Charge one;
        one.id = id();
        one.family = *Code::parse(QString::fromLatin1(charge));
        made.charges = {one};
        Step step;
        step.id = id();
        step.stage = *Code::parse(u"trial");
        step.date = EdtfDate::parse(QString::fromLatin1(date));
        made.steps = {step};
        incident.proceedings.push_back(made);
    }

    Id id() { return Id(++m_ids, 0x0192, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 3); }

    std::deque<Incident> incidents;

private:
    uint m_ids = 0;
};

} // namespace

// The program's counting and a second one, made from the words of the rule alone, give the same figures.
class TestCountAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<InYear>("inYear");
        for (const InYear inYear : {InYear::Development, InYear::Open, InYear::New})
            QTest::addRow("%s", toCode(inYear).data()) << inYear;
    }

    void agrees()
    {
        QFETCH(InYear, inYear);
        const Codebook& codebook = Codebook::builtIn();
        for (unsigned seed = 0; seed < 2000; ++seed) {
            const auto [parties, incidents, judgements] = test::randomRegister(seed, 2 + seed % 5);
            const Question question = test::questionOf(inYear, static_cast<Populations>(seed / 3 % 3), seed);
            Facts facts = factsOf(incidents);
            unite(facts, SameParties(judgements));
            const auto census = count::count(facts, question, codebook);
            const QStringList found =
                differences(figuresOf(census), naive::figuresOf(incidents, question, codebook, judgements));
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("register %1: %2").arg(seed).arg(found.join(u'\n'))));
        }
    }

    // A group whose only proceeding may lie in the year, with a member whose own one does: the group is at least that
    // one, but under the charge of the doubtful proceeding stands nobody for certain.
    void chargeOfDoubtfulProceeding()
    {
        Maker made;
        Incident& incident = made.incident(1, "GR");
        const Target group = made.group(incident, 2, 5);
        const Target& member = made.memberOf(incident, group);
        made.proceeding(incident, group.id, "facilitation", "2022/2023");
        made.proceeding(incident, member.id, "trespass", "2023-03-01");
        QVERIFY(both(made, "solidarity", "total", "total", {1, 5}));
        QVERIFY(both(made, "solidarity", "charge", "facilitation", {0, 5}));
    }

    // One person, certainly prosecuted for solidarity and inside two groups that may count, one in each population: one
    // of the group in solidarity.
    void insideTwoDoubtfulGroups()
    {
        Maker made;
        const Id party = made.id();
        Incident& one = made.incident(1, "GR");
        const Target group = made.group(one, 2, 5);
        made.memberOf(one, group).party = party;
        made.proceeding(one, group.id, "facilitation", "2022/2023");
        made.proceeding(one, one.targets.back().id, "facilitation", "2023-05-01");
        Incident& other = made.incident(2, "IT");
        const Target migrants = made.group(other, 3, 3, Population::Migration);
        made.memberOf(other, migrants).party = party;
        made.proceeding(other, migrants.id, "facilitation", "2021/2023");
        QVERIFY(both(made, "migration", "total", "total", {0, 3}));
        QVERIFY(both(made, "solidarity", "total", "total", {1, 5}));
    }

    // What one record says of a person counts toward the minimum only where that record certainly counts.
    void traitOfDoubtfulRecord()
    {
        Maker made;
        const Id party = made.id();
        Incident& one = made.incident(1, "GR");
        made.target(one, TargetType::Person).party = party;
        made.proceeding(one, one.targets.back().id, "facilitation", "2023-03-01");
        Incident& other = made.incident(2, "GR");
        made.target(other, TargetType::Person).party = party;
        other.targets.back().roles = {{*Code::parse(u"volunteer"), std::nullopt}};
        made.proceeding(other, other.targets.back().id, "facilitation", "2022/2023");
        QVERIFY(both(made, "solidarity", "total", "total", {1, 1}));
        QVERIFY(both(made, "solidarity", "role", "not_stated", {1, 1}));
        QVERIFY(both(made, "solidarity", "role", "volunteer", {0, 1}));
    }

    // Two records of one person under two parties are one person once they are judged the same, by way of a third
    // too, and two again when the judgement is taken back.
    void judgedTheSame()
    {
        Maker made;
        const Id one = made.id(), other = made.id(), third = made.id();
        for (const Id& party : {one, other}) {
            Incident& incident = made.incident(static_cast<int>(made.incidents.size()) + 1, "GR");
            made.target(incident, TargetType::Person).party = party;
            made.proceeding(incident, incident.targets.back().id, "facilitation", "2023-03-01");
        }
        const auto judge = [&](const Id& a, const Id& b, Match match) {
            return PartyJudgement{made.id(), a, b, match, {}};
        };
        QVERIFY(both(made, "solidarity", "total", "total", {2, 2}));
        std::vector<PartyJudgement> judgements{judge(one, third, Match::Same)};
        QVERIFY(both(made, "solidarity", "total", "total", {2, 2}, judgements));
        judgements.push_back(judge(third, other, Match::Same));
        QVERIFY(both(made, "solidarity", "total", "total", {1, 1}, judgements));
        judgements.push_back(judge(other, third, Match::NotSame));
        QVERIFY(both(made, "solidarity", "total", "total", {2, 2}, judgements));
        judgements.push_back(judge(one, other, Match::Unsure));
        QVERIFY(both(made, "solidarity", "total", "total", {2, 2}, judgements));
    }

private:
    // Whether both counts of 2023 say so.
    static bool both(const Maker& made, const char* section, const char* dimension, const char* category,
                     const Range& expected, const std::vector<PartyJudgement>& judgements = {})
    {
        const std::vector<Incident> incidents(made.incidents.begin(), made.incidents.end());
        const Question question(2023);
        const naive::Place place{QString::fromLatin1(section), QString::fromLatin1(dimension),
                                 QString::fromLatin1(category)};
        Facts facts = factsOf(incidents);
        unite(facts, SameParties(judgements));
        auto counted = figuresOf(count::count(facts, question, Codebook::builtIn()));
        auto naively = naive::figuresOf(incidents, question, Codebook::builtIn(), judgements);
        return naively[place].range == expected && counted[place].range == expected;
    }
};

QTEST_GUILESS_MAIN(TestCountAgreement)
#include "test_count_agreement.moc"
