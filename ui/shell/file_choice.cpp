// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <optional>

namespace recense::ui::file_choice {

namespace {

std::optional<QString>& scripted()
{
    static std::optional<QString> answer;
    return answer;
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QString toOpen(QWidget* parent, const QString& title, const QString& filter)
{
    if (scripted())
        return *std::exchange(scripted(), std::nullopt);
    return QFileDialog::getOpenFileName(parent, title, documents(), filter);
}

QString toSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter)
{
    if (scripted())
        return *std::exchange(scripted(), std::nullopt);
    QString path = QFileInfo(suggested).isAbsolute() ? suggested : QDir(documents()).filePath(suggested);
    for (;;) {
        QString kind;
        const QString chosen = QFileDialog::getSaveFileName(parent, title, path, filter, &kind);
        if (chosen.isEmpty())
            return {};
        path = ofKind(chosen, suggested, kind);
        if (path == chosen || !QFileInfo::exists(path))
            return path; // the dialog has asked before it wrote over `chosen`, and of nothing else
    }
}

QString ofKind(const QString& path, const QString& suggested, const QString& kind)
{
    const QFileInfo file(path);
    const QString usual = QFileInfo(suggested).suffix();
    const QRegularExpressionMatch match = QRegularExpression(QStringLiteral("\\*\\.([\\w.]+)")).match(kind);
    const QString suffix = match.hasMatch() ? match.captured(1) : usual;
    // The end of a longer ending is not another one: `.csv` was typed, or added by the dialog, for `.crosstab.csv`.
    const bool part = suffix.endsWith(u'.' + file.suffix()) && !file.fileName().endsWith(u'.' + suffix);
    if (!file.suffix().isEmpty() && file.suffix() != usual && !part)
        return path;
    return file.dir().filePath(file.completeBaseName() + u'.' + suffix);
}

void answerNext(const QString& path)
{
    scripted() = path;
}

} // namespace recense::ui::file_choice
