// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_view.h"

#include "ui/text/words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace recense::ui {

namespace {

report::Colour colourOf(const QColor& colour)
{
    return {colour.redF(), colour.greenF(), colour.blueF()};
}

} // namespace

ChartView::ChartView(report::Chart chart, QWidget* parent) : QWidget(parent), m_chart(std::move(chart))
{
    // Not fixed: its height is that for its width, not that of the hint.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(m_chart.caption);
    setAccessibleDescription(m_chart.alternative);
}

report::ChartImage ChartView::draw(int width) const
{
    const double ratio = devicePixelRatioF();
    // The chart's text has 8.5 points; it is to be as large as the rest of the program's.
    const double scale = font().pointSizeF() * logicalDpiY() / 72.0 / 8.5;
    report::ChartColours colours;
    colours.text = colourOf(palette().color(QPalette::Text));
    colours.bar = colourOf(palette().color(QPalette::Highlight));
    colours.axis = colourOf(palette().color(QPalette::PlaceholderText));
    colours.paper = colourOf(palette().color(QPalette::Base));
    return report::chartImage(m_chart, qRound(width * ratio), scale * ratio, colours);
}

void ChartView::ensureDrawn(int width)
{
    if (m_drawnFor == width)
        return;
    m_image = draw(width);
    m_drawnFor = width;
}

QSize ChartView::sizeHint() const
{
    return {440, heightForWidth(440)};
}

int ChartView::heightForWidth(int width) const
{
    if (width != m_drawnFor)
        const_cast<ChartView*>(this)->ensureDrawn(width);
    return qCeil(m_image.height / devicePixelRatioF());
}

void ChartView::paintEvent(QPaintEvent*)
{
    ensureDrawn(width());
    QPainter painter(this);
    QImage image(reinterpret_cast<const uchar*>(m_image.pixels.constData()), m_image.width, m_image.height,
                 m_image.bytesPerLine, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatioF());
    painter.drawImage(QPointF(0, 0), image);
    if (!hasFocus() || m_chosen < 0 || size_t(m_chosen) >= m_image.areas.size())
        return;
    const report::ChartArea area = m_image.areas[size_t(m_chosen)].scaled(1 / devicePixelRatioF());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Text), 2));
    if (area.rings.empty())
        painter.drawRoundedRect(QRectF(area.x, area.y, area.width, area.height), 3, 3);
    for (const report::Ring& ring : area.rings) {
        QPolygonF outline;
        for (const report::Point& point : ring)
            outline << QPointF(point.x, point.y);
        painter.drawPolygon(outline);
    }
}

int ChartView::areaAt(QPointF position) const
{
    const QPointF pixel = position * devicePixelRatioF();
    // The smallest stand above the others: discs, segments.
    int found = -1;
    double least = 0;
    for (size_t i = 0; i < m_image.areas.size(); ++i) {
        const report::ChartArea& area = m_image.areas[i];
        const double size = area.width * area.height;
        if (area.contains({pixel.x(), pixel.y()}) && (found < 0 || size < least)) {
            found = int(i);
            least = size;
        }
    }
    return found;
}

void ChartView::choose(int area)
{
    if (m_image.areas.empty())
        return;
    m_chosen = std::clamp(area, 0, int(m_image.areas.size()) - 1);
    const report::ChartArea& chosen = m_image.areas[size_t(m_chosen)];
    setAccessibleDescription(labelled(chosen.label, chosen.text));
    update();
}

void ChartView::open(int area)
{
    if (area >= 0 && size_t(area) < m_image.areas.size() && m_image.areas[size_t(area)].figure >= 0)
        Q_EMIT figureChosen(m_image.areas[size_t(area)].figure);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        open(areaAt(event->position()));
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const int area = areaAt(event->position());
    const bool opens = area >= 0 && m_image.areas[size_t(area)].figure >= 0;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(area < 0 ? QString() : labelled(m_image.areas[size_t(area)].label, m_image.areas[size_t(area)].text));
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left: choose(m_chosen - 1); break;
    case Qt::Key_Down:
    case Qt::Key_Right: choose(m_chosen + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: open(m_chosen); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    choose(std::max(0, m_chosen));
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setAccessibleDescription(m_chart.alternative);
    update();
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_drawnFor = -1;
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace recense::ui
