// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/private.h"
#include "core/register/scan.h"

namespace recense {

namespace {

Id idOf(std::string_view bytes)
{
    return QUuid::fromRfc4122(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

std::optional<Span> timeOf(const Scan& scan, int start)
{
    if (scan.isNull(start))
        return std::nullopt;
    return Span{scan.number(start), scan.isNull(start + 2) ? scan.number(start + 1) : scan.number(start + 2)};
}

void readFiles(SQLite::Database& db, std::vector<PartyUse>& uses)
{
    QHash<Id, PartyUse*> targets;
    for (PartyUse& use : uses)
        targets.insert(use.target, &use);
    // Against all of the incident's targets, where it names none.
    Scan scan(db, "SELECT t.id, p.file_number FROM proceeding p JOIN target t ON t.incident = p.incident "
                  "WHERE p.file_number <> '' AND t.party IS NOT NULL AND "
                  "(NOT EXISTS (SELECT 1 FROM proceeding_target a WHERE a.proceeding = p.id) OR "
                  "EXISTS (SELECT 1 FROM proceeding_target a WHERE a.proceeding = p.id AND a.target = t.id)) "
                  "ORDER BY t.id, p.position");
    while (scan.next()) {
        if (PartyUse* use = targets.value(idOf(scan.bytes(0))))
            use->files << textOf(scan.text(1));
    }
}

} // namespace

std::vector<PartyUse> Register::partyUses() const
{
    return guarded([&] {
        const Snapshot snapshot(d->db);
        Scan scan(d->db, "SELECT t.party, t.incident, t.id, i.reference_site, i.reference_year, i.reference_number, "
                         "i.country, i.place, i.start_first, i.start_last, i.end_last FROM target t "
                         "JOIN incident i ON i.id = t.incident WHERE t.party IS NOT NULL AND i.deleted = 0 "
                         "ORDER BY i.reference_site, i.reference_year, i.reference_number, t.position, t.id");
        std::vector<PartyUse> uses;
        while (scan.next()) {
            PartyUse use;
            use.party = idOf(scan.bytes(0));
            use.incident = idOf(scan.bytes(1));
            use.target = idOf(scan.bytes(2));
            use.reference = Reference(textOf(scan.text(3)), scan.number(4), scan.number(5));
            use.country = CountryCode::parse(textOf(scan.text(6))).value_or(CountryCode());
            use.place = textOf(scan.text(7));
            use.time = timeOf(scan, 8);
            uses.push_back(std::move(use));
        }
        readFiles(d->db, uses);
        return uses;
    });
}

} // namespace recense
