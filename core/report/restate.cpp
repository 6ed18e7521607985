// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/restate.h"

#include "core/report/amounts.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace recense::report {

using count::Dimension;
using count::Figure;
using count::Section;

namespace {

using Place = std::tuple<int, int, QString>;

Place placeOf(const Figure& figure) { return {int(figure.section), int(figure.dimension), figure.category}; }

// Figures by their place.
std::map<Place, const Figure*> placed(const std::vector<Figure>& figures)
{
    std::map<Place, const Figure*> all;
    for (const Figure& figure : figures)
        all.emplace(placeOf(figure), &figure);
    return all;
}

const Figure* at(const std::map<Place, const Figure*>& figures, const Place& place)
{
    const auto found = figures.find(place);
    return found == figures.end() ? nullptr : found->second;
}

// The places of both, in the order of the report: what is no more stands behind the last one before it that still is,
// and behind all of the tables before its own.
std::vector<Place> allPlaces(const std::vector<Figure>& then, const std::vector<Figure>& now)
{
    std::vector<Place> places;
    for (const Figure& figure : now)
        places.push_back(placeOf(figure));
    std::set<Place> known(places.begin(), places.end());
    size_t behind = 0;
    for (const Figure& figure : then) {
        const Place place = placeOf(figure);
        if (known.contains(place)) {
            behind = static_cast<size_t>(std::find(places.begin(), places.end(), place) - places.begin()) + 1;
            continue;
        }
        const auto tableOf = [](const Place& of) { return std::pair(std::get<0>(of), std::get<1>(of)); };
        while (behind < places.size() && tableOf(places[behind]) < tableOf(place))
            ++behind;
        places.insert(places.begin() + static_cast<std::ptrdiff_t>(behind++), place);
    }
    return places;
}

class Comparing
{
public:
    Comparing(const Frozen& frozen, const Facts& facts) : m_frozen(frozen), m_facts(facts)
    {
        for (size_t i = 0; i < facts.incidents.size(); ++i)
            m_incidents.insert(facts.incidents[i].id, static_cast<Facts::Index>(i));
        for (size_t i = 0; i < frozen.cases.size(); ++i)
            m_cases.insert(frozen.cases[i].id, i);
    }

    // Where an amount is another.
    std::vector<Difference> differences(const Figure* was, const Figure* is) const
    {
        const Amounts before = amountsOf(was, m_frozen), after = amountsOf(is, m_facts);
        std::vector<Difference> found;
        for (const auto& [key, range] : before) {
            const auto still = after.find(key);
            const Range present = still == after.end() ? Range{0, 0} : still->second;
            if (present != range)
                found.push_back(differenceOf(key, range, present));
        }
        for (const auto& [key, range] : after) {
            if (!before.contains(key) && range != Range{0, 0})
                found.push_back(differenceOf(key, {0, 0}, range));
        }
        std::stable_sort(found.begin(), found.end(), [](const Difference& a, const Difference& b) {
            return a.reference < b.reference;
        });
        return found;
    }

private:
    Difference differenceOf(const MemberKey& key, const Range& then, const Range& now) const
    {
        Difference difference{key.first, key.second, {}, false, then, now, {}};
        const auto known = m_cases.constFind(key.first);
        const auto present = m_incidents.constFind(key.first);
        const Frozen::Case* was = known == m_cases.constEnd() ? nullptr : &m_frozen.cases[*known];
        const Facts::IncidentRow* is = present == m_incidents.constEnd() ? nullptr : &m_facts.incidents[*present];
        difference.reference = is ? is->reference : was ? was->reference : Reference();
        difference.isPublic = (!was || was->isPublic) && (!is || is->confidentiality == Confidentiality::Public);
        return difference;
    }

    const Frozen& m_frozen;
    const Facts& m_facts;
    QHash<Id, Facts::Index> m_incidents;
    QHash<Id, size_t> m_cases;
};

} // namespace

