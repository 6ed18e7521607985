// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/plan.h"
#include "core/sheet/write.h"

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

std::vector<Saved> apply(const ImportPlan& plan, Register& target, const QString& reason, const Progress& progress)
{
    if (plan.incidents.empty() && plan.parties.empty())
        return {};
    return target.saveAll(plan.incidents, plan.parties, reason, progress);
}

QByteArray exportSheet(const Register& source, const Progress& progress)
{
    const Writer writer(source.parties());
    QByteArray out = Writer::header();
    const qint64 total = static_cast<qint64>(source.facts().incidents.size());
    qint64 done = 0;
    source.forEachIncident([&](const Incident& incident) {
        writer.append(out, incident);
        ++done;
        return !progress || done % 256 != 0 || progress(done, total);
    });
    if (progress && done < total)
        throw Error(ErrorCode::Cancelled);
    return out;
}

} // namespace recense::sheet
