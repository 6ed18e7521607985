// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/count/naive_reading.h"

#include <algorithm>

namespace recense::naive {

using count::InYear;

Reading::Reading(const std::vector<Incident>& incidents, const count::Question& question, const Codebook& codebook,
                 const std::vector<PartyJudgement>& judgements)
    : m_incidents(incidents), m_question(question), m_codebook(codebook), m_countries(question.rule.geography)
{
    const auto isOfPair = [](const PartyJudgement& a, const PartyJudgement& b) {
        return (a.one == b.one && a.other == b.other) || (a.one == b.other && a.other == b.one);
    };
    for (const PartyJudgement& judgement : judgements) {
        const bool isLast = std::none_of(judgements.begin(), judgements.end(), [&](const PartyJudgement& later) {
            return isOfPair(judgement, later) && judgement.id < later.id;
        });
        if (isLast)
            m_judgements.push_back(judgement);
    }
    if (m_countries.empty())
        m_countries = codebook.euMembers(lastDayOf(question.year));
}

bool Reading::isAccepted(const Incident& incident) const
{
    if (incident.verification < m_question.rule.lowest)
        return false;
    return incident.review == Review::Confirmed || (incident.review == Review::Draft && m_question.rule.drafts);
}

bool Reading::isHere(const CountryCode& country) const
{
    return std::find(m_countries.begin(), m_countries.end(), country) != m_countries.end();
}

bool Reading::isTrackCounted(const Proceeding& proceeding) const
{
    const auto& tracks = m_question.rule.tracks;
    return std::find(tracks.begin(), tracks.end(), proceeding.track) != tracks.end();
}

Doubt Reading::inTheYear(const Span& span) const
{
    if (span.first > m_question.asAt)
        return Doubt::No;
    if (span.within(m_question.span()))
        return Doubt::Certainly;
    return span.touches(m_question.span()) ? Doubt::Possibly : Doubt::No;
}

std::vector<Who> Reading::targets() const
{
    std::vector<Who> all;
    for (const Incident& incident : m_incidents) {
        for (size_t i = 0; i < incident.targets.size(); ++i)
            all.push_back({&incident, i});
    }
    return all;
}

bool Reading::isSame(const Who& one, const Who& other) const
{
    if (one.target().party && other.target().party)
        return isSame(*one.target().party, *other.target().party);
    return one.target().id == other.target().id;
}

// From one to all that it was judged the same as, and on from these, until the other is met or nobody is new.
bool Reading::isSame(const Id& party, const Id& other) const
{
    std::vector<Id> reached{party};
    for (size_t i = 0; i < reached.size(); ++i) {
        if (reached[i] == other)
            return true;
        for (const PartyJudgement& judgement : m_judgements) {
            for (const auto& [from, to] : {std::pair(judgement.one, judgement.other), std::pair(judgement.other, judgement.one)}) {
                if (judgement.match == Match::Same && from == reached[i]
                    && std::find(reached.begin(), reached.end(), to) == reached.end())
                    reached.push_back(to);
            }
        }
    }
    return false;
}

std::vector<Entity> Reading::entities(Population population, const std::vector<TargetType>& types) const
{
    std::vector<Entity> all;
    for (const Who& who : targets()) {
        if (who.target().population != population
            || std::find(types.begin(), types.end(), who.target().type) == types.end())
            continue;
        const auto known = std::find_if(all.begin(), all.end(), [&](const Entity& e) { return isSame(e.front(), who); });
        if (known == all.end())
            all.push_back({who});
        else
            known->push_back(who);
    }
    return all;
}

Who Reading::groupOf(const Who& member) const
{
    Who group{member.incident, 0};
    while (group.target().id != *member.target().memberOf)
        ++group.position;
    return group;
}

std::vector<Who> Reading::membersOf(const Who& group) const
{
    std::vector<Who> members;
    for (size_t i = 0; i < group.incident->targets.size(); ++i) {
        const Who who{group.incident, i};
        if (who.target().memberOf == group.target().id
            && std::none_of(members.begin(), members.end(), [&](const Who& m) { return isSame(m, who); }))
            members.push_back(who);
    }
    return members;
}

Range Reading::people(const Who& who) const
{
    const Range stated = who.target().people.range(who.target().type);
    if (who.target().type != TargetType::Group)
        return stated;
    const int named = static_cast<int>(membersOf(who).size());
    return greater(stated, {named, named});
}

std::vector<Case> Reading::cases(const Who& who) const
{
    std::vector<Case> all;
    for (size_t i = 0; isAccepted(*who.incident) && i < who.incident->proceedings.size(); ++i) {
        const Case one{who, i};
        const auto begins = beginning(*who.incident, one.proceeding());
        if (one.proceeding().isAgainst(who.target().id) && isTrackCounted(one.proceeding()) && isHere(one.country())
            && begins && begins->first <= m_question.asAt)
            all.push_back(one);
    }
    return all;
}

std::vector<Case> Reading::cases(const Entity& entity) const
{
    std::vector<Case> all;
    for (const Who& who : entity) {
        for (const Case& one : cases(who))
            all.push_back(one);
    }
    return all;
}

std::optional<Span> Reading::beginning(const Incident& incident, const Proceeding& proceeding) const
{
    std::vector<Span> steps, outcomes;
    for (const Step& step : proceeding.steps) {
        if (step.date && step.stage.text() != QStringLiteral("planned"))
            steps.push_back(step.date->span());
    }
    for (const Outcome& outcome : proceeding.outcomes) {
        if (outcome.date)
            outcomes.push_back(outcome.date->span());
    }
    if (!steps.empty())
        return *std::min_element(steps.begin(), steps.end());
    if (incident.start)
        return incident.start->span();
    if (!outcomes.empty())
        return *std::min_element(outcomes.begin(), outcomes.end());
    return std::nullopt;
}

Span Reading::beginning(const Case& one) const { return *beginning(*one.who.incident, one.proceeding()); }

Order Reading::order(const Case& one) const
{
    return {beginning(one), one.who.incident->reference, one.who.position, one.position};
}

Case Reading::first(const std::vector<Case>& cases) const
{
    return *std::min_element(cases.begin(), cases.end(),
                             [&](const Case& a, const Case& b) { return order(a) < order(b); });
}

Doubt Reading::inTheYear(const Case& one, InYear inYear) const
{
    const Span begins = beginning(one);
    if (inYear == InYear::New)
        return inTheYear(begins);
    if (inYear == InYear::Open) {
        const Span year = m_question.span();
        const auto ends = end(one);
        if (begins.last <= year.last && (!ends || ends->first >= year.first))
            return Doubt::Certainly;
        return begins.first <= year.last && (!ends || ends->last >= year.first) ? Doubt::Possibly : Doubt::No;
    }
    Doubt most = inTheYear(begins);
    for (const Step& step : one.proceeding().steps) {
        if (step.date && step.stage.text() != QStringLiteral("planned"))
            most = std::max(most, inTheYear(step.date->span()));
    }
    for (const Outcome& outcome : one.proceeding().outcomes) {
        if (outcome.date && outcome.target == one.who.target().id)
            most = std::max(most, inTheYear(outcome.date->span()));
    }
    return most;
}

std::vector<Outcome> Reading::finals(const Case& one, Day by) const
{
    std::vector<Outcome> list;
    for (const Outcome& outcome : one.proceeding().outcomes) {
        if (outcome.target == one.who.target().id && outcome.final && outcome.people
            && spanOf(outcome.date).first <= by)
            list.push_back(outcome);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Outcome& a, const Outcome& b) { return spanOf(a.date) < spanOf(b.date); });
    return list;
}

int Reading::uncovered(const Case& one, Day by) const
{
    int left = people(one.who).minimum;
    for (const Outcome& outcome : finals(one, by))
        left -= *outcome.people;
    return std::max(0, left);
}

std::optional<Span> Reading::end(const Case& one) const
{
    int left = people(one.who).minimum;
    for (const Outcome& outcome : finals(one, m_question.asAt)) {
        left -= *outcome.people;
        if (left <= 0)
            return spanOf(outcome.date);
    }
    return std::nullopt;
}

int Reading::pending(const std::vector<Case>& cases, int n, Day by) const
{
    int most = 0;
    for (const Case& one : cases) {
        if (beginning(one).first <= by)
            most = std::max(most, uncovered(one, by));
    }
    return std::min(n, most);
}

} // namespace recense::naive
