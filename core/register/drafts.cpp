// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/private.h"

namespace recense {

void Register::putDraft(const Draft& draft)
{
    if (draft.id.isNull())
        throw Error(ErrorCode::Internal, QStringLiteral("a draft without an id"));
    d->requireWritable();
    guarded([&] {
        SQLite::Statement put(d->db, "INSERT OR REPLACE INTO draft (id, incident, saved_at, content) VALUES (?,?,?,?)");
        bindId(put, 1, draft.id);
        bindId(put, 2, draft.incident);
        bindText(put, 3, draft.savedAt.toUTC().toString(Qt::ISODateWithMs));
        bindBytes(put, 4, draft.content);
        put.exec();
    });
}

std::vector<Draft> Register::drafts() const
{
    return guarded([&] {
        SQLite::Statement select(d->db, "SELECT id, incident, saved_at, content FROM draft "
                                        "ORDER BY saved_at DESC, id DESC");
        std::vector<Draft> drafts;
        while (select.executeStep()) {
            drafts.push_back({idFrom(select.getColumn(0)), idFrom(select.getColumn(1)),
                              QDateTime::fromString(textFrom(select.getColumn(2)), Qt::ISODateWithMs),
                              bytesFrom(select.getColumn(3))});
        }
        return drafts;
    });
}

void Register::dropDraft(const Id& id)
{
    d->requireWritable();
    guarded([&] {
        SQLite::Statement drop(d->db, "DELETE FROM draft WHERE id = ?");
        bindId(drop, 1, id);
        drop.exec();
    });
}

} // namespace recense
