// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

#include <QCryptographicHash>

namespace recense::test {

inline Code code(const char* text) { return *Code::parse(QString::fromLatin1(text)); }
inline std::optional<EdtfDate> date(const char* text) { return EdtfDate::parse(QString::fromLatin1(text)); }

// An incident in which every field of the model holds something.
inline Incident fullIncident()
{
    int next = 1;
    const auto id = [&next] { return Id(0xabcdef, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, uchar(next++)); };
    const auto text = [](const char* latin) { return QString::fromUtf8(latin); };
    Incident i;
    i.id = id();
    i.reference = Reference(QStringLiteral("ATH"), 2024, 7);
    i.revision = 3;
    i.title = {text("ERCI 24"), {{text("fr"), text("Les 24 d’ERCI")}, {text("el"), text("Οι 24 της ERCI")}}};
    i.summary = {text("Two lines\nof summary."), {{text("fr"), text("Deux lignes\nde résumé.")}}};
    i.start = date("2018-02~");
    i.end = date("2026-01-15");
    i.country = *CountryCode::parse(u"GR");
    i.place = text("Lesvos (Mytilene)");
    i.setting = code("sea");
    i.coordinates = Coordinates{39.10812345, -26.5, 500};
    i.acts = {code("sea_rescue"), code("distress_alert")};
    i.verification = Verification::TwoSources;
    i.confidentiality = Confidentiality::Restricted;
    i.review = Review::Excluded;
    i.exclusion = text("an aggregate");
    i.tags = {text("lesvos"), text("two words")};
    i.notes = text("Notes\n\nin paragraphs");

    Target crew;
    crew.id = id();
    crew.key = text("crew24");
    crew.type = TargetType::Group;
    crew.population = Population::Solidarity;
    crew.people = {24, 30, false, Basis::Range};
    crew.roles = {{code("volunteer"), 20}, {code("ngo_staff"), {}}};
    crew.gender = {{code("woman"), 10}};
    crew.ageGroup = {{code("adult"), {}}};
    crew.nationality = {{*CountryCode::parse(u"SY"), 1}, {*CountryCode::parse(u"IE"), {}}};
    crew.residenceStatus = {{code("asylum_seeker_or_refugee"), 1}};
    crew.racialised = {{code("yes"), 2}};
    crew.disability = {{code("no"), {}}};
    crew.party = id();
    crew.safeguards = {text("public interest"), Consent::NotNeeded, date("2030")};
    crew.measures = {{id(), code("arrest"), date("2018-08-21"), code("police"), text("460,000"), text("EUR"),
                      text("20 days"), text("two volunteers")},
                     {id(), code("search"), {}, {}, {}, {}, {}, {}}};
    Target person;
    person.id = id();
    person.key = text("p1");
    person.type = TargetType::Person;
    person.population = Population::Solidarity;
    person.people = {1, {}, false, Basis::Exact};
    person.memberOf = crew.id;
    Target boat;
    boat.id = id();
    boat.key = text("boat");
    boat.type = TargetType::Vessel;
    boat.population = Population::Migration;
    boat.names = {text("Mare Liberum"), text("Poseidonia")};
    boat.measures = {{id(), code("search"), date("2020-09"), {}, {}, {}, {}, text("at the quay")}};
    i.targets = {crew, person, boat};

    Proceeding p;
    p.id = id();
    p.key = text("felonies");
    p.track = code("criminal");
    p.country = *CountryCode::parse(u"IT");
    p.authority = code("court");
    p.fileNumber = text("123/2018 & 7");
    p.against = {crew.id, person.id};
    p.statute = text("Law 4251/2014");
    p.charges = {{id(), code("facilitation_entry"), text("art. 30"), text("facilitating entry"), true, Answer::Yes,
                  Answer::No, Answer::Yes, Answer::No},
                 {id(), code("criminal_organisation"), {}, {}, false, Answer::NotStated, Answer::NotStated,
                  Answer::NotStated, Answer::NotStated}};
    p.steps = {{id(), code("arrested"), date("2018-08-21"), code("police"), text("two foreign volunteers")},
               {id(), code("trial"), {}, {}, {}}};
    p.outcomes = {{id(), crew.id, code("acquitted"), 17, date("2023-10-11"), false, text("first"), {}, Answer::NotStated,
                   {}, {}},
                  {id(), crew.id, code("convicted_suspended"), 1, date("2025-02"), true, text("appeal"), 18, Answer::Yes,
                   text("1,000"), text("EUR")},
                  {id(), person.id, code("acquitted"), {}, {}, false, {}, {}, Answer::NotStated, {}, {}}};
    Proceeding second;
    second.id = id();
    second.key = text("misdemeanours");
    i.proceedings = {p, second};

    Source s;
    s.id = id();
    s.type = code("national_media");
    s.publisher = text("Kathimerini");
    s.title = text("Court clears aid workers");
    s.address = text("https://example.org/a?b=c&d");
    s.archiveAddress = text("https://web.archive.org/x");
    s.published = date("2026-01-16");
    s.accessed = date("2026-02-01");
    s.language = text("en");
    s.scale = code("national");
    s.reliability = code("likely");
    s.passage = text("“All 24”\nwere cleared");
    s.supports = {p.steps[0].id, p.outcomes[0].id, crew.id, crew.measures[0].id};
    s.attachments = {{id(), text("ruling.pdf"), text("application/pdf"), 1234,
                      QCryptographicHash::hash("ruling", QCryptographicHash::Sha256)}};
    Source other;
    other.id = id();
    other.title = text("rpegy.org, update");
    i.sources = {s, other};
    i.claims = {{id(), s.id, crew.id, text("people_min"), text("30 suspects")},
                {id(), other.id, i.id, text("start"), text("early 2018")},
                {id(), s.id, p.steps[0].id, text("date"), text("22 August")}};
    return i;
}

} // namespace recense::test
