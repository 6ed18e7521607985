// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind the cases, beyond the facts that are counted.
#include "core/register/private.h"
#include "core/register/scan.h"

namespace recense {

namespace {

Id idOf(std::string_view bytes)
{
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

} // namespace

QHash<Id, int> Register::sourceCounts() const
{
    return guarded([&] {
        QHash<Id, int> counts;
        Scan scan(d->db, "SELECT incident, count(*) FROM source GROUP BY incident");
        while (scan.next())
            counts.insert(idOf(scan.bytes(0)), scan.number(1));
        return counts;
    });
}

std::vector<Claim> Register::countClaims() const
{
    return guarded([&] {
        std::vector<Claim> claims;
        Scan scan(d->db, "SELECT c.id, c.source, c.subject, c.field, c.value FROM claim c JOIN target t ON t.id = c.subject "
                         "WHERE c.field LIKE 'people%' ORDER BY c.id");
        while (scan.next())
            claims.push_back({idOf(scan.bytes(0)), idOf(scan.bytes(1)), idOf(scan.bytes(2)), textOf(scan.text(3)),
                              textOf(scan.text(4))});
        return claims;
    });
}

std::vector<CaseMark> Register::caseMarks() const
{
    return guarded([&] {
        const Snapshot snapshot(d->db);
        std::vector<CaseMark> marks;
        Scan places(d->db, "SELECT id, place FROM incident WHERE deleted = 0 AND place <> '' ORDER BY id");
        while (places.next())
            marks.push_back({idOf(places.bytes(0)), textOf(places.text(1)), {}});
        Scan files(d->db, "SELECT p.incident, p.file_number FROM proceeding p JOIN incident i ON i.id = p.incident "
                          "WHERE i.deleted = 0 AND p.file_number <> '' ORDER BY p.incident, p.position");
        while (files.next())
            marks.push_back({idOf(files.bytes(0)), {}, textOf(files.text(1))});
        return marks;
    });
}

} // namespace recense
