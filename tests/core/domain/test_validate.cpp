// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/codebook.h"
#include "core/domain/problem.h"

#include <QtTest>

using namespace recense;

namespace {

Code code(QStringView text) { return *Code::parse(text); }

Outcome outcome(const Target& target, QStringView result, std::optional<int> people, bool final)
{
    Outcome made;
    made.id = QUuid::createUuid();
    made.target = target.id;
    made.result = code(result);
    made.people = people;
    made.final = final;
    return made;
}

// A crew of four, one of them by name, before a court.
Incident sound()
{
    Incident incident;
    incident.title.main = QStringLiteral("Crew");
    incident.country = *CountryCode::parse(u"GR");
    incident.start = EdtfDate::parse(u"2018-02");
    incident.end = EdtfDate::parse(u"2023");
    incident.acts = {code(u"sea_rescue")};
    Target crew;
    crew.id = QUuid::createUuid();
    crew.key = QStringLiteral("crew");
    crew.type = TargetType::Group;
    crew.people.minimum = 4;
    Target captain;
    captain.id = QUuid::createUuid();
    captain.key = QStringLiteral("captain");
    captain.memberOf = crew.id;
    incident.targets = {crew, captain};
    Proceeding proceeding;
    proceeding.id = QUuid::createUuid();
    proceeding.key = QStringLiteral("1");
    proceeding.track = code(u"criminal");
    Step step;
    step.stage = code(u"arrested");
    step.date = EdtfDate::parse(u"2018-02-21");
    proceeding.steps = {step};
    proceeding.outcomes = {outcome(crew, u"convicted", 4, false)};
    incident.proceedings = {proceeding};
    return incident;
}

std::vector<ProblemCode> codesOf(const Incident& incident)
{
    std::vector<ProblemCode> codes;
    for (const Problem& problem : validate(incident, Codebook::builtIn()))
        codes.push_back(problem.code);
    return codes;
}

using Found = std::vector<ProblemCode>;

} // namespace

class TestValidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundIncidentHasNoProblem() { QVERIFY(codesOf(sound()).empty()); }
    void numbersOfPeople();
    void members();
    void membersBeyondTheGroup();
    void outcomesForMorePeopleThanThereAre();
    void finalOutcomesAreAddedUpByProceeding();
    void datesThatContradict();
    void unknownCodes();
    void keys();
    void texts();
    void whatIsOnlyMissingIsAGap();
    void aProblemSaysWhereItIs();
};

void TestValidate::numbersOfPeople()
{
    Incident incident = sound();
    HeadCount& crew = incident.targets[0].people;
    crew.maximum = 3;
    QCOMPARE(codesOf(incident), Found{ProblemCode::MaximumBelowMinimum});
    crew = {-4, {}, false, {}};
    QCOMPARE(codesOf(incident).front(), ProblemCode::NegativeNumber);

    for (const TargetType type : {TargetType::Person, TargetType::Organisation, TargetType::Vessel}) {
        incident = sound();
        Target& one = incident.targets[1];
        one.memberOf.reset();
        one.type = type;
        one.people = {1, 1, false, Basis::Exact};
        QVERIFY(codesOf(incident).empty());
        one.people.maximum = 2;
        QCOMPARE(codesOf(incident), Found{ProblemCode::PersonIsOne});
        one.people = {{}, {}, true, {}};
        QCOMPARE(codesOf(incident), Found{ProblemCode::PersonIsOne});
    }

    incident = sound();
    incident.targets[0].roles = {{code(u"crew"), 5}};
    QCOMPARE(codesOf(incident), Found{ProblemCode::TraitExceedsTarget});
    incident.targets[0].people.open = true;
    QVERIFY(codesOf(incident).empty());
}

void TestValidate::membersBeyondTheGroup()
{
    Incident incident = sound();
    Target group;
    group.id = newId(QDateTime::currentDateTimeUtc());
    group.key = QStringLiteral("others");
    group.type = TargetType::Group;
    group.people.minimum = 2;
    incident.targets.push_back(group);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(codesOf(incident).empty());
        Target member;
        member.id = newId(QDateTime::currentDateTimeUtc());
        member.key = QStringLiteral("member%1").arg(i);
        member.population = group.population;
        member.memberOf = group.id;
        incident.targets.push_back(member);
    }
    QCOMPARE(codesOf(incident), Found{ProblemCode::MembersExceedGroup});
    QVERIFY(severityOf(ProblemCode::MembersExceedGroup) == Severity::Attention);
    for (Target& target : incident.targets) {
        if (target.id == group.id)
            target.people.open = true;
    }
    QVERIFY(codesOf(incident).empty());
}

void TestValidate::members()
{
    const Found wrong{ProblemCode::MemberOfNoGroup};
    Incident incident = sound();
    incident.targets[1].memberOf = QUuid::createUuid();
    QCOMPARE(codesOf(incident), wrong);
    incident = sound();
    incident.targets[0].population = Population::Migration;
    QCOMPARE(codesOf(incident), wrong);
    incident = sound();
    incident.targets[0].type = TargetType::Vessel;
    incident.targets[0].people = {};
    incident.proceedings[0].outcomes.clear();
    QCOMPARE(codesOf(incident), wrong);
    incident = sound();
    incident.targets[0].memberOf = incident.targets[0].id;
    QCOMPARE(codesOf(incident), wrong);
}

