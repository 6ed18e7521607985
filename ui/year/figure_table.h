// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/year/figure_model.h"

#include <QTableView>
#include <QTimer>

namespace recense::ui {

// A small table that shows all its rows and leaves the wheel to the page. A click or Enter on a row asks
// for what is behind its figure.
class FigureTable : public QTableView
{
    Q_OBJECT
public:
    explicit FigureTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fitRows(); // a long category has more than one line

    QTimer m_fit;
};

} // namespace recense::ui
