// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_values.h"

#include "core/domain/claimed_count.h"
#include "core/register/fold.h"

#include <algorithm>
#include <set>

namespace recense {

namespace {

Range peopleOf(const Incident& incident, const Target& group)
{
    Range people = group.people.range(group.type);
    if (group.type != TargetType::Group)
        return people;
    const auto named = static_cast<int>(std::count_if(
        incident.targets.begin(), incident.targets.end(), [&](const Target& t) { return t.memberOf == group.id; }));
    return greater(people, {named, named});
}

Range peopleOf(const Incident& incident)
{
    Range people;
    for (const Target& target : incident.targets) {
        if (isPeople(target.type) && !target.memberOf)
            people += peopleOf(incident, target);
    }
    return people;
}

// Every dated step that happened, every outcome, every measure.
template <typename Visit> void forEachDate(const Incident& incident, const Visit& visit)
{
    for (const Proceeding& proceeding : incident.proceedings) {
        for (const Step& step : proceeding.steps) {
            if (step.date && step.stage.text() != QLatin1String("planned"))
                visit(step.date->span(), true);
        }
        for (const Outcome& outcome : proceeding.outcomes) {
            if (outcome.date)
                visit(outcome.date->span(), true);
        }
    }
    for (const Target& target : incident.targets) {
        for (const Measure& measure : target.measures) {
            if (measure.date)
                visit(measure.date->span(), false);
        }
    }
}

// The years of a span; of one that is open, or too wide to say anything, only those of its known ends.
void addYears(std::set<int>& years, const Span& span)
{
    constexpr int kWide = 50;
    const bool openStart = span.first == kEarliestDay;
    const bool openEnd = span.last == kLatestDay;
    if (!openStart && !openEnd && yearOf(span.last) - yearOf(span.first) < kWide) {
        for (int year = yearOf(span.first); year <= yearOf(span.last); ++year)
            years.insert(year);
        return;
    }
    if (!openStart)
        years.insert(yearOf(span.first));
    if (!openEnd)
        years.insert(yearOf(span.last));
}

bool isDoubtful(const Span& span)
{
    return span.first == kEarliestDay || span.last == kLatestDay || yearOf(span.first) != yearOf(span.last);
}

// A head-count that is stated as a range, or of which a source says another number than the record.
bool hasDisputedCount(const Incident& incident)
{
    for (const Target& target : incident.targets) {
        const HeadCount& stated = target.people;
        if (stated.basis == Basis::Range || (stated.minimum && stated.maximum && *stated.minimum != *stated.maximum))
            return true;
    }
    for (const Claim& claim : incident.claims) {
        const auto target = std::find_if(incident.targets.begin(), incident.targets.end(),
                                         [&](const Target& t) { return t.id == claim.subject; });
        if (!claim.field.startsWith(QLatin1String("people")) || target == incident.targets.end())
            continue;
        const std::optional<Range> said = claimedCount(claim.value);
        if (!said || differs(*said, target->people.range(target->type)))
            return true;
    }
    return false;
}

std::optional<Day> latestNews(const Incident& incident)
{
    std::optional<Day> latest;
    forEachDate(incident, [&](const Span& span, bool ofProceeding) {
        if (ofProceeding)
            latest = std::max(latest.value_or(kEarliestDay), span.last == kLatestDay ? span.first : span.last);
    });
    if (!latest && incident.start)
        latest = incident.start->span().last == kLatestDay ? incident.start->span().first
                                                           : incident.start->span().last;
    return latest;
}

void addAttention(std::vector<std::pair<Facet, QString>>& facets, const Incident& incident)
{
    const auto add = [&](const char* value) { facets.emplace_back(Facet::Attention, QLatin1String(value)); };
    if (incident.sources.empty())
        add("no_source");
    if (incident.sources.size() == 1)
        add("one_source");
    if (hasDisputedCount(incident))
        add("disputed_count");
    bool doubtful = incident.start && isDoubtful(incident.start->span());
    forEachDate(incident, [&](const Span& span, bool) { doubtful = doubtful || isDoubtful(span); });
    if (doubtful)
        add("doubtful_date");
    if (incident.review == Review::Draft)
        add("draft");
}

} // namespace

CaseValues valuesOf(const Incident& incident, const QString& status)
{
    CaseValues values;
    values.titleSort = fold(incident.title.main).trimmed();
    values.people = peopleOf(incident);
    values.status = status;
    if (values.status == QLatin1String("pending"))
        values.openLast = latestNews(incident).value_or(kEarliestDay);

    auto& facets = values.facets;
    std::set<int> years;
    if (incident.start)
        addYears(years, incident.start->span());
    forEachDate(incident, [&](const Span& span, bool) { addYears(years, span); });
    for (const int year : years)
        facets.emplace_back(Facet::Year, QString::number(year));
    for (const Target& target : incident.targets)
        facets.emplace_back(Facet::Population, toCode(target.population));
    for (const Code& act : incident.acts)
        facets.emplace_back(Facet::Act, act.text());
    for (const QString& tag : incident.tags)
        facets.emplace_back(Facet::Tag, tag);
    addAttention(facets, incident);
    std::sort(facets.begin(), facets.end());
    facets.erase(std::unique(facets.begin(), facets.end()), facets.end());
    return values;
}

} // namespace recense
