// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/what_would_change.h"
#include "core/domain/claimed_count.h"
#include "core/error.h"
#include "tests/core/count/questions.h"
#include "tests/support/random_register.h"

#include <QtTest>

#include <set>

using namespace recense;
using namespace recense::count;

namespace {

using Incidents = std::vector<Incident>;

constexpr unsigned kRegisters = 300;

QString at(unsigned seed, Doubt doubt) { return QStringLiteral("register %1, %2").arg(seed).arg(toCode(doubt)); }

EdtfDate dateOf(const Span& span)
{
    const QString first = span.first == kEarliestDay ? QStringLiteral("..") : isoDay(span.first);
    const QString last = span.last == kLatestDay ? QStringLiteral("..") : isoDay(span.last);
    return *EdtfDate::parse(first == last ? first : first + u'/' + last);
}

// What the sources of these registers say: so many for each case, and of some groups another number.
Uncertain uncertainOf(const Incidents& incidents, const Facts& facts, unsigned seed)
{
    Uncertain uncertain;
    for (size_t i = 0; i < incidents.size(); ++i)
        uncertain.sources.push_back(static_cast<int>((seed + i) % 4));
    for (Index t = 0; t < facts.targets.size(); ++t) {
        const int lowest = 1 + static_cast<int>((seed + t) % 5);
        if (facts.targets[t].type == TargetType::Group && (seed + t) % 3 == 0)
            uncertain.claims.push_back({t, lowest, lowest + static_cast<int>(seed % 4) * 3});
    }
    for (Index one = 0; one < facts.parties.size(); ++one) {
        for (Index other = one + 1; other < facts.parties.size(); ++other) {
            if ((one + other + seed) % 5 == 0)
                uncertain.same.emplace_back(one, other);
        }
    }
    const auto aPerson = [&](Index target) {
        return facts.targets[target].type == TargetType::Person && facts.targets[target].memberOf == Facts::kNone;
    };
    for (Index one = 0; one < facts.targets.size(); ++one) {
        for (Index other = one + 1; other < facts.targets.size(); ++other) {
            if ((one + 3 * other + seed) % 7 == 0 && aPerson(one) && aPerson(other)
                && facts.targets[one].incident != facts.targets[other].incident)
                uncertain.sameTargets.emplace_back(one, other);
        }
    }
    return uncertain;
}

int namedIn(const Incident& incident, const Target& group)
{
    std::set<std::optional<Id>> parties;
    int named = 0;
    for (const Target& target : incident.targets) {
        if (target.type == TargetType::Person && target.memberOf == group.id)
            named += !target.party || parties.insert(target.party).second;
    }
    return named;
}

void settleDates(Incidents& incidents, int year, bool inside)
{
    const Span period = spanOfYear(year);
    const auto settle = [&](std::optional<EdtfDate>& date) {
        if (!date || !date->span().touches(period) || date->span().within(period))
            return;
        const Span span = date->span();
        if (inside)
            date = dateOf({std::max(span.first, period.first), std::min(span.last, period.last)});
        else if (span.first < period.first)
            date = dateOf({span.first, period.first - 1});
        else
            date = dateOf({period.last + 1, span.last});
    };
    for (Incident& incident : incidents) {
        settle(incident.start);
        for (Proceeding& proceeding : incident.proceedings) {
            for (Step& step : proceeding.steps) {
                if (step.stage.text() != QLatin1String("planned"))
                    settle(step.date);
            }
            for (Outcome& outcome : proceeding.outcomes)
                settle(outcome.date);
        }
    }
}

// The latest date of a proceeding on or before a day, else that with which it begins.
std::optional<Span> newsOf(const Incident& incident, const Proceeding& proceeding, Day asAt)
{
    std::optional<Span> latest, earliest;
    const auto end = [](const Span& span) { return span.last == kLatestDay ? span.first : span.last; };
    const auto consider = [&](const std::optional<EdtfDate>& date) {
        if (!date)
            return;
        const Span span = date->span();
        if (!earliest || span < *earliest)
            earliest = span;
        if (span.first <= asAt && (!latest || end(*latest) < end(span)))
            latest = span;
    };
    for (const Step& step : proceeding.steps) {
        if (step.stage.text() != QLatin1String("planned"))
            consider(step.date);
    }
    const bool byStep = earliest.has_value();
    for (const Outcome& outcome : proceeding.outcomes)
        consider(outcome.date);
    if (latest)
        return latest;
    return !byStep && incident.start ? std::optional(incident.start->span()) : earliest;
}

void endWithoutNews(Incidents& incidents, const Question& question, unsigned& ids)
{
    for (Incident& incident : incidents) {
        for (Proceeding& proceeding : incident.proceedings) {
            const auto news = newsOf(incident, proceeding, question.asAt);
            const auto last = news ? (news->last == kLatestDay ? news->first : news->last) : kLatestDay;
            if (last >= question.asAt - 365)
                continue;
            std::vector<Outcome> ends;
            for (const Target& target : incident.targets) {
                const int people = std::max(target.people.range(target.type).minimum,
                                            target.type == TargetType::Group ? namedIn(incident, target) : 0);
                int covered = 0;
                bool any = false;
                for (const Outcome& outcome : proceeding.outcomes) {
                    const bool known = !outcome.date || outcome.date->span().first <= question.asAt;
                    if (outcome.final && outcome.target == target.id && known) {
                        any = true;
                        covered += outcome.people.value_or(0);
                    }
                }
                const bool ended = any && covered >= people;
                if (isPeople(target.type) && proceeding.isAgainst(target.id) && !ended) {
                    Outcome outcome;
                    outcome.id = Id(++ids, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 9);
                    outcome.target = target.id;
                    outcome.people = std::max(1, people);
                    outcome.final = true;
                    outcome.date = dateOf(*news);
                    ends.push_back(outcome);
                }
            }
            proceeding.outcomes.insert(proceeding.outcomes.end(), ends.begin(), ends.end());
        }
    }
}

void uniteParties(Incidents& incidents, const Facts& facts, const Uncertain& uncertain)
{
    for (const auto& [one, other] : uncertain.same) {
        // As often as it changes something: one may be the same as another that is the same as a third.
        const Id from = facts.parties[other], into = facts.parties[one];
        std::optional<Id> nowFrom, nowInto;
        for (size_t i = 0, t = 0; i < incidents.size(); ++i) {
            for (Target& target : incidents[i].targets) {
                const Index party = facts.targets[t++].party;
                if (party == other)
                    nowFrom = target.party;
                if (party == one)
                    nowInto = target.party;
            }
        }
        for (Incident& incident : incidents) {
            for (Target& target : incident.targets) {
                if (target.party == nowFrom.value_or(from))
                    target.party = nowInto.value_or(into);
            }
        }
    }
}

void uniteTargets(Incidents& incidents, const Uncertain& uncertain)
{
    std::vector<Target*> targets;
    for (Incident& incident : incidents) {
        for (Target& target : incident.targets)
            targets.push_back(&target);
    }
    for (const auto& [one, other] : uncertain.sameTargets) {
        const Id whole = targets[one]->party.value_or(targets[one]->id);
        const std::optional<Id> part = targets[other]->party;
        targets[one]->party = targets[other]->party = whole;
        for (Target* target : targets) {
            if (part && target->party == part)
                target->party = whole;
        }
    }
}

void placeInsideGroups(Incidents& incidents)
{
    for (Incident& incident : incidents) {
        for (Target& person : incident.targets) {
            for (const Target& group : incident.targets) {
                if (person.type == TargetType::Person && !person.memberOf && group.type == TargetType::Group
                    && group.population == person.population)
                    person.memberOf = group.id;
            }
        }
    }
}

void takeClaims(Incidents& incidents, const Uncertain& uncertain, bool highest)
{
    for (const Uncertain::Claimed& claim : uncertain.claims) {
        Index next = 0;
        for (Incident& incident : incidents) {
            for (Target& target : incident.targets) {
                if (next++ != claim.target)
                    continue;
                const Range now = target.people.range(target.type);
                const int number = highest ? std::max(now.maximum.value_or(now.minimum), claim.highest)
                                           : std::min(now.minimum, claim.lowest);
                target.people = {number, {}, !now.maximum, Basis::About};
            }
        }
    }
}

void takeGreatest(Incidents& incidents)
{
    for (Incident& incident : incidents) {
        for (Target& target : incident.targets) {
            const Range now = target.people.range(target.type);
            if (now.maximum && *now.maximum > now.minimum)
                target.people = {*now.maximum, {}, false, Basis::About};
        }
    }
}

void leaveOut(Incidents& incidents, const Uncertain& uncertain, int sources)
{
    for (size_t i = 0; i < incidents.size(); ++i) {
        if (uncertain.sources[i] == sources)
            incidents[i].review = Review::Excluded;
    }
}

// The change really made in what is recorded.
Incidents made(Doubt doubt, Incidents incidents, const Facts& facts, const Question& question, const Uncertain& uncertain)
{
    unsigned ids = 0;
    switch (doubt) {
    case Doubt::Drafts:
        for (Incident& incident : incidents)
            incident.review = incident.review == Review::Draft ? Review::Confirmed : incident.review;
        break;
    case Doubt::BelowFloor:
        for (Incident& incident : incidents) {
            if (incident.verification != Verification::Withdrawn)
                incident.verification = std::max(incident.verification, question.rule.lowest);
        }
        break;
    case Doubt::LowestClaims: takeClaims(incidents, uncertain, false); break;
    case Doubt::HighestClaims: takeClaims(incidents, uncertain, true); break;
    case Doubt::GreatestCounts: takeGreatest(incidents); break;
    case Doubt::DatesInside: settleDates(incidents, question.year, true); break;
    case Doubt::DatesOutside: settleDates(incidents, question.year, false); break;
    case Doubt::OneSource: leaveOut(incidents, uncertain, 1); break;
    case Doubt::NoSource: leaveOut(incidents, uncertain, 0); break;
    case Doubt::SameParties: uniteParties(incidents, facts, uncertain); break;
    case Doubt::SameCases: uniteTargets(incidents, uncertain); break;
    case Doubt::InsideGroups: placeInsideGroups(incidents); break;
    case Doubt::NoNews: endWithoutNews(incidents, question, ids); break;
    }
    return incidents;
}

} // namespace

