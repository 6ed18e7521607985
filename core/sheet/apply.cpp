// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/plan.h"
#include "core/sheet/sample.h"
#include "core/sheet/write.h"

#include <algorithm>

namespace recense::sheet {

ImportContext contextOf(const Register& target)
{
    ImportContext context;
    context.codebook = target.codebook();
    context.newId = target.environment().id;
    context.incident = [&target](const Id& id) -> std::optional<Incident> {
        try {
            return target.incident(id);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::NotFound)
                return std::nullopt;
            throw;
        }
    };
    context.incidentOf = [&target](const Reference& reference) { return target.incidentOf(reference); };
    context.parties = target.parties();
    return context;
}

namespace {

// Sample cases and real ones never stand in one register. Sample cases are known by the site of their references.
bool mixes(std::span<const Incident> incidents, const Register& target)
{
    const auto isSample = [](const Incident& incident) { return incident.reference.site() == kSampleSite; };
    if (target.info().sample)
        return !std::all_of(incidents.begin(), incidents.end(), isSample);
    return std::any_of(incidents.begin(), incidents.end(), isSample) && !target.cases({}).keys.empty();
}

} // namespace

std::vector<Saved> apply(std::vector<Incident> incidents, std::span<const Party> parties, Register& target,
                         const QString& reason, const Progress& progress)
{
    if (incidents.empty() && parties.empty())
        return {};
    if (mixes(incidents, target))
        throw Error(ErrorCode::SampleMixed);
    return target.saveAll(std::move(incidents), parties, reason, progress);
}

QByteArray exportSheet(const Register& source, const Progress& progress)
{
    const Writer writer(source.parties());
    QByteArray out = Writer::header();
    const qint64 total = progress ? static_cast<qint64>(source.cases({}).keys.size()) : 0;
    qint64 done = 0;
    bool stopped = false;
    source.forEachIncident([&](const Incident& incident) {
        writer.append(out, incident);
        stopped = progress && ++done % 256 == 0 && !progress(done, total);
        return !stopped;
    });
    if (stopped)
        throw Error(ErrorCode::Cancelled);
    return out;
}

} // namespace recense::sheet
