// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/register.h"

// A small register for tests of the window: five cases, of which two count in 2024 (24 people in Greece and
// one in Italy) and one is a draft.
namespace recense::test {

inline const QString kPassphrase = QStringLiteral("nine violet herons");

// In that order: GR group of 24 (criminal, acquitted in 2024), IT person (administrative, pending), FR group
// of 2 (criminal, of 2023 only), GR draft without a proceeding, GR migrants (criminal, 2024).
std::vector<Incident> uiIncidents();

void makeUiRegister(const QString& path);

} // namespace recense::test
