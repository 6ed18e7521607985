// SPDX-License-Identifier: GPL-3.0-or-later
// Why a member of a figure is no longer what it was: what the journal has of its case since, as far as it bears on that
// figure; else what it has of the other cases in which the same people stand.
#include "core/report/amounts.h"
#include "core/report/net_changes.h"
#include "core/report/restate.h"

#include <algorithm>
#include <set>

namespace recense::report {

using count::Dimension;
using count::Figure;
using count::Section;

namespace {

using Kind = RecordChange::Kind;

// What of a case a change is about: each bears on some figures only.
enum class Part { Life, People, Links, Dates, Results, Measures, Country, Act, Setting, Verification, Charge, Role, Gender,
                  AgeGroup, ResidenceStatus, Track, Vocabulary };
using Parts = std::set<Part>;

struct Told
{
    Why why;
    Part part;
    std::vector<qint64> entries;
    Id target; // whose; null: of the whole case
};

Why lifeOf(const QString& review)
{
    return review == QLatin1String("excluded") ? Why::Excluded : review == QLatin1String("draft") ? Why::Drafted : Why::Confirmed;
}

void tellIncident(const NetChange& net, std::vector<Told>& told)
{
    if (net.kind == Kind::Added) {
        told.push_back({Why::Added, Part::Life, net.entries, {}});
        return;
    }
    if (net.kind == Kind::Removed) {
        told.push_back({Why::Binned, Part::Life, net.entries, {}});
        return;
    }
    for (auto field = net.fields.begin(); field != net.fields.end(); ++field) {
        const QString& name = field.key();
        const auto add = [&](Why why, Part part) { told.push_back({why, part, field->entries, {}}); };
        if (name == QLatin1String("deleted"))
            add(field->after.toInt() == 1 ? Why::Binned : Why::Restored, Part::Life);
        else if (name == QLatin1String("review"))
            add(lifeOf(field->after.toString()), Part::Life);
        else if (name == QLatin1String("verification")) {
            const auto before = fromCode<Verification>(field->before.toString());
            const auto after = fromCode<Verification>(field->after.toString());
            add(before < after ? Why::Verified : Why::Doubted, Part::Verification);
        } else if (name == QLatin1String("start"))
            add(Why::Redated, Part::Dates);
        else if (name == QLatin1String("country"))
            add(Why::Moved, Part::Country);
        else if (name == QLatin1String("acts"))
            add(Why::Moved, Part::Act);
        else if (name == QLatin1String("setting"))
            add(Why::Moved, Part::Setting);
    }
}

void tellTarget(const NetChange& net, std::vector<Told>& told)
{
    if (net.kind != Kind::Changed) {
        told.push_back({net.kind == Kind::Added ? Why::PeopleAdded : Why::PeopleRemoved, Part::People, net.entries, net.record});
        return;
    }
    static const QHash<QString, Part> traits{{QStringLiteral("roles"), Part::Role},
                                             {QStringLiteral("gender"), Part::Gender},
                                             {QStringLiteral("age_group"), Part::AgeGroup},
                                             {QStringLiteral("residence_status"), Part::ResidenceStatus},
                                             {QStringLiteral("type"), Part::People},
                                             {QStringLiteral("population"), Part::People}};
    for (auto field = net.fields.begin(); field != net.fields.end(); ++field) {
        const QString& name = field.key();
        const auto add = [&](Why why, Part part) { told.push_back({why, part, field->entries, net.record}); };
        if (name.startsWith(QLatin1String("people_")) || name == QLatin1String("basis"))
            add(Why::Recounted, Part::People);
        else if (name == QLatin1String("party") || name == QLatin1String("member_of"))
            add(field->after.isNull() ? Why::Parted : Why::Merged, Part::Links);
        else if (const auto trait = traits.constFind(name); trait != traits.constEnd())
            add(Why::Moved, *trait);
    }
}

// Steps and outcomes: only their date, or more.
void tellCourse(const NetChange& net, std::vector<Told>& told, const Id& target)
{
    static const QStringList counted{QStringLiteral("stage"), QStringLiteral("result"), QStringLiteral("people"),
                                     QStringLiteral("final"), QStringLiteral("target")};
    if (net.kind != Kind::Changed) {
        told.push_back({Why::ResultsChanged, Part::Results, net.entries, target});
        return;
    }
    for (auto field = net.fields.begin(); field != net.fields.end(); ++field) {
        if (field.key() == QLatin1String("date"))
            told.push_back({Why::Redated, Part::Dates, field->entries, target});
        else if (counted.contains(field.key()))
            told.push_back({Why::ResultsChanged, Part::Results, field->entries, target});
    }
}

void tellProceeding(const NetChange& net, std::vector<Told>& told)
{
    if (net.kind != Kind::Changed)
        told.push_back({Why::ResultsChanged, Part::Results, net.entries, {}});
    else if (net.has("country"))
        told.push_back({Why::Moved, Part::Country, net.fields[QStringLiteral("country")].entries, {}});
    else if (net.has("track"))
        told.push_back({Why::Moved, Part::Track, net.fields[QStringLiteral("track")].entries, {}});
}

std::vector<Told> tell(const NetChange& net, const QHash<Id, KnownRecord>& records)
{
    std::vector<Told> told;
    const Id owner = records.value(net.record).columns.value(QStringLiteral("target")).toUuid();
    if (net.table == QLatin1String("incident"))
        tellIncident(net, told);
    else if (net.table == QLatin1String("target"))
        tellTarget(net, told);
    else if (net.table == QLatin1String("step"))
        tellCourse(net, told, {});
    else if (net.table == QLatin1String("outcome"))
        tellCourse(net, told, owner);
    else if (net.table == QLatin1String("proceeding"))
        tellProceeding(net, told);
    else if (net.table == QLatin1String("proceeding_target"))
        told.push_back({Why::ResultsChanged, Part::Results, net.entries, {}});
    else if (net.table == QLatin1String("charge") && (net.kind != Kind::Changed || net.has("family")))
        told.push_back({Why::Moved, Part::Charge, net.entries, {}});
    else if (net.table == QLatin1String("measure"))
        told.push_back({net.kind == Kind::Changed && !net.has("kind") && net.has("date") ? Why::Redated : Why::MeasuresChanged,
                        Part::Measures, net.entries, owner});
    return told;
}

// Of a table, what moves people between its rows and does not touch the total.
Parts partsOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Country: return {Part::Country, Part::Dates, Part::Results, Part::Track, Part::Links};
    case Dimension::PrimaryAct:
    case Dimension::Act: return {Part::Act, Part::Dates, Part::Results, Part::Links};
    case Dimension::Setting: return {Part::Setting, Part::Dates, Part::Results, Part::Links};
    case Dimension::Verification: return {Part::Verification, Part::Dates, Part::Results, Part::Links};
    case Dimension::Charge: return {Part::Charge, Part::Dates, Part::Results, Part::Links};
    case Dimension::Track: return {Part::Track, Part::Dates, Part::Results, Part::Links};
    case Dimension::Role: return {Part::Role, Part::People, Part::Links};
    case Dimension::Gender: return {Part::Gender, Part::People, Part::Links};
    case Dimension::AgeGroup: return {Part::AgeGroup, Part::People, Part::Links};
    case Dimension::ResidenceStatus: return {Part::ResidenceStatus, Part::People, Part::Links};
    case Dimension::Measure: return {Part::Measures, Part::Links};
    default: return {Part::Dates, Part::Results, Part::Track, Part::Links, Part::Vocabulary, Part::People};
    }
}

