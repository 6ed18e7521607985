// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"

#include <optional>

namespace recense::ui {

// A party as it stands in its card and is not saved yet, and the text there that is no value yet.
struct TypedParty
{
    Party party;
    QString alias, reviewBy;

    bool operator==(const TypedParty&) const = default;
};

// As a draft in the register keeps it.
QByteArray toDraft(const TypedParty& typed);
// Nothing where the draft keeps something else.
std::optional<TypedParty> partyFromDraft(const QByteArray& content);

} // namespace recense::ui