const FigureChange* Restatement::find(Section section, Dimension dimension, const QString& category) const
{
    for (const FigureChange& change : changes) {
        if (change.section == section && change.dimension == dimension && change.category == category)
            return &change;
    }
    return nullptr;
}

Restatement differencesOf(const Frozen& frozen, const Facts& facts, const count::Census& now)
{
    const Comparing comparing(frozen, facts);
    const auto then = placed(frozen.figures), present = placed(now.figures);
    Restatement restatement;
    for (const Place& place : allPlaces(frozen.figures, now.figures)) {
        const Figure *was = at(then, place), *is = at(present, place);
        const Figure& either = was ? *was : *is;
        FigureChange change{either.section, either.dimension, either.category, either.unit, {}, {}, {}, 0, 0, 0, 0, {}};
        change.then = was ? was->value : Range{0, 0};
        change.now = is ? is->value : Range{0, 0};
        change.measuredThen = was ? was->measured : 0;
        change.measuredNow = is ? is->measured : 0;
        change.incidentsThen = was ? was->incidents : 0;
        change.incidentsNow = is ? is->incidents : 0;
        // Changes can cancel each other out: the number is what it was, and the people are others. Of a mean nobody can
        // see that.
        change.differences = comparing.differences(was, is);
        const bool isSame = change.then == change.now && change.measuredThen == change.measuredNow;
        if (isSame && (change.section == Section::Length || change.differences.empty()))
            continue;
        if (!is)
            change.label = frozen.label(*was, QStringLiteral("en"));
        restatement.changes.push_back(std::move(change));
    }
    const bool migrants = count::mainPopulation(frozen.request.question.rule.populations) == Population::Migration;
    const Section main = migrants ? Section::Migration : Section::Solidarity;
    if (const Figure* total = frozen.find(main, Dimension::Total))
        restatement.then = total->value;
    if (const Figure* total = now.find(main, Dimension::Total))
        restatement.now = total->value;
    restatement.otherCases = restatement.then == restatement.now && restatement.find(main, Dimension::Total);
    return restatement;
}

QSet<Id> casesOf(const Restatement& restatement, const Facts& facts)
{
    QSet<Id> cases, targets;
    for (const FigureChange& change : restatement.changes) {
        for (const Difference& difference : change.differences) {
            cases.insert(difference.incident);
            targets.insert(difference.target);
        }
    }
    std::vector<bool> parties(facts.parties.size());
    for (const Facts::TargetRow& target : facts.targets) {
        if (target.party != Facts::kNone && targets.contains(target.id))
            parties[target.party] = true;
    }
    for (const Facts::TargetRow& target : facts.targets) {
        if (target.party != Facts::kNone && parties[target.party])
            cases.insert(facts.incidents[target.incident].id);
    }
    return cases;
}

Restatement restate(const Register& from, const Frozen& frozen, const Facts& facts, const count::Census& byItsRule,
                    const count::Census& now, const Progress& progress)
{
    Restatement restatement = differencesOf(frozen, facts, now);
    if (restatement.changes.empty())
        return restatement;
    explain(restatement, frozen, facts, byItsRule, now,
            from.changesSince(frozen.reach, casesOf(restatement, facts), progress));
    return restatement;
}

Restatement restate(const Register& from, const Frozen& frozen, const Progress& progress)
{
    return restate(from, frozen, frozen.request.question, progress);
}

Restatement restate(const Register& from, const Frozen& frozen, const count::Question& today, const Progress& progress)
{
    const Facts facts = from.facts();
    const Codebook codebook = from.codebook();
    const count::Question& its = frozen.request.question;
    const count::Census byItsRule = count::count(facts, its, codebook);
    if (today.rule == its.rule && today.year == its.year && today.asAt == its.asAt)
        return restate(from, frozen, facts, byItsRule, byItsRule, progress);
    return restate(from, frozen, facts, byItsRule, count::count(facts, today, codebook), progress);
}

} // namespace recense::report