bool isNothing(const Range& range) { return range == Range{0, 0}; }

bool concernsTotal(const FigureChange& change)
{
    return change.section <= Section::Vessels && change.dimension != Dimension::Total
        && change.dimension != Dimension::InYearRule && change.dimension != Dimension::Measure;
}

class Explaining
{
public:
    Explaining(Restatement& restatement, const Frozen& frozen, const Facts& facts, const count::Census& byItsRule,
               const count::Census& now, const ChangesSince& since)
        : m_restatement(restatement), m_frozen(frozen), m_facts(facts), m_byItsRule(byItsRule), m_now(now), m_since(since)
    {
        for (const NetChange& net : netChanges(since.changes)) {
            if (net.table == QLatin1String("party_judgement"))
                takeJudgement(net);
            else if (net.table == QLatin1String("term") && net.has("category"))
                m_vocabulary.insert(m_vocabulary.end(), net.entries.begin(), net.entries.end());
            else {
                for (Told& told : tell(net, since.changes.records))
                    m_told[net.incident].push_back(std::move(told));
            }
        }
        for (size_t t = 0; t < facts.targets.size(); ++t) {
            m_targets.insert(facts.targets[t].id, static_cast<Facts::Index>(t));
            if (facts.targets[t].party != Facts::kNone)
                m_ofParty[facts.targets[t].party].push_back(static_cast<Facts::Index>(t));
        }
        takeFormerParties();
    }

