// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace recense::report {

// How a cell looks, by its number in the workbook's styles (resources/report/xlsx-styles.xml).
enum class Look {
    Plain, Header, Words, Whole, Decimal, Percent, TotalWords, TotalWhole, Title,
    NumberHeader, Heading, Caption, Link
};

// One sheet of a workbook as SpreadsheetML (ECMA-376-1, 18.3), filled cell by cell, row by row. Texts are
// written as texts of the cell's own (inlineStr): none is ever read as a formula.
class Sheet
{
public:
    Sheet(QString name, std::vector<int> widths) : m_name(std::move(name)), m_widths(std::move(widths)) {}

    const QString& name() const { return m_name; }
    bool hasHeader() const { return m_hasHeader; }
    // The first two rows, a caption and a header, stay in view and are printed on each page.
    void setHeader() { m_hasHeader = true; }
    void addRow();
    void add(const QString& text, Look look = Look::Words);
    void add(double number, Look look);
    void addEmpty(Look look);
    void link(const QString& sheet); // the last cell leads to that one
    // `mark` stands across the head of each printed page; may be empty.
    QByteArray xml(const QString& mark, bool selected) const;

private:
    QString place() const;
    QString row() const; // the last one, whole

    QString m_name;
    std::vector<int> m_widths; // of the columns, in letters
    QString m_rows;            // those that are whole
    QString m_cells;           // of the last one
    QString m_links;
    double m_height = 0;
    int m_row = 0;
    int m_column = 0;
    bool m_hasHeader = false;
};

} // namespace recense::report
