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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    if (!hasFocus() || m_chosen < 0 || size_t(m_chosen) >= m_image.bars.size())
        return;
    const report::BarArea& bar = m_image.bars[size_t(m_chosen)];
    const double ratio = devicePixelRatioF();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Text), 1.5));
    painter.drawRoundedRect(QRectF(bar.x / ratio, bar.y / ratio, bar.width / ratio, bar.height / ratio), 3, 3);
}

int ChartView::barAt(QPointF position) const
{
    const QPointF pixel = position * devicePixelRatioF();
    for (size_t i = 0; i < m_image.bars.size(); ++i) {
        const report::BarArea& bar = m_image.bars[i];
        if (bar.figure >= 0 && QRectF(bar.x, bar.y, bar.width, bar.height).contains(pixel))
            return int(i);
    }
    return -1;
}

void ChartView::choose(int bar)
{
    if (m_image.bars.empty())
        return;
    m_chosen = std::clamp(bar, 0, int(m_image.bars.size()) - 1);
    if (size_t(m_chosen) < m_chart.bars.size()) {
        const report::Bar& chosen = m_chart.bars[size_t(m_chosen)];
        setAccessibleDescription(labelled(chosen.label, chosen.text));
    }
    update();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position());
    if (bar >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT figureChosen(m_image.bars[size_t(bar)].figure);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(barAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left: choose(m_chosen - 1); break;
    case Qt::Key_Down:
    case Qt::Key_Right: choose(m_chosen + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0 && size_t(m_chosen) < m_image.bars.size() && m_image.bars[size_t(m_chosen)].figure >= 0)
            Q_EMIT figureChosen(m_image.bars[size_t(m_chosen)].figure);
        break;
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
