// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace recense::ui {

// The table of cases: whole rows, a chooser of columns on the header, and what is selected copied as
// tab-separated text with its header. Remembers which columns stand where, and how wide.
class CaseTable : public QTableView
{
    Q_OBJECT
public:
    explicit CaseTable(QWidget* parent = nullptr);

    void restoreColumns();
    void saveColumns() const;
    // Shows the column that says why each case belongs to a figure.
    void showReasons(bool shown);
    // The selected rows, in the visible columns from left to right.
    QString selectionAsTsv() const;
    void chooseColumns(QPoint at); // opens the chooser

public Q_SLOTS:
    void copy() const; // what is selected, with its header

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QList<int> m_setAside; // columns that give their place to the reasons
};

} // namespace recense::ui
