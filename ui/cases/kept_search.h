// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QHash>
#include <QString>

#include <optional>

namespace recense::ui {

// The members of a figure, to be shown as the list of cases.
struct MembersToShow
{
    QString title;              // "Greece: at least 62 people in 2024"
    QHash<Id, QString> reasons; // by incident: how much it gives, and the clause that brought it in
};

// What the places are narrowed by, and such texts. It is content: while the register is locked, a draft in it keeps it.
struct KeptSearch
{
    QString query; // of the list of cases: text and ticked filters, as a saved search has them
    std::optional<MembersToShow> members;
    QHash<QString, QString> typed; // in fields of the places that have no draft of their own, by `kKeptAs`

    bool isEmpty() const { return query.isEmpty() && !members && typed.isEmpty(); }
    QByteArray toDraft() const;
    // Nothing where the draft keeps something else.
    static std::optional<KeptSearch> fromDraft(const QByteArray& content);
};

} // namespace recense::ui
