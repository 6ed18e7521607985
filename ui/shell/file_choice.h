// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace recense::ui {

// Asks for a file in the system's dialog, beginning in Documents. Empty: nothing was chosen.
namespace file_choice {

QString toOpen(QWidget* parent, const QString& title, const QString& filter);
// Answers a path with an ending, as `ofKind` gives it. Asks before it replaces a file.
QString toSave(QWidget* parent, const QString& title, const QString& suggested, const QString& filter);
// The path with the ending of the kind of file that was chosen ("Tables (*.csv)"), unless another one than that of
// `suggested` was typed.
QString ofKind(const QString& path, const QString& suggested, const QString& kind);

// What the next question is answered with, in place of a dialog: for tests.
void answerNext(const QString& path);

} // namespace file_choice

} // namespace recense::ui
