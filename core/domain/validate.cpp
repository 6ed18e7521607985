// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/problem.h"

#include "core/codebook/codebook.h"

#include <map>
#include <set>

namespace recense {

namespace {

class Validation
{
public:
    Validation(const Incident& incident, const Codebook& codebook) : m_incident(incident), m_codebook(codebook)
    {
        for (const Target& target : incident.targets)
            m_targets.emplace(target.id, &target);
        for (const Target& target : incident.targets) {
            if (target.memberOf)
                ++m_members[*target.memberOf];
        }
    }

    std::vector<Problem> run()
    {
        checkIncident();
        std::set<QString> keys;
        for (const Target& target : m_incident.targets) {
            checkKey("target", target.key, keys, target.id);
            checkTarget(target);
        }
        keys.clear();
        for (const Proceeding& proceeding : m_incident.proceedings) {
            checkKey("proceeding", proceeding.key, keys, proceeding.id);
            checkProceeding(proceeding);
        }
        return std::move(m_problems);
    }

private:
    void add(ProblemCode code, const char* field, const QString& value = {}, const Id& subject = {})
    {
        m_problems.push_back({code, QLatin1String(field), value, subject});
    }

    void checkIncident()
    {
        if (m_incident.title.main.trimmed().isEmpty())
            add(ProblemCode::TitleMissing, "title");
        checkText("title", m_incident.title.main);
        checkText("summary", m_incident.summary.main);
        checkText("place", m_incident.place);
        checkText("notes", m_incident.notes);
        checkCountry("country", m_incident.country);
        checkCode("setting", QStringLiteral("setting"), m_incident.setting);
        const auto& start = m_incident.start;
        const auto& end = m_incident.end;
        if (start && end && end->span().last < start->span().first)
            add(ProblemCode::EndBeforeStart, "end", end->text());
        for (const Code& act : m_incident.acts)
            checkTerm("acts", QStringLiteral("act"), act);
        checkTexts("tags", m_incident.tags);
        if (m_incident.review == Review::Excluded && m_incident.exclusion.trimmed().isEmpty())
            add(ProblemCode::ExclusionWithoutReason, "exclusion");
        checkText("exclusion", m_incident.exclusion);
        for (const Source& source : m_incident.sources)
            checkSource(source);
    }

    void checkSource(const Source& source)
    {
        for (const QString* text : {&source.publisher, &source.title, &source.address, &source.archiveAddress,
                                    &source.passage})
            checkText("sources", *text, source.id);
        checkCode("sources", QStringLiteral("source_type"), source.type, source.id);
        checkCode("sources", QStringLiteral("scale"), source.scale, source.id);
        checkCode("sources", QStringLiteral("reliability"), source.reliability, source.id);
    }

    void checkTarget(const Target& target)
    {
        const size_t before = m_problems.size();
        checkPeople(target);
        // What hangs on the number is not blamed twice.
        const std::optional<int> limit =
            m_problems.size() == before ? target.people.range(target.type).maximum : std::nullopt;
        checkTraits("roles", QStringLiteral("role"), target.roles, limit, target.id);
        checkTraits("gender", QStringLiteral("gender"), target.gender, limit, target.id);
        checkTraits("age_group", QStringLiteral("age_group"), target.ageGroup, limit, target.id);
        checkTraits("residence_status", QStringLiteral("residence_status"), target.residenceStatus, limit, target.id);
        for (const NationalityTrait& trait : target.nationality) {
            if (!m_codebook.find(trait.country))
                add(ProblemCode::UnknownCountry, "nationality", trait.country.text(), target.id);
            checkNumber("nationality", trait.people, limit, target.id);
        }
        checkTraits("racialised", QStringLiteral("racialised"), target.racialised, limit, target.id);
        checkTraits("disability", QStringLiteral("disability"), target.disability, limit, target.id);
        if (target.memberOf)
            checkMember(target);
        const auto group = m_members.find(target.id);
        const int members = group == m_members.end() ? 0 : group->second;
        if (limit && target.type == TargetType::Group && members > *limit)
            add(ProblemCode::MembersExceedGroup, "people_max", QString::number(members), target.id);
        checkTexts("names", target.names, target.id);
        for (const Measure& measure : target.measures) {
            checkTerm("measures", QStringLiteral("measure"), measure.kind, measure.id);
            checkCode("measures", QStringLiteral("authority"), measure.authority, measure.id);
            for (const QString* text : {&measure.note, &measure.amount, &measure.length})
                checkText("measures", *text, measure.id);
        }
    }

