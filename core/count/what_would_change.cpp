// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/what_would_change.h"

#include "core/error.h"

#include <algorithm>
#include <numeric>

namespace recense::count {

namespace {

constexpr Day kYear = 365;

// The part of a doubtful date that lies in the year; or the one before it, else after it.
Span settled(const Span& date, const Span& year, bool inside)
{
    if (inside)
        return {std::max(date.first, year.first), std::min(date.last, year.last)};
    return date.first < year.first ? Span{date.first, year.first - 1} : Span{year.last + 1, date.last};
}

bool settleDates(Facts& facts, const Span& year, bool inside)
{
    bool any = false;
    const auto settle = [&](bool dated, Span& date) {
        if (!dated || likelihoodIn(date, year) != Likelihood::Possible)
            return;
        date = settled(date, year, inside);
        any = true;
    };
    for (Facts::IncidentRow& incident : facts.incidents)
        settle(incident.hasStart, incident.start);
    for (Facts::StepRow& step : facts.steps)
        settle(step.dated && !step.planned, step.date);
    for (Facts::OutcomeRow& outcome : facts.outcomes)
        settle(outcome.dated, outcome.date);
    return any;
}

bool takeClaims(Facts& facts, const Uncertain& uncertain, bool highest)
{
    for (const Uncertain::Claimed& claim : uncertain.claims) {
        Range& people = facts.targets[claim.target].people;
        const int known = people.maximum.value_or(people.minimum);
        const int number = highest ? std::max(known, claim.highest) : std::min(people.minimum, claim.lowest);
        people = {number, people.maximum ? std::optional(number) : std::nullopt};
    }
    return !uncertain.claims.empty();
}

bool takeGreatest(Facts& facts)
{
    bool any = false;
    for (Facts::TargetRow& target : facts.targets) {
        if (!target.people.maximum || *target.people.maximum <= target.people.minimum)
            continue;
        target.people.minimum = *target.people.maximum;
        any = true;
    }
    return any;
}

bool leaveOut(Facts& facts, const Uncertain& uncertain, int sources)
{
    bool any = false;
    for (size_t i = 0; i < facts.incidents.size() && i < uncertain.sources.size(); ++i) {
        if (uncertain.sources[i] != sources)
            continue;
        facts.incidents[i].review = Review::Excluded;
        any = true;
    }
    return any;
}

bool uniteParties(Facts& facts, const std::vector<std::pair<Index, Index>>& same)
{
    std::vector<Index> leader(facts.parties.size());
    std::iota(leader.begin(), leader.end(), Index(0));
    const auto leaderOf = [&](Index party) {
        while (leader[party] != party)
            party = leader[party] = leader[leader[party]];
        return party;
    };
    for (const auto& [one, other] : same)
        leader[leaderOf(other)] = leaderOf(one);
    for (Facts::TargetRow& target : facts.targets) {
        if (target.party != Facts::kNone)
            target.party = leaderOf(target.party);
    }
    return !same.empty();
}

// Who has no party gets one of their own, and then these are united.
bool uniteTargets(Facts& facts, const std::vector<std::pair<Index, Index>>& same)
{
    const auto partyOf = [&](Index target) {
        Index& party = facts.targets[target].party;
        if (party == Facts::kNone) {
            party = static_cast<Index>(facts.parties.size());
            facts.parties.emplace_back();
        }
        return party;
    };
    std::vector<std::pair<Index, Index>> parties;
    for (const auto& [one, other] : same)
        parties.emplace_back(partyOf(one), partyOf(other));
    return uniteParties(facts, parties);
}

// Each person beside a group of their case and population, into the first one.
bool placeInsideGroups(Facts& facts)
{
    bool any = false;
    for (const Facts::IncidentRow& incident : facts.incidents) {
        for (Index t = incident.targets.first; t < incident.targets.last; ++t) {
            Facts::TargetRow& person = facts.targets[t];
            if (person.type != TargetType::Person || person.memberOf != Facts::kNone)
                continue;
            for (Index g = incident.targets.first; g < incident.targets.last && person.memberOf == Facts::kNone; ++g) {
                if (facts.targets[g].type == TargetType::Group && facts.targets[g].population == person.population)
                    person.memberOf = g;
            }
            any = any || person.memberOf != Facts::kNone;
        }
    }
    return any;
}

// The latest date of a proceeding known at the as-at date; without any, its beginning.
Span latestNews(const Counting& count, Index proceeding)
{
    const Facts& facts = count.scope.facts();
    const Facts::ProceedingRow& row = facts.proceedings[proceeding];
    std::optional<Span> latest;
    const auto consider = [&](bool dated, const Span& date) {
        const auto known = [](const Span& span) { return span.last == kLatestDay ? span.first : span.last; };
        if (dated && date.first <= count.question.asAt && (!latest || known(*latest) < known(date)))
            latest = date;
    };
    for (Index s = row.steps.first; s < row.steps.last; ++s)
        consider(facts.steps[s].dated && !facts.steps[s].planned, facts.steps[s].date);
    for (Index o = row.outcomes.first; o < row.outcomes.last; ++o)
        consider(facts.outcomes[o].dated, facts.outcomes[o].date);
    return latest.value_or(count.scope.course(proceeding).beginning);
}

struct Stale
{
    Index proceeding, target;
    Span news;
};

// The pending proceedings without news for over a year, with each target that they are pending against.
std::vector<Stale> staleOf(const Counting& count)
{
    const Scope& scope = count.scope;
    const Facts& facts = scope.facts();
    std::vector<Stale> stale;
    for (Index p = 0; p < facts.proceedings.size(); ++p) {
        const Facts::IncidentRow& incident = facts.incidents[facts.proceedings[p].incident];
        const Course& course = scope.course(p);
        if (!course.relevant || !course.begun || !scope.eligible(facts.proceedings[p].incident))
            continue;
        const Span news = latestNews(count, p);
        if ((news.last == kLatestDay ? news.first : news.last) >= count.question.asAt - kYear)
            continue;
        for (Index t = incident.targets.first; t < incident.targets.last; ++t) {
            if (isPeople(facts.targets[t].type) && scope.isAgainst(p, t) && !scope.end(t, p, count.question.asAt))
                stale.push_back({p, t, news});
        }
    }
    return stale;
}

// A final outcome for everybody of the target, on the day of the latest news.
bool endStale(Facts& facts, const Counting& count)
{
    const std::vector<Stale> stale = staleOf(count);
    if (stale.empty())
        return false;
    const std::vector<Facts::OutcomeRow> before = std::move(facts.outcomes);
    facts.outcomes.clear();
    auto next = stale.begin();
    for (Index p = 0; p < facts.proceedings.size(); ++p) {
        Facts::Rows& rows = facts.proceedings[p].outcomes;
        const auto first = static_cast<Index>(facts.outcomes.size());
        facts.outcomes.insert(facts.outcomes.end(), before.begin() + rows.first, before.begin() + rows.last);
        for (; next != stale.end() && next->proceeding == p; ++next) {
            const int people = std::max(1, count.scope.people(next->target).minimum);
            facts.outcomes.push_back({next->target, 0, people, true, true, next->news});
        }
        rows = {first, static_cast<Index>(facts.outcomes.size())};
    }
    return true;
}

bool applyTo(Facts& facts, Doubt doubt, const Counting& count, const Uncertain& uncertain)
{
    switch (doubt) {
    case Doubt::LowestClaims: return takeClaims(facts, uncertain, false);
    case Doubt::HighestClaims: return takeClaims(facts, uncertain, true);
    case Doubt::GreatestCounts: return takeGreatest(facts);
    case Doubt::DatesInside: return settleDates(facts, count.question.span(), true);
    case Doubt::DatesOutside: return settleDates(facts, count.question.span(), false);
    case Doubt::OneSource: return leaveOut(facts, uncertain, 1);
    case Doubt::NoSource: return leaveOut(facts, uncertain, 0);
    case Doubt::SameParties: return uniteParties(facts, uncertain.same);
    case Doubt::SameCases: return uniteTargets(facts, uncertain.sameTargets);
    case Doubt::InsideGroups: return placeInsideGroups(facts);
    case Doubt::NoNews: return endStale(facts, count);
    case Doubt::Drafts:
    case Doubt::BelowFloor: break; // the question's
    }
    return true;
}

void addIncidents(Change& change, const Counting& count, Population population)
{
    std::vector<Index>& incidents = change.incidents;
    for (const Difference& difference : change.comparison.differences) {
        incidents.push_back(difference.first.incident);
        incidents.push_back(difference.second.incident);
    }
    if (change.doubt == Doubt::NoNews) {
        const Facts& facts = count.scope.facts();
        std::vector<bool> stale(facts.targets.size());
        for (const Stale& one : staleOf(count)) {
            stale[one.target] = true;
            const Index incident = facts.targets[one.target].incident;
            change.news.insert(incident, std::max(one.news, change.news.value(incident, one.news)));
        }
        for (const Counted& counted : count.people.of(population)) {
            for (const Index target : counted.targets) {
                if (stale[target])
                    incidents.push_back(facts.targets[target].incident);
            }
        }
    }
    std::sort(incidents.begin(), incidents.end());
    incidents.erase(std::unique(incidents.begin(), incidents.end()), incidents.end());
}

} // namespace

std::optional<Assumed> assume(Doubt doubt, const Counting& count, const Uncertain& uncertain)
{
    Question question = count.question;
    if ((doubt == Doubt::Drafts && question.rule.drafts)
        || (doubt == Doubt::BelowFloor && question.rule.lowest <= Verification::Disputed))
        return std::nullopt;
    if (doubt == Doubt::Drafts)
        question.rule.drafts = true;
    if (doubt == Doubt::BelowFloor)
        question.rule.lowest = Verification::Disputed;
    Assumed assumed{count.scope.facts(), std::move(question)};
    if (!applyTo(assumed.facts, doubt, count, uncertain))
        return std::nullopt;
    return assumed;
}

std::vector<Change> whatWouldChange(const Facts& facts, const Question& question, const Codebook& codebook,
                                    const Uncertain& uncertain,
                                    const std::function<bool(qint64 done, qint64 total)>& goOn)
{
    const Counting count(facts, question, codebook);
    const Population population = mainPopulation(question.rule.populations);
    constexpr auto doubts = static_cast<qint64>(Codes<Doubt>::list.size());
    std::vector<Change> changes;
    for (qint64 i = 0; i < doubts; ++i) {
        if (goOn && !goOn(i, doubts))
            throw Error(ErrorCode::Cancelled);
        const auto doubt = static_cast<Doubt>(i);
        const std::optional<Assumed> assumed = assume(doubt, count, uncertain);
        if (!assumed)
            continue;
        const Counting then(assumed->facts, assumed->question, codebook);
        Change change{doubt, compare(count, then, population), {}, {}, {}};
        change.totals = change.comparison.of(population);
        addIncidents(change, count, population);
        if (!change.incidents.empty())
            changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace recense::count
