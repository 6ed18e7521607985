// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "ui/widgets/typed_field.h"

namespace recense::ui {

// An editor's unsaved state: the incident, and with it all that a draft would lose otherwise, since it is no value of
// a field yet.
struct DraftContent
{
    struct Typed
    {
        int field = 0; // among the typed fields of the editor
        QString title; // of the field
        HalfTyped part;

        bool operator==(const Typed&) const = default;
    };

    Incident incident;
    std::optional<Incident> base; // as it was when the typing began; none of a new case
    std::vector<Typed> halfTyped;
    std::vector<int> inFront; // by page: see EditorPage::inFront
    QString reason;
};

// As JSON, the incident's members beside the rest (core/domain/incident_json.h).
QByteArray toJson(const DraftContent& content);
std::optional<DraftContent> draftContentFrom(const QByteArray& json);

} // namespace recense::ui
