// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace recense::ui {

// What the program remembers outside a register: choices of the person and the shape of the window,
// never anything of a case. Preferences stand in the configuration folder, the window's shape in the
// state folder (XDG), both readable by their owner only.
namespace settings {

QString language();  // empty: as the system
void setLanguage(const QString& language);

enum class Theme { System, Light, Dark, Contrast };
Theme theme();
void setTheme(Theme theme);

int idleMinutes(); // until the register locks by itself; 5 unless chosen, 0: never
void setIdleMinutes(int minutes);

int zoom(); // how much larger text is than the system's, in tenths; 0 unless chosen
void setZoom(int tenths);

QString author(); // who is written into the history; may be empty
void setAuthor(const QString& author);

bool rememberRegisters(); // off unless asked for: the list tells where a register is
void setRememberRegisters(bool remember); // off: forgets those remembered
QStringList recentRegisters(); // newest first
void addRecentRegister(const QString& path); // does nothing where not asked for

QByteArray windowState(const QString& name); // of a window, a splitter, a table header
void setWindowState(const QString& name, const QByteArray& state);

} // namespace settings

} // namespace recense::ui