    void run()
    {
        for (FigureChange& change : m_restatement.changes) {
            const Figure* byItsRule = m_byItsRule.find(change.section, change.dimension, change.category);
            const bool sameRule = &m_byItsRule == &m_now;
            const Amounts its = sameRule ? Amounts() : amountsOf(byItsRule, m_facts);
            for (Difference& difference : change.differences) {
                const auto found = its.find({difference.incident, difference.target});
                const Range recorded = sameRule ? difference.now : found == its.end() ? Range{0, 0} : found->second;
                if (recorded != difference.then)
                    difference.causes = causesOf(change, difference, recorded);
                if (recorded != difference.now)
                    difference.causes.push_back({Why::Rule, {}, {}});
            }
            if (change.section == Section::Length)
                addLengths(change, byItsRule);
        }
        for (const FigureChange& change : m_restatement.changes) {
            for (const Difference& difference : change.differences) {
                for (const Cause& cause : difference.causes) {
                    for (const qint64 entry : cause.entries)
                        m_restatement.entries.insert(entry, m_since.entries.value(entry));
                }
            }
        }
    }

private:
    using Totals = std::pair<Amounts, Amounts>;

    void takeJudgement(const NetChange& net)
    {
        const KnownRecord record = m_since.changes.records.value(net.record);
        const auto match = net.fields.constFind(QStringLiteral("match"));
        if (net.kind == Kind::Changed && match == net.fields.constEnd())
            return;
        const QString same = QStringLiteral("same");
        const bool was = net.kind != Kind::Added && match->before.toString() == same;
        const bool is = net.kind != Kind::Removed && match->after.toString() == same;
        if (was == is)
            return;
        for (const char* side : {"one", "other"}) {
            for (const Id& target : m_since.targets.value(record.columns.value(QLatin1String(side)).toUuid()))
                m_judged[target].push_back({is ? Why::Merged : Why::Parted, Part::Links, net.entries, target});
        }
    }

    // Cases whose people stood, or stand, under a party; also of those that are no longer among the facts.
    void takeFormerParties()
    {
        const auto& records = m_since.changes.records;
        for (auto record = records.begin(); record != records.end(); ++record) {
            if (record->table == QLatin1String("target")) {
                link(record.key(), record->columns.value(QStringLiteral("party")).toUuid(),
                     record->columns.value(QStringLiteral("incident")).toUuid());
            }
        }
        for (const RecordChange& change : m_since.changes.changes) {
            for (const RecordChange::Field& field : change.fields) {
                if (change.table != QLatin1String("target") || field.name != QLatin1String("party"))
                    continue;
                link(change.record, field.before.toUuid(), change.incident);
                link(change.record, field.after.toUuid(), change.incident);
            }
        }
    }
    void link(const Id& target, const Id& party, const Id& incident)
    {
        if (party.isNull())
            return;
        m_parties[target].insert(party);
        m_incidentsOf[party].insert(incident);
    }

    const Totals& totals(Section section)
    {
        auto& known = m_totals[section];
        if (!known) {
            known = Totals(amountsOf(m_frozen.find(section, Dimension::Total), m_frozen),
                           amountsOf(m_byItsRule.find(section, Dimension::Total), m_facts));
        }
        return *known;
    }

