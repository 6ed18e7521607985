// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/line_model.h"
#include "ui/widgets/typed_field.h"

#include <QPointer>
#include <QTableView>

class QLineEdit;

namespace recense::ui {

// A table that is filled at typing speed: a cell takes what is typed over it, Tab goes to the next cell,
// Enter to the beginning of the next line, and a new line is there by itself. Tab on the empty line goes on to the
// next field. F2 edits a cell, Delete empties it, Ctrl+Delete removes the line, Alt+Up and Alt+Down move it.
// As high as its lines: the page scrolls, not the table.
class LineTable : public QTableView, public TypedField
{
    Q_OBJECT
public:
    LineTable(std::vector<LineColumn> columns, std::function<Id()> newId, const QString& name,
              QWidget* parent = nullptr);

    LineModel& lineModel() const { return *m_model; }
    const std::vector<Line>& lines() const { return m_model->lines(); }
    void setLines(std::vector<Line> lines);
    void setMoreVisible(bool visible);
    bool hasMore() const;
    void finishTyping(); // takes over what stands in an open cell editor

    QString unread() const override { return m_model->firstUnread(); }
    QList<HalfTyped> halfTyped() const override; // places: see placeOf
    void retype(const HalfTyped& part) override;
    int placeOf(const QModelIndex& cell) const { return cell.row() * m_model->columnCount() + cell.column(); }
    QModelIndex cellAt(int place) const;
    QLineEdit* openEditor() const; // of the cell that is being typed in; null where none is
    void focusField() override { setFocus(Qt::OtherFocusReason); }
    QString fieldTitle() const override { return accessibleName(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); // by the person
    void moreVisibleChanged(bool visible);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

protected Q_SLOTS:
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool step(int by); // false: there is no further cell
    void fit();
    int neighbour(int column, int by) const; // the next visible column; -1: none
    void nextLine();

    LineModel* m_model;
    QPointer<QWidget> m_closed; // an editor may be told to close twice: by the focus and by Enter
    bool m_moreVisible = false;
};

} // namespace recense::ui
