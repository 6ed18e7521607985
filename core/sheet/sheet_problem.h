// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/problem.h"

#include <variant>

namespace recense::sheet {

// What is wrong with a sheet beyond what is wrong with a record (ProblemCode).
enum class Fault {
    // The whole sheet is refused.
    Empty,         // no header row
    Utf16,         // not UTF-8
    UnclosedQuote, // a quotation mark that is opened on this line is never closed
    NotComma,      // the header is separated by something else than commas; value: by what
    ColumnMissing, // a sheet needs the column `case`
    ColumnTwice,
    UnknownColumn,
    // A row is refused, and with it the other rows of its case.
    InvalidUtf8,
    NulByte,
    StrayQuote,
    CellTooLong,
    CellCount,      // another number of cells than the header has
    ValueMissing,   // a target without type or population, or cells of a target or proceeding without its key
    BadItem,        // an item of a list that is not written as the column asks
    BadId,          // not a UUID
    BadReference,   // not SITE-YYYY-NNNN
    OtherReference, // the record with this id has another reference
    Contradiction,  // another cell than on the other line, for the same thing
    CaseRefused,    // another row of the same case is refused, on the other line
    // Of a mapping: a row of the table that it could not turn into a row of the case sheet.
    NotTranslated, // a value that the mapping does not know
};

struct SheetProblem
{
    std::variant<Fault, ProblemCode> reason;
    Severity severity = Severity::Refused;
    qsizetype line = 0;  // from 1, as a text editor counts; of a row with line breaks, where it begins
    QString column;      // the name as it stands in the sheet
    QString value;       // at most 200 characters; shown, never logged
    qsizetype otherLine = 0; // the other row of a contradiction; else 0

    bool operator==(const SheetProblem&) const = default;
};

} // namespace recense::sheet