    void checkPeople(const Target& target)
    {
        const HeadCount& people = target.people;
        const auto number = [&](const char* field, const std::optional<int>& value) {
            if (value && *value < 0)
                add(ProblemCode::NegativeNumber, field, QString::number(*value), target.id);
            else if (value && target.type != TargetType::Group && *value != 1)
                add(ProblemCode::PersonIsOne, field, QString::number(*value), target.id);
        };
        number("people_min", people.minimum);
        number("people_max", people.maximum);
        if (people.open && target.type != TargetType::Group)
            add(ProblemCode::PersonIsOne, "people_max", QStringLiteral("*"), target.id);
        else if (people.minimum && people.maximum && *people.maximum < *people.minimum)
            add(ProblemCode::MaximumBelowMinimum, "people_max", QString::number(*people.maximum), target.id);
    }

    void checkTraits(const char* field, const QString& list, const std::vector<Trait>& traits,
                     const std::optional<int>& limit, const Id& subject)
    {
        for (const Trait& trait : traits) {
            checkTerm(field, list, trait.code, subject);
            checkNumber(field, trait.people, limit, subject);
        }
    }

    void checkNumber(const char* field, const std::optional<int>& number, const std::optional<int>& limit, const Id& subject)
    {
        if (number && *number < 0)
            add(ProblemCode::NegativeNumber, field, QString::number(*number), subject);
        else if (number && limit && *number > *limit)
            add(ProblemCode::TraitExceedsTarget, field, QString::number(*number), subject);
    }

    void checkMember(const Target& member)
    {
        const Target* group = targetOf(*member.memberOf);
        if (!group || group->type != TargetType::Group || group->population != member.population
            || member.type != TargetType::Person)
            add(ProblemCode::MemberOfNoGroup, "member_of", group ? group->key : QString(), member.id);
    }

    void checkProceeding(const Proceeding& proceeding)
    {
        const Id& id = proceeding.id;
        checkCode("track", QStringLiteral("track"), proceeding.track, id);
        checkCountry("proceeding_country", proceeding.country, id);
        checkCode("authority", QStringLiteral("authority"), proceeding.authority, id);
        checkText("file_number", proceeding.fileNumber, id);
        checkText("statute", proceeding.statute, id);
        for (const Charge& charge : proceeding.charges) {
            checkTerm("charges", QStringLiteral("charge"), charge.family, charge.id);
            checkText("charges", charge.statute, charge.id);
            checkText("charges", charge.text, charge.id);
        }
        for (const Step& step : proceeding.steps)
            checkStep(step);
        const size_t before = m_problems.size();
        const std::set<Id> against(proceeding.against.begin(), proceeding.against.end());
        for (const Outcome& outcome : proceeding.outcomes)
            checkOutcome(against, outcome);
        if (m_problems.size() == before) // else the sum tells nothing new
            checkFinalOutcomes(proceeding);
    }

    void checkStep(const Step& step)
    {
        checkTerm("steps", QStringLiteral("stage"), step.stage, step.id);
        checkCode("steps", QStringLiteral("authority"), step.authority, step.id);
        checkText("steps", step.note, step.id);
        if (!step.date)
            return;
        const Span& span = step.date->span();
        if ((m_incident.start && span.last < m_incident.start->span().first)
            || (m_incident.end && span.first > m_incident.end->span().last))
            add(ProblemCode::StepOutsideIncident, "steps", step.date->text(), step.id);
    }

