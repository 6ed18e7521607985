// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/head_count.h"

#include <QString>

namespace recense::ui {

// A head-count as a person types it: `5`, `5+`, `at least 4`, `33–35`, `33 to 35`, `about 14`,
// `up to 12`, in English or French. Nothing, where it is none (`several`): no number is guessed.
std::optional<HeadCount> parseTypedCount(const QString& text);

// The same in its shortest typed form, which parseTypedCount reads back: `5+`, `33–35`, `about 14`.
QString typedCount(const HeadCount& count);

} // namespace recense::ui
