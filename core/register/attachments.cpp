// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/private.h"

#include <QCryptographicHash>

namespace recense {

QByteArray Register::putAttachment(const QByteArray& content)
{
    d->requireWritable();
    const QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    guarded([&] {
        SQLite::Statement put(d->db, "INSERT OR IGNORE INTO attachment_content (sha256, content) VALUES (?, ?)");
        bindBytes(put, 1, sha256);
        bindBytes(put, 2, content);
        put.exec();
    });
    return sha256;
}

QByteArray Register::attachment(const QByteArray& sha256) const
{
    return guarded([&] {
        SQLite::Statement select(d->db, "SELECT content FROM attachment_content WHERE sha256 = ?");
        bindBytes(select, 1, sha256);
        if (!select.executeStep())
            throw Error(ErrorCode::NotFound, QString::fromLatin1(sha256.toHex()));
        return bytesFrom(select.getColumn(0));
    });
}

} // namespace recense
