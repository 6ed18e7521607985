// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace recense::ui {

// Fields with their labels, in one or two columns that line up down the whole page. Beneath each field is room
// for a note: what is wrong with it, and what would be right.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    enum Width { Whole, Half };

    explicit FieldForm(QWidget* parent = nullptr);

    // `field` names it for `note`, as in Problem::field; may be empty.
    void add(const QString& label, QWidget* widget, Width width = Whole, const QString& field = {});
    void addPlain(QWidget* widget); // over the whole width, without a label

    // Puts a sentence beneath the field; false where this form has no such field.
    bool note(const QString& field, const QString& sentence);
    void clearNotes();
    QWidget* widget(const QString& field) const;
    void setRowVisible(QWidget* widget, bool visible);

private:
    struct Row
    {
        QLabel* label = nullptr;
        QWidget* widget = nullptr;
        QLabel* note = nullptr;
        QString field;
    };

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    int m_nextRow = 0;
    bool m_halfOpen = false;
};

} // namespace recense::ui
