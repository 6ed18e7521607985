// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_incident.h"

#include "core/codebook/codebook.h"

namespace recense::test {

namespace {

int upTo(QRandomGenerator& random, int most) { return random.bounded(most + 1); }

bool sometimes(QRandomGenerator& random) { return random.bounded(3) == 0; }

Code anyOf(QRandomGenerator& random, const QString& list)
{
    const auto& terms = Codebook::builtIn().terms(list);
    return terms[static_cast<size_t>(random.bounded(static_cast<int>(terms.size())))].code;
}

CountryCode anyCountry(QRandomGenerator& random)
{
    const auto& countries = Codebook::builtIn().countries();
    return countries[static_cast<size_t>(random.bounded(static_cast<int>(countries.size())))].code;
}

std::optional<EdtfDate> anyDate(QRandomGenerator& random)
{
    static const QStringList texts{QStringLiteral("2018"), QStringLiteral("2018-02~"), QStringLiteral("2018-02-21"),
                                   QStringLiteral("2018/2019?"), QStringLiteral("../2018"), QStringLiteral("2019-05/.."),
                                   QStringLiteral("2020-02-29%"), QString()};
    return EdtfDate::parse(texts[random.bounded(texts.size())]);
}

std::vector<Trait> anyTraits(QRandomGenerator& random, const QString& list, int most)
{
    std::vector<Trait> traits;
    for (int i = upTo(random, 2); i > 0; --i)
        traits.push_back({anyOf(random, list), sometimes(random) ? std::optional(upTo(random, most)) : std::nullopt});
    return traits;
}

QStringList anyTexts(QRandomGenerator& random)
{
    QStringList texts;
    for (int i = upTo(random, 2); i > 0; --i)
        texts.append(nastyText(random) + u'x'); // an empty item is none
    return texts;
}

Target anyTarget(QRandomGenerator& random, int number, const std::vector<Party>& parties)
{
    Target target;
    target.id = QUuid::createUuid();
    target.key = nastyText(random).left(50) + QString::number(number);
    target.type = static_cast<TargetType>(random.bounded(4));
    target.population = static_cast<Population>(random.bounded(2));
    int most = 1;
    if (target.type == TargetType::Group) {
        target.people.basis = sometimes(random) ? std::nullopt : std::optional(static_cast<Basis>(random.bounded(4)));
        if (!sometimes(random))
            target.people.minimum = random.bounded(30);
        if (sometimes(random))
            target.people.maximum = target.people.minimum.value_or(2) + random.bounded(5);
        else
            target.people.open = sometimes(random);
        most = target.people.minimum.value_or(2);
    }
    target.roles = anyTraits(random, QStringLiteral("role"), most);
    target.gender = anyTraits(random, QStringLiteral("gender"), most);
    target.ageGroup = anyTraits(random, QStringLiteral("age_group"), most);
    target.residenceStatus = anyTraits(random, QStringLiteral("residence_status"), most);
    target.racialised = anyTraits(random, QStringLiteral("racialised"), most);
    target.disability = anyTraits(random, QStringLiteral("disability"), most);
    if (sometimes(random))
        target.nationality = {{anyCountry(random), std::nullopt}, {anyCountry(random), most}};
    if (!parties.empty() && sometimes(random))
        target.party = parties[static_cast<size_t>(random.bounded(static_cast<int>(parties.size())))].id;
    target.names = anyTexts(random);
    for (int i = upTo(random, 2); i > 0; --i) {
        Measure measure;
        measure.id = QUuid::createUuid();
        measure.kind = anyOf(random, QStringLiteral("measure"));
        measure.date = anyDate(random);
        measure.note = sometimes(random) ? nastyText(random) : QString();
        target.measures.push_back(measure);
    }
    return target;
}

Proceeding anyProceeding(QRandomGenerator& random, int number, const std::vector<Target>& targets)
{
    Proceeding proceeding;
    proceeding.id = QUuid::createUuid();
    proceeding.key = QString::number(number) + nastyText(random).left(50);
    proceeding.track = anyOf(random, QStringLiteral("track"));
    if (sometimes(random))
        proceeding.country = anyCountry(random);
    proceeding.authority = sometimes(random) ? Code() : anyOf(random, QStringLiteral("authority"));
    proceeding.fileNumber = nastyText(random);
    proceeding.statute = sometimes(random) ? nastyText(random) : QString();
    for (const Target& target : targets) {
        if (sometimes(random))
            proceeding.against.push_back(target.id);
    }
    for (int i = upTo(random, 2); i > 0; --i) {
        Charge charge;
        charge.id = QUuid::createUuid();
        charge.family = anyOf(random, QStringLiteral("charge"));
        proceeding.charges.push_back(charge);
    }
    for (int i = upTo(random, 3); i > 0; --i) {
        Step step;
        step.id = QUuid::createUuid();
        step.stage = anyOf(random, QStringLiteral("stage"));
        step.date = anyDate(random);
        step.note = sometimes(random) ? nastyText(random) : QString();
        proceeding.steps.push_back(step);
    }
    for (int i = upTo(random, 3); i > 0 && !targets.empty(); --i) {
        const Target& target = targets[static_cast<size_t>(random.bounded(static_cast<int>(targets.size())))];
        if (!proceeding.isAgainst(target.id))
            continue;
        Outcome outcome;
        outcome.id = QUuid::createUuid();
        outcome.target = target.id;
        outcome.result = anyOf(random, QStringLiteral("result"));
        if (!sometimes(random))
            outcome.people = upTo(random, target.people.range(target.type).minimum);
        outcome.date = anyDate(random);
        outcome.final = sometimes(random);
        proceeding.outcomes.push_back(outcome);
    }
    return proceeding;
}

} // namespace

QString nastyText(QRandomGenerator& random)
{
    static const QStringList pieces{
        QStringLiteral(","),  QStringLiteral("\""),   QStringLiteral("\n"),  QStringLiteral("\r\n"), QStringLiteral("|"),
        QStringLiteral(" | "), QStringLiteral("\\"),  QStringLiteral("\\|"), QStringLiteral(" "),    QStringLiteral("  "),
        QStringLiteral("="),  QStringLiteral("=1+1"), QStringLiteral(": "),  QStringLiteral("@2018:final"),
        QStringLiteral(";"),  QStringLiteral("'"),    QStringLiteral("Λέσβος"), QStringLiteral("Łódź"), QStringLiteral("é"),
        QStringLiteral("مرحبا"), QStringLiteral("https://example.org/?a=1&b=2"), QStringLiteral("\t"), QStringLiteral("a"),
        QStringLiteral("XXXX"), QStringLiteral("2018 "), QString(QChar(0xFEFF))};
    QString text;
    for (int i = random.bounded(6); i > 0; --i)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

Incident randomIncident(QRandomGenerator& random, const std::vector<Party>& parties)
{
    Incident incident;
    incident.id = QUuid::createUuid();
    incident.title.main = nastyText(random);
    incident.summary.main = nastyText(random);
    incident.place = nastyText(random);
    incident.notes = nastyText(random);
    if (!sometimes(random))
        incident.country = anyCountry(random);
    incident.setting = sometimes(random) ? Code() : anyOf(random, QStringLiteral("setting"));
    incident.start = anyDate(random);
    incident.end = anyDate(random);
    for (int i = upTo(random, 3); i > 0; --i)
        incident.acts.push_back(anyOf(random, QStringLiteral("act")));
    incident.verification = static_cast<Verification>(random.bounded(7));
    incident.confidentiality = static_cast<Confidentiality>(random.bounded(3));
    incident.review = static_cast<Review>(random.bounded(3));
    incident.exclusion = sometimes(random) ? nastyText(random) : QString();
    incident.tags = anyTexts(random);
    for (const QString& text : anyTexts(random)) {
        Source source;
        source.id = QUuid::createUuid();
        (sometimes(random) ? source.address : source.title) = text;
        incident.sources.push_back(source);
    }
    for (int i = upTo(random, 3); i > 0; --i) {
        Target target = anyTarget(random, i, parties);
        for (const Target& group : incident.targets) {
            if (group.type == TargetType::Group && target.type == TargetType::Person && group.population == target.population)
                target.memberOf = group.id;
        }
        incident.targets.push_back(target);
    }
    for (int i = upTo(random, 3); i > 0; --i)
        incident.proceedings.push_back(anyProceeding(random, i, incident.targets));
    return incident;
}

} // namespace recense::test
