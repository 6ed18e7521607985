// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/settings.h"

#include <QIcon>

namespace recense::ui {

// How the program looks: one style, a light and a dark palette and one of high contrast, or the system's own where the system
// has chosen one (dark, high contrast). Everything draws by the palette, so that any of them holds.
void applyLook(settings::Theme theme);

// Gives text the size that was chosen.
void applyZoom();

// Makes all text larger or smaller, in steps of a tenth of the system's size, up to twice it; 0 goes back to that. It
// stays so in the next session.
void zoom(int steps);

// One of our own icons (resources/icons), in the palette's colour of text.
QIcon icon(const QString& name);

} // namespace recense::ui
