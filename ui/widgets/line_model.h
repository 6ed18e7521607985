// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/widgets/choice.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>

namespace recense::ui {

struct LineColumn
{
    enum Kind { Text, Date, Choose, Number };

    QString title;
    Kind kind = Text;
    ChoiceSource choices;              // of Choose
    std::function<QString()> initial;  // the cell of a new line; may be empty
    bool more = false;                 // rarely used: hidden until asked for, or filled
    bool stretch = false;              // takes the room that is left
    bool freeChoice = false;           // of Choose: any text will do
    QString otherwise = {};            // of Choose: the cell of a line that was left without one
};

// A record as a line of cells. A cell holds what is kept: a code, an EDTF date, a number, a text; or
// what was typed and could not be read.
struct Line
{
    Id id;
    QStringList cells;

    bool operator==(const Line&) const = default;
};

// Lines of typed cells, with an empty line at the end that becomes a record by being typed in.
// Setting a cell takes what a person types (`21/2/2018`, `arr`), and keeps it as it is where it cannot be read.
class LineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    LineModel(std::vector<LineColumn> columns, std::function<Id()> newId, QObject* parent = nullptr);

    const std::vector<LineColumn>& columns() const { return m_columns; }
    const std::vector<Line>& lines() const { return m_lines; }
    void setLines(std::vector<Line> lines);
    void removeLine(int row);
    void moveLine(int row, int by);
    void setLocale(const QLocale& locale) { m_locale = locale; }
    // Gives lines that are being left what they have `otherwise`; the one at `typing` not yet.
    void complete(int typing = -1);
    // Puts in what was half typed: a name that has only begun stays as it was typed, and is no choice yet.
    void retype(const QModelIndex& index, const QString& typed);
    // Labels may have changed, such as those of targets.
    void refresh();

    bool isBlankLine(int row) const { return row == static_cast<int>(m_lines.size()); }
    bool isRead(int row, int column) const; // the cell is empty or a value of its column
    QString firstUnread() const;

    // Sentences about lines, said at the line's head.
    void setNotes(const QHash<Id, QStringList>& notes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited(); // by the person

private:
    bool put(const QModelIndex& index, const QString& cell);
    QString kept(const LineColumn& column, const QString& typed, bool complete = true) const;
    QString shown(const LineColumn& column, const QString& cell) const;
    QString explained(const LineColumn& column, const QString& cell) const;
    bool isValue(const LineColumn& column, const QString& cell) const;

    std::vector<LineColumn> m_columns;
    std::function<Id()> m_newId;
    std::vector<Line> m_lines;
    QHash<Id, QStringList> m_notes;
    QLocale m_locale;
};

} // namespace recense::ui
