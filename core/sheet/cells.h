// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "core/sheet/case_sheet.h"

// Values as cells of the case sheet, in the one form in which they are written. UTF-8, not quoted.
namespace recense::sheet {

QByteArray idCell(const Id& id);
QByteArray sourceItem(const Source& source); // its address, else its title, else its publisher
QByteArray stepItem(const Step& step);
QByteArray measureItem(const Measure& measure);
QByteArray outcomeItem(const Outcome& outcome);

// The cell of a column of kIncidentColumns, kTargetColumns or kProceedingColumns.
QByteArray incidentCell(Column column, const Incident& incident);
QByteArray targetCell(Column column, const Target& target, const Incident& incident);
QByteArray proceedingCell(Column column, const Proceeding& proceeding);
// Column `outcomes` of the row of a proceeding and a target.
QByteArray outcomesCell(const std::vector<Outcome>& outcomes, const Id& target);

} // namespace recense::sheet