    void checkOutcome(const std::set<Id>& against, const Outcome& outcome)
    {
        checkTerm("outcomes", QStringLiteral("result"), outcome.result, outcome.id);
        const Target* target = targetOf(outcome.target);
        if (!target || (!against.empty() && !against.contains(outcome.target)))
            add(ProblemCode::OutcomeOfOtherTarget, "outcomes", target ? target->key : QString(), outcome.id);
        if (!outcome.people)
            return;
        const QString number = QString::number(*outcome.people);
        if (*outcome.people < 0) {
            add(ProblemCode::NegativeNumber, "outcomes", number, outcome.id);
        } else if (target) {
            const auto most = target->people.range(target->type).maximum;
            if (most && *outcome.people > *most)
                add(ProblemCode::OutcomeExceedsTarget, "outcomes", number, outcome.id);
        }
    }

    // Of one proceeding: in another the same people may well have another result.
    void checkFinalOutcomes(const Proceeding& proceeding)
    {
        struct Sum
        {
            qint64 people = 0;
            Id last;
        };
        std::map<Id, Sum> sums;
        for (const Outcome& outcome : proceeding.outcomes) {
            if (outcome.final && outcome.people) {
                Sum& sum = sums[outcome.target];
                sum = {sum.people + *outcome.people, outcome.id};
            }
        }
        for (const Target& target : m_incident.targets) {
            const Sum& sum = sums[target.id];
            const auto most = target.people.range(target.type).maximum;
            if (most && sum.people > *most)
                add(ProblemCode::FinalOutcomesExceedTarget, "outcomes", QString::number(sum.people), sum.last);
        }
    }

    void checkKey(const char* field, const QString& key, std::set<QString>& keys, const Id& subject)
    {
        if (key.trimmed().isEmpty())
            add(ProblemCode::KeyMissing, field, key, subject);
        else if (key.size() > kLongestKey)
            add(ProblemCode::KeyTooLong, field, key, subject);
        else if (keys.contains(key))
            add(ProblemCode::DuplicateKey, field, key, subject);
        else if (key.contains(QChar(u'\0')))
            add(ProblemCode::NulCharacter, field, key, subject);
        keys.insert(key);
    }

    void checkText(const char* field, const QString& text, const Id& subject = {})
    {
        if (text.isEmpty())
            return;
        if (text.size() > kLongestText)
            add(ProblemCode::TooLong, field, text.first(100), subject);
        else if (text.contains(QChar(u'\0')))
            add(ProblemCode::NulCharacter, field, text, subject);
    }

    void checkTexts(const char* field, const QStringList& texts, const Id& subject = {})
    {
        for (const QString& text : texts)
            checkText(field, text, subject);
    }

    // Nothing said is fine.
    void checkCode(const char* field, const QString& list, const Code& code, const Id& subject = {})
    {
        if (code)
            checkTerm(field, list, code, subject);
    }

    // There must be one.
    void checkTerm(const char* field, const QString& list, const Code& code, const Id& subject = {})
    {
        if (!m_codebook.contains(list, code))
            add(ProblemCode::UnknownCode, field, code.text(), subject);
    }

    void checkCountry(const char* field, const CountryCode& country, const Id& subject = {})
    {
        if (country && !m_codebook.find(country))
            add(ProblemCode::UnknownCountry, field, country.text(), subject);
    }

    const Target* targetOf(const Id& id) const
    {
        const auto found = m_targets.find(id);
        return found == m_targets.end() ? nullptr : found->second;
    }

    const Incident& m_incident;
    const Codebook& m_codebook;
    // Most cases have one target or two, for which a tree is made sooner than a hash.
    std::map<Id, const Target*> m_targets;
    std::map<Id, int> m_members; // of a group
    std::vector<Problem> m_problems;
};

} // namespace

Severity severityOf(ProblemCode code)
{
    switch (code) {
    case ProblemCode::FinalOutcomesExceedTarget:
    case ProblemCode::EndBeforeStart:
    case ProblemCode::StepOutsideIncident:
    case ProblemCode::TraitExceedsTarget:
    case ProblemCode::MembersExceedGroup:
        return Severity::Attention;
    case ProblemCode::TitleMissing:
    case ProblemCode::ExclusionWithoutReason:
        return Severity::Gap;
    default:
        return Severity::Refused;
    }
}

std::vector<Problem> validate(const Incident& incident, const Codebook& codebook)
{
    return Validation(incident, codebook).run();
}

} // namespace recense
