// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/private.h"

namespace recense {

QHash<Id, QString> Register::targetKeys() const
{
    return guarded([&] {
        QHash<Id, QString> keys;
        SQLite::Statement rows(d->db, "SELECT id, key FROM target");
        while (rows.executeStep()) {
            const SQLite::Column id = rows.getColumn(0);
            const SQLite::Column key = rows.getColumn(1);
            keys.insert(Id::fromRfc4122(QByteArrayView(static_cast<const char*>(id.getBlob()), id.getBytes())),
                        QString::fromUtf8(key.getText(), key.getBytes()));
        }
        return keys;
    });
}

} // namespace recense
