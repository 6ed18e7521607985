// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editor_page.h"

namespace recense::ui {

// One thing that can differ between two states of a case, as a person would name it.
struct IncidentField
{
    QString name;
    std::function<bool(const Incident&, const Incident&)> same;
    std::function<void(Incident& to, const Incident& from)> copy;
    std::function<QString(const Incident&)> words; // short; of many records, how many
};

// All fields of a case, in the order of the editor.
std::vector<IncidentField> incidentFields(const EditorContext& context);

// The names of those that differ.
QStringList changedFields(const Incident& before, const Incident& after, const EditorContext& context);

// What came of `base` here and elsewhere, together: where both changed the same field, it is as it is here.
Incident mergedFields(const Incident& base, const Incident& here, const Incident& elsewhere, const EditorContext& context);

} // namespace recense::ui