// Each effect against a register in which the change was really made.
class TestWhatWouldChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEffectIsThatOfTheChangeItself()
    {
        std::array<int, Codes<Doubt>::list.size()> changed{};
        for (unsigned seed = 0; seed < kRegisters; ++seed) {
            const Incidents incidents = test::randomRegister(seed, 6 + seed % 8).incidents;
            const Facts facts = factsOf(incidents);
            const Question question = test::questionOf(static_cast<InYear>(seed % 3), static_cast<Populations>(seed / 3 % 3), seed);
            const Codebook& codebook = Codebook::builtIn();
            const Uncertain uncertain = uncertainOf(incidents, facts, seed);
            const Range now = totalOf(facts, question, codebook);
            const std::vector<Change> changes = whatWouldChange(facts, question, codebook, uncertain);
            for (size_t d = 0; d < changed.size(); ++d) {
                const auto doubt = static_cast<Doubt>(d);
                const auto found = std::find_if(changes.begin(), changes.end(),
                                                [&](const Change& change) { return change.doubt == doubt; });
                const Range total = totalOf(factsOf(made(doubt, incidents, facts, question, uncertain)), question, codebook);
                QVERIFY2((found == changes.end() ? now : found->totals.second) == total, qPrintable(at(seed, doubt)));
                if (found == changes.end())
                    continue;
                QVERIFY2(found->totals.first == now, qPrintable(at(seed, doubt)));
                QVERIFY2(!found->incidents.empty(), qPrintable(at(seed, doubt)));
                changed[d] += total != now;
            }
        }
        for (size_t d = 0; d < changed.size(); ++d)
            QVERIFY2(changed[d] > 5, Codes<Doubt>::list[d]);
    }

    void theCasesAddUpToTheEffect()
    {
        for (unsigned seed = 0; seed < kRegisters; ++seed) {
            const Incidents incidents = test::randomRegister(seed, 6 + seed % 8).incidents;
            const Facts facts = factsOf(incidents);
            const Question question = test::questionOf(static_cast<InYear>(seed % 3), static_cast<Populations>(seed / 3 % 3), seed);
            const auto changes = whatWouldChange(facts, question, Codebook::builtIn(), uncertainOf(incidents, facts, seed));
            for (const Change& change : changes) {
                Range before = change.totals.same, after = change.totals.same;
                for (const Difference& difference : change.comparison.differences) {
                    before += difference.first.amount;
                    after += difference.second.amount;
                    QVERIFY(std::binary_search(change.incidents.begin(), change.incidents.end(), difference.first.incident));
                }
                QVERIFY2(before == change.totals.first && after == change.totals.second, qPrintable(at(seed, change.doubt)));
            }
        }
    }

    void itStopsWhereOneWishes()
    {
        const Facts facts = factsOf(test::randomRegister(1).incidents);
        int asked = 0;
        QVERIFY_THROWS_EXCEPTION(Error, (void)whatWouldChange(facts, Question(2021), Codebook::builtIn(), {},
                                                 [&](qint64, qint64) { return ++asked < 3; }));
        QCOMPARE(asked, 3);
    }

    void sourcesSayNumbersInTheirOwnWords()
    {
        const auto said = [](const char* text) { return claimedCount(QString::fromUtf8(text)); };
        QVERIFY(said("30 suspects") == Range({30, 30}));
        QVERIFY(said("about 14") == Range({14, 14}));
        QVERIFY(said("33 to 35") == Range({33, 35}));
        QVERIFY(said("de 33 à 35") == Range({33, 35}));
        QVERIFY(said("35–33") == Range({33, 35}));
        QVERIFY(said("1,200 people") == Range({1200, 1200}));
        QVERIFY(said("30 suspects, 2 released") == Range({30, 30}));
        QVERIFY(!said("several"));
        QVERIFY(differs({30, 30}, {24, 24}) && differs({24, 30}, {24, 24}) && !differs({24, 24}, {24, std::nullopt})
                && !differs({33, 35}, {33, 35}) && !differs({35, 35}, {33, 35}));
    }
};

QTEST_GUILESS_MAIN(TestWhatWouldChange)
#include "test_what_would_change.moc"
