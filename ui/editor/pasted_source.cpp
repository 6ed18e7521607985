// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/pasted_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace recense::ui {

Source sourceOf(const QString& pasted)
{
    static const QRegularExpression address(QStringLiteral("(?:https?://|www\\.)[^\\s<>\"\\x{201c}\\x{201d}]+"));
    static const QRegularExpression archive(
        QStringLiteral("\\Ahttps?://(?:web\\.archive\\.org/|archive\\.(?:ph|is|today|org)/)"));
    static const QRegularExpression leftOver(QStringLiteral("\\A[\\s,;:.<>()\\[\\]]+|[\\s,;:.<>(\\[\\]]+\\z"));
    Source source;
    QString rest = pasted.simplified();
    for (auto match = address.match(rest); match.hasMatch(); match = address.match(rest)) {
        QString found = match.captured();
        while (!found.isEmpty() && QStringView(u".,;)]").contains(found.back())
               && !(found.back() == u')' && found.contains(u'(')))
            found.chop(1);
        QString& place = archive.match(found).hasMatch() ? source.archiveAddress : source.address;
        if (!place.isEmpty())
            break; // a second address stays in the citation
        place = found;
        rest.remove(match.capturedStart(), found.size());
    }
    // What joined the address to the citation goes with it.
    const bool parted = !source.address.isEmpty() || !source.archiveAddress.isEmpty();
    source.title = parted ? rest.remove(leftOver) : rest;
    return source;
}

QStringList filesNamedIn(const QString& pasted)
{
    // A path may have blanks in it: only one before the beginning of another parts them.
    static const QRegularExpression parts(QStringLiteral("[\\n\\r\\x{2028}\\x{2029}]+|\\s+(?=file:|/|[A-Za-z]:[\\\\/])"));
    QStringList files;
    for (const QString& word : pasted.split(parts, Qt::SkipEmptyParts)) {
        const QUrl url(word.trimmed());
        const QString path = url.isLocalFile() ? url.toLocalFile() : word.trimmed();
        if (!url.isLocalFile() && !(QDir::isAbsolutePath(path) && QFileInfo::exists(path)))
            return {};
        files.append(path);
    }
    return files;
}

QString sourceLabel(const Source& source)
{
    for (const QString& text : {source.title, source.address, source.publisher, source.archiveAddress}) {
        if (!text.isEmpty())
            return text;
    }
    return source.attachments.empty() ? QCoreApplication::translate("recense::ui::Sources", "Source without a title")
                                      : source.attachments.front().fileName;
}

} // namespace recense::ui
