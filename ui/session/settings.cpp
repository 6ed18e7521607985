// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/settings.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QVariant>

#include <algorithm>

namespace recense::ui::settings {

namespace {

QString preferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/recense/recense.ini");
}

// Qt names the state folder from 6.7 on.
QString stateFile()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (folder.isEmpty())
        folder = QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/recense/window.ini");
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/recense/window.ini");
#endif
}

void write(const QString& file, const QString& key, const QVariant& value)
{
    {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(key, value);
    }
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
}

QVariant read(const QString& file, const QString& key, const QVariant& otherwise = {})
{
    return QSettings(file, QSettings::IniFormat).value(key, otherwise);
}

constexpr int kRecentRegisters = 8;
const QStringList kThemes{QString(), QStringLiteral("light"), QStringLiteral("dark"),
                          QStringLiteral("contrast")}; // in the order of Theme

} // namespace

QString language()
{
    return read(preferencesFile(), QStringLiteral("language")).toString();
}

void setLanguage(const QString& language)
{
    write(preferencesFile(), QStringLiteral("language"), language);
}

Theme theme()
{
    const qsizetype at = kThemes.indexOf(read(preferencesFile(), QStringLiteral("theme")).toString());
    return static_cast<Theme>(std::max(qsizetype{0}, at));
}

void setTheme(Theme theme)
{
    write(preferencesFile(), QStringLiteral("theme"), kThemes[static_cast<qsizetype>(theme)]);
}

int idleMinutes()
{
    return read(preferencesFile(), QStringLiteral("idle_minutes"), 5).toInt();
}

void setIdleMinutes(int minutes)
{
    write(preferencesFile(), QStringLiteral("idle_minutes"), minutes);
}

int zoom()
{
    return read(preferencesFile(), QStringLiteral("zoom"), 0).toInt();
}

void setZoom(int tenths)
{
    write(preferencesFile(), QStringLiteral("zoom"), tenths);
}

QString author()
{
    return read(preferencesFile(), QStringLiteral("author")).toString();
}

void setAuthor(const QString& author)
{
    write(preferencesFile(), QStringLiteral("author"), author);
}

bool rememberRegisters()
{
    return read(preferencesFile(), QStringLiteral("remember_registers"), false).toBool();
}

void setRememberRegisters(bool remember)
{
    write(preferencesFile(), QStringLiteral("remember_registers"), remember);
    if (!remember)
        write(preferencesFile(), QStringLiteral("recent_registers"), QStringList());
}

QStringList recentRegisters()
{
    return read(preferencesFile(), QStringLiteral("recent_registers")).toStringList();
}

void addRecentRegister(const QString& path)
{
    if (!rememberRegisters())
        return;
    QStringList paths = recentRegisters();
    paths.removeAll(path);
    paths.prepend(path);
    write(preferencesFile(), QStringLiteral("recent_registers"), QStringList(paths.mid(0, kRecentRegisters)));
}

QByteArray windowState(const QString& name)
{
    return read(stateFile(), name).toByteArray();
}

void setWindowState(const QString& name, const QByteArray& state)
{
    write(stateFile(), name, state);
}

} // namespace recense::ui::settings
