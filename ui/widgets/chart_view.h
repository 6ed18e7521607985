// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chart/chart_image.h"

#include <QImage>
#include <QWidget>

namespace recense::ui {

// A chart of the report on the screen, drawn by the same painter, in the palette's colours. A click on a bar, a
// country, or whatever it counts, or Enter on the one that the arrow keys have reached, names its figure.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(report::Chart chart, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void figureChosen(int figure); // position in the census (Census::at)

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    report::ChartImage draw(int width) const;
    void ensureDrawn(int width);
    int areaAt(QPointF position) const; // -1 where there is nothing
    void choose(int area);
    void open(int area);

    report::Chart m_chart;
    report::ChartImage m_image;
    int m_drawnFor = -1;
    int m_chosen = -1;
};

} // namespace recense::ui
