// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace recense::ui {

// Gives the application its language and look, by the preferences.
void prepare(QApplication& application);

// Of a prepared application: shows the window, with the register at `path` to be unlocked where one is given, until it is closed.
int runWindow(QApplication& application, const QString& path);

} // namespace recense::ui
