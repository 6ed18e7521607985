// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/private.h"

#include <QFile>

#include <algorithm>

namespace recense {

namespace {

void put(SQLite::Database& db, const Draft& draft)
{
    if (draft.id.isNull())
        throw Error(ErrorCode::Internal, QStringLiteral("a draft without an id"));
    SQLite::Statement put(db, "INSERT OR REPLACE INTO draft (id, incident, saved_at, content) VALUES (?,?,?,?)");
    bindId(put, 1, draft.id);
    bindId(put, 2, draft.incident);
    bindText(put, 3, draft.savedAt.toUTC().toString(Qt::ISODateWithMs));
    bindBytes(put, 4, draft.content);
    put.exec();
}

std::vector<Draft> draftsIn(SQLite::Database& db)
{
    SQLite::Statement select(db, "SELECT id, incident, saved_at, content FROM draft ORDER BY saved_at DESC, id DESC");
    std::vector<Draft> drafts;
    while (select.executeStep()) {
        drafts.push_back({idFrom(select.getColumn(0)), idFrom(select.getColumn(1)),
                          QDateTime::fromString(textFrom(select.getColumn(2)), Qt::ISODateWithMs),
                          bytesFrom(select.getColumn(3))});
    }
    return drafts;
}

QString asideOf(const QString& path) { return path + QStringLiteral("-drafts"); }

} // namespace

void Register::putDraft(const Draft& draft)
{
    d->requireWritable();
    guarded([&] { put(d->db, draft); });
}

std::vector<Draft> Register::drafts() const
{
    return guarded([&] { return draftsIn(d->db); });
}

void Register::putDraftAside(const Draft& draft) const
{
    const QString aside = asideOf(d->path);
    guarded([&] {
        if (!QFile::exists(aside))
            makeFile(aside);
        SQLite::Database db = connect(aside, d->key, Mode::ReadWrite);
        db.exec("CREATE TABLE IF NOT EXISTS draft (id BLOB PRIMARY KEY, incident BLOB, saved_at TEXT NOT NULL, content BLOB NOT NULL)");
        put(db, draft);
    });
}

void Register::takeInDrafts()
{
    const QString aside = asideOf(d->path);
    if (!QFile::exists(aside))
        return;
    d->requireWritable();
    guarded([&] {
        std::vector<Draft> drafts;
        try {
            SQLite::Database db = connect(aside, d->key, Mode::ReadWrite); // which also takes back what a crash left half
            if (db.tableExists("draft"))
                drafts = draftsIn(db);
        } catch (const SQLite::Exception&) {
            return; // it is not as it was written: it stays where it is, and the register opens all the same
        }
        const std::vector<Draft> known = draftsIn(d->db);
        SQLite::Transaction all(d->db);
        for (const Draft& draft : drafts) {
            const auto isNewer = [&](const Draft& one) { return one.id == draft.id && one.savedAt > draft.savedAt; };
            if (std::none_of(known.begin(), known.end(), isNewer))
                put(d->db, draft);
        }
        all.commit();
        removeFile(aside);
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
