// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pango/pangocairo.h>

namespace recense::report {

// A Pango context that sees the fonts of resources/fonts and no other, with one point as its unit and
// without hinting: what it measures and draws is the same on every machine and at every scale.
//
// Made when first asked for, once for each thread (Pango's font maps belong to one thread), and kept until
// the thread ends. The font files, and nothing else, are written to a temporary folder for the life of the
// process, since fontconfig reads files only. Throws recense::Error (CannotWrite) where that fails.
PangoContext* bundledFonts();

// Does beforehand what the first text in a process waits for: the font files, and fontconfig's own beginnings. For a
// thread of its own, while another waits for something else. What fails here fails again, and is told, with the first
// text.
void prepareFonts();

} // namespace recense::report
