// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/count/scope.h"

#include <algorithm>

namespace recense::count {

Scope::Scope(const Facts& facts, const Question& question, const Codebook& codebook, Reach reach)
    : m_facts(facts), m_question(question), m_codebook(codebook), m_countries(question.countries(codebook))
{
    for (const CountryCode& country : facts.countries)
        m_countryCounts.push_back(country && std::find(m_countries.begin(), m_countries.end(), country) != m_countries.end());
    const auto& tracks = question.rule.tracks;
    for (const Code& code : facts.codes) {
        m_trackCounts.push_back(code && std::find(tracks.begin(), tracks.end(), code) != tracks.end());
        const Term* result = codebook.find(QStringLiteral("result"), code);
        m_classes.push_back(!result                                             ? ResultClass::Other
                            : result->category == QLatin1String("cleared")   ? ResultClass::Cleared
                            : result->category == QLatin1String("convicted") ? ResultClass::Convicted
                                                                             : ResultClass::Other);
    }
    m_courses.reserve(facts.proceedings.size());
    for (Index p = 0; p < facts.proceedings.size(); ++p)
        m_courses.push_back(courseOf(p, reach));

    m_partyTargets.resize(facts.parties.size());
    m_people.reserve(facts.targets.size());
    for (Index t = 0; t < facts.targets.size(); ++t) {
        const Facts::TargetRow& target = facts.targets[t];
        m_people.push_back(target.people);
        if (target.party != Facts::kNone)
            m_partyTargets[target.party].push_back(t);
        if (target.memberOf != Facts::kNone && target.type == TargetType::Person)
            m_members[target.memberOf].push_back(t);
    }
    for (auto it = m_members.cbegin(); it != m_members.cend(); ++it) {
        std::vector<Index> parties;
        int named = 0;
        for (const Index member : it.value()) {
            const Index party = facts.targets[member].party;
            if (party != Facts::kNone && std::find(parties.begin(), parties.end(), party) != parties.end())
                continue;
            parties.push_back(party);
            ++named;
        }
        m_people[it.key()] = greater(m_people[it.key()], {named, named});
    }
}

bool Scope::reviewed(Index incident) const
{
    const Review review = m_facts.incidents[incident].review;
    return review == Review::Confirmed || (m_question.rule.drafts && review == Review::Draft);
}

bool Scope::isAgainst(Index proceeding, Index target) const
{
    const Facts::Rows against = m_facts.proceedings[proceeding].against;
    if (against.size() == 0)
        return true;
    const auto first = m_facts.againstTargets.begin();
    return std::find(first + against.first, first + against.last, target) != first + against.last;
}

const std::vector<Index>& Scope::membersOf(Index group) const
{
    static const std::vector<Index> none;
    const auto found = m_members.constFind(group);
    return found != m_members.constEnd() ? *found : none;
}

// The earliest step; without a dated one the incident's start, and without that the earliest outcome.
Course Scope::courseOf(Index p, Reach reach) const
{
    const Facts::ProceedingRow& row = m_facts.proceedings[p];
    const Facts::IncidentRow& incident = m_facts.incidents[row.incident];
    Course course;
    course.country = row.country != 0 ? row.country : incident.country;
    course.relevant = reach == Reach::Everything || (m_trackCounts[row.track] && m_countryCounts[course.country]);

    std::optional<Span> beginning;
    for (Index s = row.steps.first; s < row.steps.last; ++s) {
        const Facts::StepRow& step = m_facts.steps[s];
        if (step.dated && !step.planned && (!beginning || step.date < *beginning))
            beginning = step.date;
    }
    course.byStep = beginning.has_value();
    if (!beginning && incident.hasStart)
        beginning = incident.start;
    if (!beginning) {
        for (Index o = row.outcomes.first; o < row.outcomes.last; ++o) {
            const Facts::OutcomeRow& outcome = m_facts.outcomes[o];
            if (outcome.dated && (!beginning || outcome.date < *beginning))
                beginning = outcome.date;
        }
    }
    if (beginning) {
        course.beginning = *beginning;
        course.begun = beginning->first <= m_question.asAt;
    }
    course.begun = course.begun || reach == Reach::Everything;
    return course;
}

Reason Scope::development(Index target, Index proceeding) const
{
    const Facts::ProceedingRow& row = m_facts.proceedings[proceeding];
    const Span year = m_question.span();
    Reason best;
    const auto consider = [&](const Span& date, Clause clause) {
        if (date.first > m_question.asAt)
            return;
        const Likelihood likelihood = likelihoodIn(date, year);
        if (likelihood > best.likelihood
            || (likelihood == best.likelihood && likelihood != Likelihood::No && date < best.when))
            best = {likelihood, clause, date};
    };
    for (Index s = row.steps.first; s < row.steps.last; ++s) {
        const Facts::StepRow& step = m_facts.steps[s];
        if (step.dated && !step.planned)
            consider(step.date, Clause::StepInYear);
    }
    for (Index o = row.outcomes.first; o < row.outcomes.last; ++o) {
        const Facts::OutcomeRow& outcome = m_facts.outcomes[o];
        if (outcome.dated && outcome.target == target)
            consider(outcome.date, Clause::OutcomeInYear);
    }
    const Course& course = m_courses[proceeding];
    if (!course.byStep)
        consider(course.beginning, Clause::BeginningInYear);
    return best;
}

Reason Scope::reason(Index target, Index proceeding, InYear clause) const
{
    const Course& course = m_courses[proceeding];
    if (!course.begun)
        return {};
    const Span year = m_question.span();
    switch (clause) {
    case InYear::Development:
        return development(target, proceeding);
    case InYear::New:
        return {likelihoodIn(course.beginning, year), Clause::BeginningInYear, course.beginning};
    case InYear::Open:
        break;
    }
    const std::optional<Span> ended = end(target, proceeding, m_question.asAt);
    Reason open{Likelihood::No, Clause::OpenInYear, course.beginning};
    if (course.beginning.last <= year.last && (!ended || ended->first >= year.first))
        open.likelihood = Likelihood::Certain;
    else if (course.beginning.first <= year.last && (!ended || ended->last >= year.first))
        open.likelihood = Likelihood::Possible;
    return open;
}

std::optional<Span> Scope::end(Index target, Index proceeding, Day asAt) const
{
    const Facts::Rows rows = m_facts.proceedings[proceeding].outcomes;
    std::vector<const Facts::OutcomeRow*> finals;
    for (Index o = rows.first; o < rows.last; ++o) {
        const Facts::OutcomeRow& outcome = m_facts.outcomes[o];
        if (outcome.final && outcome.target == target && outcome.date.first <= asAt)
            finals.push_back(&outcome);
    }
    std::stable_sort(finals.begin(), finals.end(), [](auto* a, auto* b) { return a->date < b->date; });
    int covered = 0;
    for (const Facts::OutcomeRow* outcome : finals) {
        covered += std::max(0, outcome->people);
        if (covered >= m_people[target].minimum)
            return outcome->date;
    }
    return std::nullopt;
}

bool Scope::before(Index target, Index proceeding, Index otherTarget, Index otherProceeding) const
{
    const Span &one = m_courses[proceeding].beginning, &other = m_courses[otherProceeding].beginning;
    if (one != other)
        return one < other;
    const Index incident = m_facts.targets[target].incident, otherIncident = m_facts.targets[otherTarget].incident;
    if (incident != otherIncident) {
        const Facts::IncidentRow &a = m_facts.incidents[incident], &b = m_facts.incidents[otherIncident];
        return a.reference != b.reference ? a.reference < b.reference : a.id < b.id;
    }
    return target != otherTarget ? target < otherTarget : proceeding < otherProceeding;
}

} // namespace recense::count