    // What a change must be about to bear on this difference.
    Parts partsFor(const FigureChange& change, const Difference& difference, const Range& now)
    {
        const Parts everything{Part::Life, Part::People, Part::Links, Part::Dates, Part::Results, Part::Track, Part::Country,
                               Part::Vocabulary, Part::Measures, Part::Verification};
        if (change.section == Section::NonJudicial || change.dimension == Dimension::Measure || change.section == Section::Balance
            || change.section == Section::Length)
            return everything;
        Range before = difference.then, after = now;
        Parts parts;
        if (concernsTotal(change)) {
            const auto& [then, present] = totals(change.section);
            const auto amount = [&](const Amounts& amounts) {
                const auto found = amounts.find({difference.incident, difference.target});
                return found == amounts.end() ? Range{0, 0} : found->second;
            };
            before = amount(then);
            after = amount(present);
            if (before != difference.then || after != now)
                parts = partsOf(change.dimension);
        }
        if (isNothing(before) != isNothing(after))
            parts.merge(Parts{Part::Life, Part::People, Part::Links, Part::Dates, Part::Results, Part::Track, Part::Verification});
        else if (before != after) {
            parts.merge(Parts{Part::People, Part::Links});
            if ((before.minimum == 0) != (after.minimum == 0)) // from possible to certain, or back
                parts.merge(Parts{Part::Dates, Part::Results});
        }
        if (isNothing(before) != isNothing(after) && crossesBorder(difference.incident))
            parts.insert(Part::Country);
        return parts;
    }

    // Whether a country of the case, or of a proceeding of it, was changed into or out of those that count.
    bool crossesBorder(const Id& incident) const
    {
        const auto counts = [this](const QVariant& value) {
            const auto country = CountryCode::parse(value.toString());
            return country && std::find(m_frozen.countries.begin(), m_frozen.countries.end(), *country) != m_frozen.countries.end();
        };
        for (const RecordChange& change : m_since.changes.changes) {
            for (const RecordChange::Field& field : change.fields) {
                if (change.incident == incident && change.kind == Kind::Changed && field.name == QLatin1String("country")
                    && counts(field.before) != counts(field.after))
                    return true;
            }
        }
        return false;
    }

    // A target's own changes, its group's and those of its members.
    bool isAbout(const Told& told, const Id& target) const
    {
        if (told.target.isNull() || target.isNull() || told.target == target)
            return true;
        if (told.part != Part::People && told.part != Part::Links)
            return false;
        const auto groupOf = [this](const Id& id) {
            const auto known = m_targets.constFind(id);
            if (known == m_targets.constEnd() || m_facts.targets[*known].memberOf == Facts::kNone)
                return m_since.changes.records.value(id).columns.value(QStringLiteral("member_of")).toUuid();
            return m_facts.targets[m_facts.targets[*known].memberOf].id;
        };
        return groupOf(told.target) == target || groupOf(target) == told.target;
    }

    static void add(std::vector<Cause>& causes, const Told& told, const Id& through)
    {
        const auto known = std::find_if(causes.begin(), causes.end(), [&](const Cause& cause) {
            return cause.why == told.why && cause.through == through;
        });
        Cause& cause = known == causes.end() ? causes.emplace_back(Cause{told.why, {}, through}) : *known;
        cause.entries.insert(cause.entries.end(), told.entries.begin(), told.entries.end());
        std::sort(cause.entries.begin(), cause.entries.end());
        cause.entries.erase(std::unique(cause.entries.begin(), cause.entries.end()), cause.entries.end());
    }

    // What alone decides whether a case counts at all: then nothing else of it matters.
    static bool decides(const Told& told, bool comes)
    {
        switch (told.why) {
        case Why::Added:
        case Why::Restored:
        case Why::Confirmed: return comes;
        case Why::Binned:
        case Why::Excluded:
        case Why::Drafted: return !comes;
        default: return false;
        }
    }

    std::vector<Cause> causesOf(const FigureChange& change, const Difference& difference, const Range& now)
    {
        std::vector<Cause> causes;
        const std::vector<Told>& own = m_told[difference.incident];
        const bool comes = isNothing(difference.then), goes = isNothing(now);
        for (const Told& told : own) {
            if ((comes || goes) && decides(told, comes))
                add(causes, told, {});
        }
        if (!causes.empty())
            return causes;
        const Parts parts = partsFor(change, difference, now);
        for (const Told& told : own) {
            if (parts.contains(told.part) && told.part != Part::Life && isAbout(told, difference.target))
                add(causes, told, {});
        }
        if (parts.contains(Part::Links))
            addJudgements(causes, difference.target);
        if (causes.empty())
            addFromElsewhere(causes, difference);
        if (causes.empty() && parts.contains(Part::Vocabulary) && !m_vocabulary.empty())
            add(causes, {Why::Vocabulary, Part::Vocabulary, m_vocabulary, {}}, {});
        if (causes.empty()) {
            for (const Told& told : own)
                add(causes, told, {});
        }
        if (causes.empty())
            causes.push_back({Why::Elsewhere, {}, {}});
        return causes;
    }

