// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/table.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace recense::sheet {

// How a table that is kept in some other form becomes a case sheet. A JSON file (RFC 8259):
//
//   { "separator": ";",
//     "columns": { "case": { "from": "Our ref" },
//                  "people_min": { "from": "How many", "match": [["([0-9]+)", "\\1"]], "required": true }, … } }
//
// For each column of the case sheet, where its cell comes from and what is done with it, in this order:
//   from      the table's column; or value: the same text on every row; or
//             text: a text with {columns} in braces, which stand for their cells
//   replace   [pattern, text] pairs, each applied everywhere in the cell
//   match     [pattern, text] pairs: the first pattern that fits the whole cell gives the text;
//   collect   [pattern, item] pairs: a list of the items whose patterns occur in the cell;
//   dates     formats such as `dd/MM/yyyy` or `MMMM yyyy` (English names): an EDTF date as exact as the format;
//   split     a pattern: the parts between become the items of a list
//   otherwise the cell, where no match, item or date is found
// Patterns are Perl-compatible regular expressions that ignore case; `\1` is what the first group found.
// A cell that says something and is not understood is left empty and reported; a `required` one
// refuses its row. Nothing is guessed.
class Mapping
{
public:
    // Nothing where the text is no such mapping; `problem` then holds the reason, for technicians.
    static std::optional<Mapping> parse(const QByteArray& json, QString& problem);

    Table read(QByteArrayView bytes, std::vector<SheetProblem>& problems) const;

private:
    friend class TableMaker;

    using Pairs = std::vector<std::pair<QRegularExpression, QString>>;
    struct Rule
    {
        Column column;
        QString from, value, text, otherwise;
        Pairs replace, match, collect;
        QStringList dates;
        QRegularExpression split;
        bool required = false;
    };

    static std::optional<Rule> parseRule(const QString& name, const QJsonObject& given, QString& problem);

    char m_separator = ',';
    std::vector<Rule> m_rules;
};

} // namespace recense::sheet
