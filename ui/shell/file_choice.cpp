// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
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
    const QFileInfo start(suggested);
    QString path = QFileDialog::getSaveFileName(
        parent, title, start.isAbsolute() ? suggested : QDir(documents()).filePath(suggested), filter);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u'.' + start.suffix();
    return path;
}

void answerNext(const QString& path)
{
    scripted() = path;
}

} // namespace recense::ui::file_choice
