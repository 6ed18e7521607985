// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/register/full_incident.h"

namespace recense::test {

namespace {

Code code(const char* text) { return *Code::parse(QString::fromLatin1(text)); }
CountryCode country(const char* text) { return *CountryCode::parse(QString::fromLatin1(text)); }
EdtfDate date(const char* text) { return *EdtfDate::parse(QString::fromLatin1(text)); }
QString words(const char* text) { return QString::fromUtf8(text); }

Target group(const Environment& env)
{
    Target target;
    target.id = env.id();
    target.key = words("crew");
    target.type = TargetType::Group;
    target.people = {5, 9, false, Basis::Range};
    target.roles = {{code("rescuer"), 4}, {code("lawyer"), std::nullopt}};
    target.gender = {{code("woman"), 2}};
    target.ageGroup = {{code("adult"), 5}};
    target.residenceStatus = {{code("citizen"), std::nullopt}};
    target.nationality = {{country("GR"), 3}, {country("SY"), std::nullopt}};
    target.racialised = {{code("yes"), 1}};
    target.disability = {{code("no"), std::nullopt}};
    target.safeguards = {words("public interest"), Consent::Given, date("2030")};
    target.measures = {{env.id(), code("arrest"), date("2018-08-21"), code("police"), words("460,000"), words("EUR"),
                        words("20 days"), words("at the harbour")},
                       {env.id(), code("smear"), std::nullopt, {}, {}, {}, {}, {}}};
    return target;
}

Proceeding proceeding(const Environment& env, const Id& crew)
{
    Proceeding it;
    it.id = env.id();
    it.key = words("felony");
    it.track = code("criminal");
    it.country = country("IT");
    it.authority = code("court");
    it.fileNumber = words("2018/77");
    it.against = {crew};
    it.statute = words("law 4251/2014");
    it.charges = {{env.id(), code("smuggling"), words("art. 30"), words("facilitation"), true, Answer::Yes, Answer::No,
                   Answer::Yes, Answer::No}};
    it.steps = {{env.id(), code("trial"), date("2021-11~"), code("court"), words("adjourned")},
                {env.id(), code("arrested"), std::nullopt, {}, {}}};
    it.outcomes = {{env.id(), crew, code("acquitted"), 4, date("2023-10-11"), true, words("first instance"), 18,
                    Answer::Yes, words("50,000"), words("EUR")},
                   {env.id(), crew, code("convicted"), std::nullopt, std::nullopt, false, {}, std::nullopt,
                    Answer::NotStated, {}, {}}};
    return it;
}

Source source(const Environment& env, const Id& step)
{
    Source it;
    it.id = env.id();
    it.type = code("news");
    it.publisher = words("Εφημερίδα");
    it.title = words("Twenty-four volunteers");
    it.address = words("https://example.org/a");
    it.archiveAddress = words("https://archive.example/a");
    it.published = date("2023-01-13");
    it.accessed = date("2024-02");
    it.language = words("el");
    it.scale = code("national");
    it.reliability = code("usually");
    it.passage = words("« Ils ont été arrêtés »");
    it.supports = {step};
    it.attachments = {{env.id(), words("page.pdf"), words("application/pdf"), 1234, QByteArray(32, '\x07')}};
    return it;
}

} // namespace

Incident fullIncident(const Environment& env, const Id& party)
{
    Incident it;
    it.id = env.id();
    it.title = {words("Lesvos volunteers"), {{words("fr"), words("Bénévoles de Lesbos")}}};
    it.summary = {words("Zamość, Λέσβος"), {{words("el"), words("Εθελοντές")}}};
    it.start = date("2018-02");
    it.end = date("2018-08-21/2019");
    it.country = country("GR");
    it.place = words("Mytilene");
    it.setting = code("sea");
    it.coordinates = Coordinates{39.1, 26.55, 500};
    it.acts = {code("rescue_at_sea"), code("transport")};
    it.verification = Verification::TwoSources;
    it.confidentiality = Confidentiality::Restricted;
    it.review = Review::Excluded;
    it.exclusion = words("an aggregate");
    it.tags = {words("sea"), words("a \"quoted\" tag")};
    it.notes = words("ask the lawyer");
    it.targets.push_back(group(env));
    const Id crew = it.targets.front().id;
    Target person;
    person.id = env.id();
    person.key = words("1");
    person.population = Population::Migration;
    if (!party.isNull())
        person.party = party;
    person.memberOf = crew;
    Target vessel;
    vessel.id = env.id();
    vessel.key = words("ship");
    vessel.type = TargetType::Vessel;
    vessel.names = {words("Iuventa"), words("Ιουβέντα")};
    it.targets.push_back(person);
    it.targets.push_back(vessel);
    it.proceedings.push_back(proceeding(env, crew));
    it.sources.push_back(source(env, it.proceedings.front().steps.front().id));
    it.claims = {{env.id(), it.sources.front().id, crew, words("people_min"), words("35 people")}};
    return it;
}

Environment fixedEnvironment()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);
    return {[now] { return now; }, [now] { return newId(now); }, words("Ana")};
}

Passphrase passphrase() { return Passphrase(words("correct horse")); }

} // namespace recense::test
