// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMainWindow;
class QWidget;

namespace recense::ui {

class Session;

void showAbout(QWidget* parent);
void showGuide(QWidget* parent);
// The shortcuts of the window's menus, as they are.
void showShortcuts(QMainWindow* window);
// Of the open register: where it is, what it is called, since when.
void showProperties(QWidget* parent, Session& session);

} // namespace recense::ui
