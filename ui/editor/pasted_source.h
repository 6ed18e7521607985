// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

namespace recense::ui {

// A source as it is pasted: an address, a citation, or a citation with an address in it. What stands
// there is kept word for word; nothing is looked up.
Source sourceOf(const QString& pasted);

// The files that a pasted text names, by file: addresses or whole paths, one a line or side by side; empty where it is
// another text, or names something that is not there.
QStringList filesNamedIn(const QString& pasted);

// What a source is called in a list: its title, else its address, else its publisher.
QString sourceLabel(const Source& source);

} // namespace recense::ui
