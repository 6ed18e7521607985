// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

namespace recense {

// An incident as JSON (RFC 8259, UTF-8), with every field of it: what a draft of the editor holds.
// Members are named as the fields are; what is empty or at its default is left out, so that a
// text of an older version is read too. Writing and reading give back an equal incident.
QByteArray toJson(const Incident& incident);

// Nothing, where the text is no JSON object or a value in it is none of its field.
std::optional<Incident> incidentFromJson(const QByteArray& json);

} // namespace recense
