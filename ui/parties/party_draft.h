// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"

#include <optional>

namespace recense::ui {

// A party as it stands in its card and is not saved yet, as a draft in the register keeps it.
QByteArray toDraft(const Party& party);
// Nothing where the draft keeps something else.
std::optional<Party> partyFromDraft(const QByteArray& content);

} // namespace recense::ui
