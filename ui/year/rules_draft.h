// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"

namespace recense::ui {

// The count rules as they stand in their dialog and are not saved, as a draft in the register keeps them.
struct TypedRules
{
    std::vector<KeptRule> rules; // a new one has no key
    int chosen = 0;              // row of the list
    QString countries;           // of the chosen one, as typed

    QByteArray toDraft() const;
    // Nothing where the draft keeps something else.
    static std::optional<TypedRules> fromDraft(const QByteArray& content);
};

} // namespace recense::ui