void TestValidate::outcomesForMorePeopleThanThereAre()
{
    Incident incident = sound();
    Proceeding& proceeding = incident.proceedings[0];
    proceeding.outcomes[0].people = 5;
    QCOMPARE(codesOf(incident), Found{ProblemCode::OutcomeExceedsTarget});
    incident.targets[0].people.maximum = 5;
    QVERIFY(codesOf(incident).empty());
    proceeding.outcomes[0] = outcome(incident.targets[1], u"convicted", 2, false);
    QCOMPARE(codesOf(incident), Found{ProblemCode::OutcomeExceedsTarget});
    proceeding.outcomes[0].people.reset();
    QVERIFY(codesOf(incident).empty());
    proceeding.against = {incident.targets[0].id};
    QCOMPARE(codesOf(incident), Found{ProblemCode::OutcomeOfOtherTarget});
}

void TestValidate::finalOutcomesAreAddedUpByProceeding()
{
    Incident incident = sound();
    const Target& crew = incident.targets[0];
    incident.proceedings[0].outcomes = {outcome(crew, u"convicted", 4, true), outcome(crew, u"pardoned", 1, true)};
    QCOMPARE(codesOf(incident), Found{ProblemCode::FinalOutcomesExceedTarget});
    QVERIFY(severityOf(ProblemCode::FinalOutcomesExceedTarget) == Severity::Attention);

    incident.proceedings[0].outcomes = {outcome(crew, u"convicted", 4, true)};
    incident.proceedings.push_back(incident.proceedings[0]);
    incident.proceedings[1].key = QStringLiteral("2");
    QVERIFY(codesOf(incident).empty());
}

void TestValidate::datesThatContradict()
{
    Incident incident = sound();
    incident.proceedings[0].steps[0].date = EdtfDate::parse(u"2018-01-31");
    QCOMPARE(codesOf(incident), Found{ProblemCode::StepOutsideIncident});
    incident.proceedings[0].steps[0].date = EdtfDate::parse(u"2018-01-31/2018-02-01"); // may be inside
    QVERIFY(codesOf(incident).empty());
    incident.proceedings[0].steps[0].date = EdtfDate::parse(u"2024-01-01");
    QCOMPARE(codesOf(incident), Found{ProblemCode::StepOutsideIncident});
    incident = sound();
    incident.proceedings[0].steps.clear();
    incident.end = EdtfDate::parse(u"2017");
    QCOMPARE(codesOf(incident), Found{ProblemCode::EndBeforeStart});
    incident.end = EdtfDate::parse(u"2018"); // may be later than February
    QVERIFY(codesOf(incident).empty());
}

void TestValidate::unknownCodes()
{
    Incident incident = sound();
    incident.setting = code(u"moon");
    incident.targets[0].gender = {{code(u"captain"), {}}}; // of another list
    incident.proceedings[0].steps[0].stage = {};
    incident.country = *CountryCode::parse(u"QQ");
    QCOMPARE(codesOf(incident), (Found{ProblemCode::UnknownCountry, ProblemCode::UnknownCode, ProblemCode::UnknownCode,
                                       ProblemCode::UnknownCode}));
    incident = sound();
    incident.targets[0].nationality = {{*CountryCode::parse(u"ZZ"), 1}};
    QCOMPARE(codesOf(incident), Found{ProblemCode::UnknownCountry});
}

void TestValidate::keys()
{
    Incident incident = sound();
    incident.targets[1].key = QStringLiteral("crew");
    QCOMPARE(codesOf(incident), Found{ProblemCode::DuplicateKey});
    incident.targets[1].key = QStringLiteral(" ");
    QCOMPARE(codesOf(incident), Found{ProblemCode::KeyMissing});
    incident.targets[1].key = QString(64, u'k');
    QVERIFY(codesOf(incident).empty());
    incident.targets[1].key = QString(65, u'k');
    QCOMPARE(codesOf(incident), Found{ProblemCode::KeyTooLong});
}

void TestValidate::texts()
{
    Incident incident = sound();
    incident.notes = QString(kLongestText, u'x');
    QVERIFY(codesOf(incident).empty());
    incident.notes += u'x';
    QCOMPARE(codesOf(incident), Found{ProblemCode::TooLong});
    incident.notes = QString(QChar(u'\0'));
    QCOMPARE(codesOf(incident), Found{ProblemCode::NulCharacter});
}

void TestValidate::whatIsOnlyMissingIsAGap()
{
    Incident incident = sound();
    incident.title.main.clear();
    incident.review = Review::Excluded;
    QCOMPARE(codesOf(incident), (Found{ProblemCode::TitleMissing, ProblemCode::ExclusionWithoutReason}));
    for (const ProblemCode problem : codesOf(incident))
        QVERIFY(severityOf(problem) == Severity::Gap);
    QVERIFY(severityOf(ProblemCode::OutcomeExceedsTarget) == Severity::Refused);
}

void TestValidate::aProblemSaysWhereItIs()
{
    Incident incident = sound();
    incident.proceedings[0].outcomes[0].people = 7;
    const Problem expected{ProblemCode::OutcomeExceedsTarget, QStringLiteral("outcomes"), QStringLiteral("7"),
                           incident.proceedings[0].outcomes[0].id};
    QVERIFY(validate(incident, Codebook::builtIn()) == std::vector{expected});
}

QTEST_GUILESS_MAIN(TestValidate)
#include "test_validate.moc"
