// SPDX-License-Identifier: GPL-3.0-or-later
// recense_generate COUNT [--seed N] [--brief]: that many generated cases as a case sheet on standard output.
#include "core/sheet/csv.h"
#include "tests/bench/generator.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace recense;

namespace {

constexpr char kHeader[] =
    "case,title,summary,place,country,setting,start,acts,verification,confidentiality,review,tags,sources,target,target_type,"
    "population,people_min,basis,roles,gender,party,member_of,names,proceeding,track,charges,steps,outcomes,measures\n";

QString list(const QStringList& items) { return items.join(QStringLiteral(" | ")); }

template <typename T, typename ToText> QString list(const std::vector<T>& items, ToText toText)
{
    QStringList texts;
    for (const T& item : items)
        texts += toText(item);
    return list(texts);
}

QString note(const QString& text) { return text.isEmpty() ? QString() : QStringLiteral(": ") + text; }

QStringList incidentCells(const Incident& incident)
{
    return {incident.title.main,
            incident.summary.main,
            incident.place,
            incident.country.text(),
            incident.setting.text(),
            incident.start->text(),
            list(incident.acts, [](const Code& act) { return act.text(); }),
            toCode(incident.verification),
            toCode(incident.confidentiality),
            toCode(incident.review),
            list(incident.tags),
            list(incident.sources, [](const Source& source) { return source.address; })};
}

QStringList targetCells(const Incident& incident, const Target& target)
{
    const auto trait = [](const Trait& each) { return each.code.text(); };
    QString group;
    for (const Target& other : incident.targets) {
        if (target.memberOf == other.id)
            group = other.key;
    }
    return {toCode(target.type),
            toCode(target.population),
            target.people.minimum ? QString::number(*target.people.minimum) : QString(),
            target.people.basis ? QString(toCode(*target.people.basis)) : QString(),
            list(target.roles, trait),
            list(target.gender, trait),
            target.party ? target.party->toString(QUuid::Id128) : QString(),
            group,
            list(target.names)};
}

QStringList proceedingCells(const Proceeding& proceeding)
{
    return {proceeding.track.text(), list(proceeding.charges, [](const Charge& charge) { return charge.family.text(); }),
            list(proceeding.steps,
                 [](const Step& step) {
                     return step.date->text() + u' ' + step.stage.text() + note(step.note);
                 })};
}

QString outcomesOf(const Proceeding& proceeding, const Target& target)
{
    QStringList outcomes;
    for (const Outcome& outcome : proceeding.outcomes) {
        if (outcome.target == target.id)
            outcomes += QStringLiteral("%1=%2@%3:%4")
                            .arg(outcome.result.text())
                            .arg(*outcome.people)
                            .arg(outcome.date->text(),
                                 outcome.final ? QStringLiteral("final") : QStringLiteral("appealable"));
    }
    return list(outcomes);
}

// What belongs to the incident, to a target or to a proceeding stands on its first row.
void write(const Incident& incident, int number, QByteArray& out)
{
    QStringList ofIncident = incidentCells(incident);
    for (size_t p = 0; p < incident.proceedings.size(); ++p) {
        for (size_t t = 0; t < incident.targets.size(); ++t) {
            const Target& target = incident.targets[t];
            const Proceeding& proceeding = incident.proceedings[p];
            QStringList ofTarget = targetCells(incident, target);
            QStringList ofProceeding = proceedingCells(proceeding);
            if (p > 0)
                ofTarget.fill({});
            if (t > 0)
                ofProceeding.fill({});
            const QString measures = p > 0 ? QString() : list(target.measures, [](const Measure& measure) {
                return measure.date->text() + u' ' + measure.kind.text() + note(measure.note);
            });
            const QStringList row = QStringList{QStringLiteral("C%1").arg(number)} + ofIncident + QStringList{target.key}
                + ofTarget + QStringList{proceeding.key} + ofProceeding
                + QStringList{outcomesOf(proceeding, target), measures};
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (i > 0)
                    out += ',';
                sheet::appendCell(out, row[i].toUtf8());
            }
            out += '\n';
            ofIncident.fill({});
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("count"), QStringLiteral("How many cases"));
    parser.addOption({QStringLiteral("seed"), QStringLiteral("Which cases"), QStringLiteral("number"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("brief"), QStringLiteral("Short rows")});
    parser.process(application);
    const int count = parser.positionalArguments().value(0).toInt();
    if (count < 1)
        return 2;
    const auto made = bench::generate(count, parser.value(QStringLiteral("seed")).toUInt(),
                                      parser.isSet(QStringLiteral("brief")));
    QByteArray out(kHeader);
    int number = 0;
    for (const Incident& incident : made.incidents)
        write(incident, ++number, out);
    return std::fwrite(out.constData(), 1, static_cast<size_t>(out.size()), stdout) == static_cast<size_t>(out.size())
        ? 0
        : 4;
}
