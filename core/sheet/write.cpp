// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/write.h"

#include "core/sheet/cells.h"
#include "core/sheet/csv.h"

namespace recense::sheet {

namespace {

using Row = std::array<QByteArray, kColumns>;

QByteArray& at(Row& row, Column column) { return row[static_cast<size_t>(column)]; }

void appendRow(QByteArray& out, const Row& row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            out.append(',');
        appendCell(out, row[i]);
    }
    out.append('\n');
}

// Which records of an incident share a row: positions, or -1 for none.
struct Pair
{
    int target = -1;
    int proceeding = -1;
};

std::vector<Pair> pairsOf(const Incident& incident)
{
    std::vector<Pair> pairs;
    std::vector<bool> placed(incident.proceedings.size());
    for (size_t t = 0; t < incident.targets.size(); ++t) {
        const size_t before = pairs.size();
        for (size_t p = 0; p < incident.proceedings.size(); ++p) {
            if (incident.proceedings[p].isAgainst(incident.targets[t].id)) {
                pairs.push_back({static_cast<int>(t), static_cast<int>(p)});
                placed[p] = true;
            }
        }
        if (pairs.size() == before)
            pairs.push_back({static_cast<int>(t), -1});
    }
    for (size_t p = 0; p < incident.proceedings.size(); ++p) {
        if (!placed[p])
            pairs.push_back({-1, static_cast<int>(p)});
    }
    if (pairs.empty())
        pairs.push_back({});
    return pairs;
}

} // namespace

Writer::Writer(std::span<const Party> parties)
{
    for (const Party& party : parties)
        m_partyKeys.insert(party.id, party.key.toUtf8());
}

QByteArray Writer::header()
{
    Row row;
    for (size_t i = 0; i < kColumns; ++i) {
        const QLatin1String name = nameOf(static_cast<Column>(i));
        row[i] = QByteArray(name.data(), name.size());
    }
    QByteArray out;
    appendRow(out, row);
    return out;
}

void Writer::append(QByteArray& out, const Incident& incident) const
{
    std::vector<bool> targetWritten(incident.targets.size());
    std::vector<bool> proceedingWritten(incident.proceedings.size());
    const QByteArray id = idCell(incident.id);
    const QByteArray reference = incident.reference.text().toLatin1();
    bool first = true;
    for (const Pair& pair : pairsOf(incident)) {
        Row row;
        at(row, Column::Case) = reference.isEmpty() ? id : reference;
        at(row, Column::Reference) = reference;
        at(row, Column::IncidentId) = id;
        if (first) {
            for (const Column column : kIncidentColumns)
                at(row, column) = incidentCell(column, incident);
            first = false;
        }
        if (pair.target >= 0) {
            const Target& target = incident.targets[static_cast<size_t>(pair.target)];
            at(row, Column::Target) = target.key.toUtf8();
            at(row, Column::TargetId) = idCell(target.id);
            if (target.party) {
                at(row, Column::Party) = m_partyKeys.value(*target.party);
                at(row, Column::PartyId) = idCell(*target.party);
            }
            if (!targetWritten[static_cast<size_t>(pair.target)]) {
                for (const Column column : kTargetColumns)
                    at(row, column) = targetCell(column, target, incident);
                targetWritten[static_cast<size_t>(pair.target)] = true;
            }
        }
        if (pair.proceeding >= 0) {
            const Proceeding& proceeding = incident.proceedings[static_cast<size_t>(pair.proceeding)];
            at(row, Column::Proceeding) = proceeding.key.toUtf8();
            at(row, Column::ProceedingId) = idCell(proceeding.id);
            if (!proceedingWritten[static_cast<size_t>(pair.proceeding)]) {
                for (const Column column : kProceedingColumns)
                    at(row, column) = proceedingCell(column, proceeding);
                proceedingWritten[static_cast<size_t>(pair.proceeding)] = true;
            }
            if (pair.target >= 0)
                at(row, Column::Outcomes) = outcomesCell(proceeding.outcomes, incident.targets[static_cast<size_t>(pair.target)].id);
        }
        appendRow(out, row);
    }
}

QByteArray writeSheet(std::span<const Incident> incidents, std::span<const Party> parties)
{
    const Writer writer(parties);
    QByteArray out = Writer::header();
    for (const Incident& incident : incidents)
        writer.append(out, incident);
    return out;
}

} // namespace recense::sheet
