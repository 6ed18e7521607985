// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"

#include <QRandomGenerator>

namespace recense::test {

// A valid incident with anything in it, and with text that is hard on separators and quotation
// marks. Links targets to some of the parties.
Incident randomIncident(QRandomGenerator& random, const std::vector<Party>& parties);
QString nastyText(QRandomGenerator& random);

} // namespace recense::test