    std::vector<Id> sameAs(const Id& target) const
    {
        const auto known = m_targets.constFind(target);
        if (known == m_targets.constEnd() || m_facts.targets[*known].party == Facts::kNone)
            return {target};
        std::vector<Id> same;
        for (const Facts::Index other : m_ofParty.value(m_facts.targets[*known].party))
            same.push_back(m_facts.targets[other].id);
        return same;
    }

    void addJudgements(std::vector<Cause>& causes, const Id& target) const
    {
        for (const Id& same : sameAs(target)) {
            for (const Told& told : m_judged.value(same))
                add(causes, told, {});
        }
    }

    // By other cases in which the same people stand or stood.
    void addFromElsewhere(std::vector<Cause>& causes, const Difference& difference)
    {
        std::set<Id> incidents;
        for (const Id& same : sameAs(difference.target)) {
            if (const auto known = m_targets.constFind(same); known != m_targets.constEnd())
                incidents.insert(m_facts.incidents[m_facts.targets[*known].incident].id);
            for (const Id& party : m_parties.value(same)) {
                const QSet<Id>& linked = m_incidentsOf[party];
                incidents.insert(linked.begin(), linked.end());
            }
        }
        incidents.erase(difference.incident);
        static const Parts parts{Part::Life, Part::People, Part::Links, Part::Dates, Part::Results, Part::Track, Part::Country,
                                 Part::Verification};
        for (const Id& incident : incidents) {
            for (const Told& told : m_told.value(incident)) {
                if (parts.contains(told.part))
                    add(causes, told, incident);
            }
        }
    }

    // Who stands in a length as before, but whose proceedings were dated or decided otherwise.
    void addLengths(FigureChange& change, const Figure* now)
    {
        if (change.measuredThen == change.measuredNow || !now)
            return;
        for (const auto& [key, amount] : amountsOf(now, m_facts)) {
            const Id incident = key.first;
            const bool listed = std::any_of(change.differences.begin(), change.differences.end(), [&key = key](const Difference& d) {
                return d.incident == key.first && d.target == key.second;
            });
            Difference same{incident, key.second, {}, false, amount, amount, {}};
            for (const Told& told : m_told.value(incident)) {
                if ((told.part == Part::Dates || told.part == Part::Results) && isAbout(told, key.second))
                    add(same.causes, told, {});
            }
            if (listed || same.causes.empty())
                continue;
            const Facts::IncidentRow& row = m_facts.incidents[m_facts.targets[m_targets.value(key.second)].incident];
            same.reference = row.reference;
            same.isPublic = row.confidentiality == Confidentiality::Public;
            change.differences.push_back(std::move(same));
        }
        std::stable_sort(change.differences.begin(), change.differences.end(),
                         [](const Difference& a, const Difference& b) { return a.reference < b.reference; });
    }

    Restatement& m_restatement;
    const Frozen& m_frozen;
    const Facts& m_facts;
    const count::Census& m_byItsRule;
    const count::Census& m_now;
    const ChangesSince& m_since;
    QHash<Id, std::vector<Told>> m_told;   // by incident
    QHash<Id, std::vector<Told>> m_judged; // by target
    std::vector<qint64> m_vocabulary;
    QHash<Id, Facts::Index> m_targets;
    QHash<Facts::Index, std::vector<Facts::Index>> m_ofParty;
    QHash<Id, QSet<Id>> m_parties;     // by target: that it stood or stands under
    QHash<Id, QSet<Id>> m_incidentsOf; // by party
    std::map<Section, std::optional<Totals>> m_totals;
};

} // namespace

void explain(Restatement& restatement, const Frozen& frozen, const Facts& facts, const count::Census& byItsRule,
             const count::Census& now, const ChangesSince& since)
{
    Explaining(restatement, frozen, facts, byItsRule, now, since).run();
}

} // namespace recense::report
