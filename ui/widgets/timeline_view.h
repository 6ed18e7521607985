// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/timeline.h"

#include <QWidget>

namespace recense::ui {

// Draws a timeline over the years: steps as discs, outcomes as diamonds (final ones filled), a date
// known only to a month or a year as a band of its possible days. Shapes tell the kinds apart, not
// colours. With the focus, the arrow keys go from mark to mark and the mark is said in full below.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setTimeline(Timeline timeline);
    const Timeline& timeline() const { return m_timeline; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override; // tool tips

private:
    struct Placed // where a mark of a lane is drawn
    {
        const TimelineMark* mark = nullptr;
        QPointF at;
        qreal left = 0, right = 0; // the band of its possible days
        QRectF label;              // empty: there is no room, the mark is said when it is chosen
        QString text;
    };

    void place();
    void label(std::vector<Placed>& placed) const; // as far as there is room
    qreal xOf(double day) const;
    qreal laneHeight() const;
    float strength(float faint) const;
    void drawYears(QPainter& painter) const;
    void drawLane(QPainter& painter, size_t lane, const std::vector<Placed>& marks, qsizetype firstIndex) const;
    void drawMark(QPainter& painter, const Placed& placed, bool chosen) const;
    void choose(qsizetype index);
    QString said(const TimelineMark& mark) const;
    qsizetype markAt(QPointF position) const;

    Timeline m_timeline;
    std::vector<std::vector<Placed>> m_placed; // by lane
    Day m_first = 0, m_last = 0;               // whole years
    qsizetype m_chosen = -1;                   // over all lanes
};

} // namespace recense::ui
