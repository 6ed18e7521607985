// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_register.h"

namespace recense::test {

namespace {

EdtfDate date(const char* text)
{
    return *EdtfDate::parse(QString::fromLatin1(text));
}

Code code(const char* text)
{
    return *Code::parse(QString::fromLatin1(text));
}

Incident incident(const QString& title, const char* country, const char* start, const char* act)
{
    Incident incident;
    incident.title.main = title;
    incident.country = *CountryCode::parse(QString::fromLatin1(country));
    incident.start = date(start);
    incident.acts = {code(act)};
    return incident;
}

Target& addTarget(Incident& incident, TargetType type, Population population, int people)
{
    Target target;
    target.id = newId(QDateTime::currentDateTimeUtc());
    target.key = QString::number(incident.targets.size() + 1);
    target.type = type;
    target.population = population;
    if (type == TargetType::Group)
        target.people.minimum = people;
    incident.targets.push_back(target);
    return incident.targets.back();
}

Proceeding& addProceeding(Incident& incident, const char* track, const char* stage, const char* day)
{
    Proceeding proceeding;
    proceeding.key = QStringLiteral("1");
    proceeding.track = code(track);
    Step step;
    step.stage = code(stage);
    step.date = date(day);
    proceeding.steps.push_back(step);
    incident.proceedings.push_back(proceeding);
    return incident.proceedings.back();
}

} // namespace

std::vector<Incident> uiIncidents()
{
    std::vector<Incident> all;
    Incident lesbos = incident(QStringLiteral("Volunteers of a rescue group on trial"), "GR", "2018-02-17", "sea_rescue");
    lesbos.place = QStringLiteral("Mytilène, Λέσβος");
    const Id group = addTarget(lesbos, TargetType::Group, Population::Solidarity, 24).id;
    Proceeding& trial = addProceeding(lesbos, "criminal", "arrested", "2018-08-21");
    Outcome acquitted;
    acquitted.target = group;
    acquitted.result = code("acquitted");
    acquitted.people = 24;
    acquitted.date = date("2024-01-30");
    acquitted.final = true;
    trial.outcomes.push_back(acquitted);
    all.push_back(lesbos);

    Incident captain = incident(QStringLiteral("Captain fined after a landing"), "IT", "2024-03", "sea_rescue");
    addTarget(captain, TargetType::Person, Population::Solidarity, 1);
    addProceeding(captain, "administrative", "measure_imposed", "2024-03-05");
    all.push_back(captain);

    Incident farmers = incident(QStringLiteral("Farmers charged for a lift"), "FR", "2023", "transport");
    addTarget(farmers, TargetType::Group, Population::Solidarity, 2);
    addProceeding(farmers, "criminal", "charged", "2023-05");
    all.push_back(farmers);

    Incident call = incident(QStringLiteral("A call from Kos"), "GR", "2024-06", "food_water_clothing");
    call.review = Review::Draft;
    all.push_back(call);

    Incident steering = incident(QStringLiteral("Three passengers who steered"), "GR", "2024-06-02", "steering_boat");
    addTarget(steering, TargetType::Group, Population::Migration, 3);
    addProceeding(steering, "criminal", "arrested", "2024-06-02");
    all.push_back(steering);
    return all;
}

void makeUiRegister(const QString& path)
{
    const auto reg = Register::create(path, Passphrase(kPassphrase), QStringLiteral("ATH"));
    const std::vector<Incident> incidents = uiIncidents();
    reg->saveAll(incidents, {}, QString());
}

} // namespace recense::test
