// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/line_table.h"

class QLabel;
class QToolButton;

namespace recense::ui {

// A table of records with its heading, a switch for its rarely used columns, and room beneath for what is
// wrong with its lines.
class TableSection : public QWidget
{
    Q_OBJECT
public:
    TableSection(const QString& title, std::vector<LineColumn> columns, std::function<Id()> newId,
                 QWidget* parent = nullptr);

    LineTable* table() const { return m_table; }
    const std::vector<Line>& lines() const { return m_table->lines(); }
    void setLines(std::vector<Line> lines);
    void setHint(const QString& hint); // beside the heading, small

    void clearNotes();
    bool note(const Id& line, const QString& sentence); // false: no such line here

Q_SIGNALS:
    void edited();

private:
    LineTable* m_table;
    QLabel* m_hint;
    QToolButton* m_all;
    QLabel* m_note;
    QHash<Id, QStringList> m_notes;
};

} // namespace recense::ui
