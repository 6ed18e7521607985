// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <utility>
#include <vector>

class QAbstractItemView;
class QHeaderView;

namespace recense::ui {

// Gives the columns of a table or tree widths in characters, and keeps them, and the height of a table's rows, in
// proportion when the size of text changes; those that were drawn wider by hand too. None is narrower than its title
// needs. Belongs to the view.
class ColumnWidths : public QObject
{
    Q_OBJECT
public:
    // Column and number of characters; the one that stretches is left out.
    ColumnWidths(QAbstractItemView* view, const std::vector<std::pair<int, int>>& widths);

    // That column takes the room that the others leave, and never less than so many characters: where they leave
    // less, the view scrolls sideways.
    void stretch(int column, int least);

    // The columns as they are, their order and which are hidden among it; to be put back at any size of text.
    QByteArray save() const;
    bool restore(const QByteArray& saved); // false: there is nothing to put back

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void scale(int from);
    void resize(int column, int width);
    void fit();

    QAbstractItemView* m_view;
    QHeaderView *m_columns, *m_rows; // rows: null of a tree
    int m_unit;                      // pixels of a character
    int m_stretched = -1, m_least = 0;
};

} // namespace recense::ui
