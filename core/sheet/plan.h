// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "core/domain/party.h"
#include "core/register/register.h"
#include "core/sheet/sheet_problem.h"
#include "core/sheet/table.h"

#include <functional>

namespace recense::sheet {

class Mapping;

struct ImportOptions
{
    bool ignoreUnknownColumns = false;
    const Mapping* mapping = nullptr; // of a table that is no case sheet
};

// What an import must know of the register it goes into. Functions left empty: of an empty register.
struct ImportContext
{
    Codebook codebook = Codebook::builtIn();
    std::function<Id()> newId = Environment::system().id;
    std::function<std::optional<Incident>(const Id&)> incident;
    std::function<std::optional<Id>(const Reference&)> incidentOf;
    std::vector<Party> parties;
};

// What an import would do, before anything is done.
struct ImportPlan
{
    std::vector<Incident> incidents;    // new and changed ones, in the order of their first rows
    std::vector<Party> parties;         // new and changed ones
    std::vector<SheetProblem> problems; // by line; severities Refused and Attention
    qsizetype rows = 0;                 // with any content, the header not counted
    qsizetype refusedRows = 0;
    qsizetype created = 0, updated = 0, unchanged = 0, refused = 0; // cases
};

// A case sheet, or through a mapping any table, taken apart into its cells, which may be views into `bytes`. Needs no
// register, so it can be done while one is being opened.
struct ReadSheet
{
    Table table;
    std::vector<SheetProblem> problems;
};
ReadSheet readSheet(QByteArrayView bytes, const ImportOptions& options);

// Says of a sheet what is to be saved and what is refused. Pure: it changes nothing. A refused row refuses its case;
// the other cases go on.
ImportPlan planImport(ReadSheet sheet, const ImportContext& context);
ImportPlan planImport(QByteArrayView bytes, const ImportOptions& options, const ImportContext& context);

// Of a register, which must outlive the answer.
ImportContext contextOf(const Register& target);

// Saves the incidents and parties of a plan, in one transaction. Throws Error, and then has changed nothing.
std::vector<Saved> apply(std::vector<Incident> incidents, std::span<const Party> parties, Register& target,
                         const QString& reason, const Progress& progress = {});

// All that a register holds but for its bin, as a case sheet. Throws Cancelled where it is stopped.
QByteArray exportSheet(const Register& source, const Progress& progress = {});

} // namespace recense::sheet
