// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/net_changes.h"

#include <algorithm>

namespace recense::report {

namespace {

using Kind = RecordChange::Kind;

void add(NetChange& net, const RecordChange& change)
{
    net.entries.push_back(change.position);
    for (const RecordChange::Field& field : change.fields) {
        NetChange::Field& known = net.fields[field.name];
        if (known.entries.empty())
            known.before = field.before;
        known.after = field.after;
        if (field.before != field.after)
            known.entries.push_back(change.position);
    }
}

// False: it is as it was.
bool settle(NetChange& net, Kind first, Kind last)
{
    net.kind = first == Kind::Added && last != Kind::Removed ? Kind::Added
        : first != Kind::Added && last == Kind::Removed      ? Kind::Removed
                                                             : Kind::Changed;
    if (net.kind != Kind::Changed)
        return true;
    if (first == Kind::Added || (first == Kind::Removed && last == Kind::Added && net.table != QLatin1String("incident")))
        return false; // made and taken out; or taken out and put back
    net.fields.removeIf([](const QMap<QString, NetChange::Field>::iterator& field) { return field->before == field->after; });
    return !net.fields.isEmpty();
}

} // namespace

std::vector<NetChange> netChanges(const Changes& changes)
{
    struct Past
    {
        NetChange net;
        Kind first, last;
    };
    std::vector<Past> pasts;
    QHash<QString, size_t> known;
    // From the oldest on. A link between two records is told from others by its ends; each change of a term stands alone.
    for (auto change = changes.changes.rbegin(); change != changes.changes.rend(); ++change) {
        QString key = change->table + change->record.toString();
        if (change->table == QLatin1String("term"))
            key += QString::number(pasts.size());
        for (const RecordChange::Field& field : change->fields) {
            if (change->table == QLatin1String("proceeding_target") && field.name == QLatin1String("target"))
                key += (change->kind == Kind::Removed ? field.before : field.after).toString();
        }
        const auto found = known.constFind(key);
        if (found == known.constEnd()) {
            known.insert(key, pasts.size());
            pasts.push_back({{change->kind, change->table, change->record, change->incident, {}, {}}, change->kind, change->kind});
        }
        Past& past = pasts[known.value(key)];
        past.last = change->kind;
        add(past.net, *change);
    }
    std::vector<NetChange> nets;
    for (Past& past : pasts) {
        if (settle(past.net, past.first, past.last))
            nets.push_back(std::move(past.net));
    }
    return nets;
}

} // namespace recense::report
