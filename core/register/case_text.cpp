// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/case_text.h"

#include "core/register/fold.h"
#include "core/register/search_terms.h"

#include <algorithm>

namespace recense {

namespace {

class Words
{
public:
    void add(const QString& text)
    {
        if (!text.isEmpty()) {
            m_text += fold(text);
            m_text += u'\n';
        }
    }
    void add(const QStringList& texts)
    {
        for (const QString& text : texts)
            add(text);
    }
    void add(const Text& text)
    {
        add(text.main);
        for (const QString& translation : text.translations)
            add(translation);
    }
    void add(const char* list, const Code& code)
    {
        if (code)
            m_terms += searchTerm(QLatin1String(list), code.text());
    }
    void add(const CountryCode& country)
    {
        if (country)
            m_terms += searchTerm(country);
    }
    void add(const char* list, const std::vector<Trait>& traits)
    {
        for (const Trait& trait : traits)
            add(list, trait.code);
    }
    template <typename E> void addKind(const char* list, E value)
    {
        m_terms += searchTerm(QLatin1String(list), QString(toCode(value)));
    }

    QString text()
    {
        std::sort(m_terms.begin(), m_terms.end());
        m_terms.erase(std::unique(m_terms.begin(), m_terms.end()), m_terms.end());
        return m_text + m_terms.join(u' ');
    }

private:
    QString m_text;
    QStringList m_terms;
};

void addTarget(Words& words, const Target& target, const PartyWords& partyWords)
{
    words.add(target.key);
    words.add(target.names);
    words.addKind("target_type", target.type);
    words.addKind("population", target.population);
    words.add("role", target.roles);
    words.add("gender", target.gender);
    words.add("age_group", target.ageGroup);
    words.add("residence_status", target.residenceStatus);
    words.add("racialised", target.racialised);
    words.add("disability", target.disability);
    for (const NationalityTrait& nationality : target.nationality)
        words.add(nationality.country);
    if (target.party)
        words.add(partyWords(*target.party));
    words.add(target.safeguards.legalBasis);
    for (const Measure& measure : target.measures) {
        words.add("measure", measure.kind);
        words.add("authority", measure.authority);
        words.add({measure.amount, measure.currency, measure.length, measure.note});
    }
}

void addProceeding(Words& words, const Proceeding& proceeding)
{
    words.add({proceeding.key, proceeding.fileNumber, proceeding.statute});
    words.add("track", proceeding.track);
    words.add("authority", proceeding.authority);
    words.add(proceeding.country);
    for (const Charge& charge : proceeding.charges) {
        words.add("charge", charge.family);
        words.add({charge.statute, charge.text});
    }
    for (const Step& step : proceeding.steps) {
        words.add("stage", step.stage);
        words.add("authority", step.authority);
        words.add(step.note);
    }
    for (const Outcome& outcome : proceeding.outcomes) {
        words.add("result", outcome.result);
        words.add({outcome.instance, outcome.fine, outcome.currency});
    }
}

void addSource(Words& words, const Source& source)
{
    words.add("source_type", source.type);
    words.add("scale", source.scale);
    words.add({source.publisher, source.title, source.address, source.archiveAddress, source.passage});
    for (const Attachment& attachment : source.attachments)
        words.add(attachment.fileName);
}

} // namespace

CaseText textOf(const Incident& incident, const PartyWords& partyWords)
{
    Words title;
    title.add(incident.title);
    Words body;
    body.add(incident.reference.text());
    body.add(incident.summary);
    body.add({incident.place, incident.notes, incident.exclusion});
    body.add(incident.tags);
    body.add(incident.country);
    body.add("setting", incident.setting);
    for (const Code& act : incident.acts)
        body.add("act", act);
    for (const Target& target : incident.targets)
        addTarget(body, target, partyWords);
    for (const Proceeding& proceeding : incident.proceedings)
        addProceeding(body, proceeding);
    for (const Source& source : incident.sources)
        addSource(body, source);
    for (const Claim& claim : incident.claims)
        body.add(claim.value);
    return {title.text(), body.text()};
}

} // namespace recense
