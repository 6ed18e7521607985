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

} // namespace recense
