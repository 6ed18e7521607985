// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

namespace recense::ui {

// An editor's unsaved state: the incident as JSON (core/domain/incident_json.h, which reads it back),
// and with it what was typed and no field could read, so that a draft loses nothing.
QByteArray draftContent(const Incident& incident, const QStringList& unread);
QStringList unreadIn(const QByteArray& content);

} // namespace recense::ui
