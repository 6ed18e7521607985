// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace recense::ui {

class ColumnWidths;

// The table of cases: whole rows, a chooser of columns on the header, and what is selected copied
// (the page does that). Remembers which columns stand where, and how wide.
class CaseTable : public QTableView
{
    Q_OBJECT
public:
    explicit CaseTable(QWidget* parent = nullptr);

    void restoreColumns();
    void saveColumns() const;
    // Shows the column that says why each case belongs to a figure.
    void showReasons(bool shown);
    QList<int> visibleColumns() const; // from left to right
    QList<int> selectedRows() const;   // from above; without asking the model for any
    void chooseColumns(QPoint at); // opens the chooser
    // The same as entries of a menu: which columns stand there, and where the current one moves.
    void fillColumns(QMenu* menu);
    void fillSorting(QMenu* menu); // by which column, and which way
    void sortBy(int column, Qt::SortOrder order);

public Q_SLOTS:
    void copy(); // asks for what is selected, with its header

Q_SIGNALS:
    void copyAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void moveColumn(int by);
    ColumnWidths* m_widths = nullptr;
    QList<int> m_setAside; // columns that give their place to the reasons
};

} // namespace recense::ui
