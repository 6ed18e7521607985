// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/missing.h"

#include <QCoreApplication>

#include <algorithm>

namespace recense::ui {

namespace {

struct MissingText
{
    Q_DECLARE_TR_FUNCTIONS(recense::ui::Missing)
};

void addOfProceedings(const Incident& incident, std::vector<Missing>& missing)
{
    for (const Proceeding& proceeding : incident.proceedings) {
        if (!proceeding.track)
            missing.push_back({MissingText::tr("The track of a proceeding: without it, it does not count"),
                               QStringLiteral("track"), proceeding.id});
        if (proceeding.steps.empty() && proceeding.outcomes.empty())
            missing.push_back({MissingText::tr("The steps of a proceeding"), QStringLiteral("track"), proceeding.id});
        for (const Step& step : proceeding.steps) {
            if (!step.date) {
                missing.push_back({MissingText::tr("The date of a step"), QStringLiteral("steps"), step.id});
                break;
            }
        }
    }
}

} // namespace

std::vector<Missing> missingIn(const Incident& incident)
{
    std::vector<Missing> missing;
    const auto need = [&missing](bool lacking, const QString& sentence, const char* field, const Id& subject = {}) {
        if (lacking)
            missing.push_back({sentence, QLatin1String(field), subject});
    };
    need(!incident.country, MissingText::tr("The country that prosecutes or acts"), "country");
    need(!incident.start, MissingText::tr("When it began"), "start");
    need(incident.acts.empty(), MissingText::tr("The acts they are prosecuted for"), "acts");
    need(!incident.setting, MissingText::tr("The setting"), "setting");
    need(incident.targets.empty(), MissingText::tr("Who was struck"), "target");
    for (const Target& target : incident.targets) {
        need(target.type == TargetType::Group && !target.people.isStated(), MissingText::tr("How many people a group is"),
             "people_min", target.id);
    }
    const bool measures = std::any_of(incident.targets.begin(), incident.targets.end(),
                                      [](const Target& target) { return !target.measures.empty(); });
    need(incident.proceedings.empty() && !measures, MissingText::tr("A proceeding or a measure"), "proceeding");
    addOfProceedings(incident, missing);
    need(incident.sources.empty(), MissingText::tr("A source: how do you know?"), "sources");
    return missing;
}

} // namespace recense::ui
