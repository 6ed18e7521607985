// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace recense::ui {

// Asks for a file in the system's dialog, beginning in Documents. Empty: nothing was chosen.
namespace file_choice {

QString toOpen(QWidget* parent, const QString& title, const QString& filter);
// Answers a path with the ending of `suggested`, where none was typed. Asks before it replaces a file.
QString toSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter);

// What the next question is answered with, in place of a dialog: for tests.
void answerNext(const QString& path);

} // namespace file_choice

} // namespace recense::ui
