// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recense::ui {

// The languages that the program speaks, by ISO 639-1 code.
QStringList languages();

// The one of them that is asked for, or that the system asks for where `wanted` is empty; else English.
QString languageFor(const QString& wanted);

// Makes that language the one of all sentences, dates and numbers from here on. Needs the application
// object; windows are made afterwards.
void useLanguage(const QString& language);
// The one in use: `en` before the first call.
QString currentLanguage();

} // namespace recense::ui
