// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_view.h"

#include "ui/text/words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace recense::ui {

namespace {

constexpr qreal kMargin = 10;
constexpr qreal kRadius = 5;
constexpr int kLabelRows = 2;

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline of the proceedings"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void TimelineView::setTimeline(Timeline timeline)
{
    m_timeline = std::move(timeline);
    m_chosen = -1;
    setAccessibleDescription(m_timeline.inWords());
    Day first = kLatestDay, last = kEarliestDay;
    for (const TimelineLane& lane : m_timeline.lanes) {
        for (const TimelineMark& mark : lane.marks) {
            first = std::min(first, mark.when.first);
            last = std::max(last, mark.when.last);
        }
        if (lane.open && !lane.marks.empty())
            last = std::max(last, m_timeline.today);
    }
    if (first > last)
        first = last = m_timeline.today;
    m_first = firstDayOf(yearOf(first));
    m_last = lastDayOf(yearOf(last));
    place();
    updateGeometry();
    update();
}

qreal TimelineView::laneHeight() const
{
    const qreal line = fontMetrics().height();
    return line + 2 * kRadius + 6 + kLabelRows * line + 8; // its name, its marks, their labels
}

QSize TimelineView::sizeHint() const
{
    const qreal line = fontMetrics().height();
    const auto lanes = static_cast<qreal>(m_timeline.lanes.size());
    return {420, qCeil(line + 6 + lanes * laneHeight() + line + 6)}; // the years, the lanes, what is chosen
}

QSize TimelineView::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

qreal TimelineView::xOf(double day) const
{
    const double part = (day - m_first) / std::max(1.0, double(m_last) + 1 - m_first);
    const qreal x = kMargin + part * (width() - 2 * kMargin);
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void TimelineView::place()
{
    m_placed.clear();
    const qreal line = fontMetrics().height();
    qreal top = line + 6;
    for (const TimelineLane& lane : m_timeline.lanes) {
        std::vector<Placed> placed;
        const qreal y = top + line + kRadius + 3;
        for (const TimelineMark& mark : lane.marks) {
            Placed p;
            p.mark = &mark;
            const qreal a = xOf(mark.when.first), b = xOf(double(mark.when.last) + 1);
            p.left = std::min(a, b);
            p.right = std::max(a, b);
            p.at = {(p.left + p.right) / 2, y};
            p.text = fontMetrics().elidedText(mark.label, Qt::ElideRight, 30 * fontMetrics().averageCharWidth());
            placed.push_back(p);
        }
        label(placed);
        m_placed.push_back(std::move(placed));
        top += laneHeight();
    }
}

// Where there is not room for all, what was decided is said before what led there.
void TimelineView::label(std::vector<Placed>& placed) const
{
    const qreal line = fontMetrics().height();
    std::vector<QRectF> taken;
    const auto give = [&](size_t at) {
        Placed& p = placed[at];
        const qreal wide = fontMetrics().horizontalAdvance(p.text) + 2;
        const qreal x = std::clamp(p.at.x() - wide / 2, 0.0, std::max(0.0, width() - wide));
        // Of two marks side by side with the same words, the first says them.
        if (at > 0 && placed[at - 1].text == p.text && std::abs(placed[at - 1].at.x() - p.at.x()) < wide)
            return;
        for (int row = 0; row < kLabelRows && p.label.isEmpty(); ++row) {
            const QRectF box(x, p.at.y() + kRadius + 3 + row * line, wide, line);
            const bool free = std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                return other.adjusted(-5, 0, 5, 0).intersects(box);
            });
            if (free)
                p.label = box;
        }
        if (!p.label.isEmpty())
            taken.push_back(p.label);
    };
    for (const bool decided : {true, false}) {
        for (size_t at = 0; at < placed.size(); ++at) {
            const TimelineMark::Kind kind = placed[at].mark->kind;
            if ((kind == TimelineMark::Kind::Appealable || kind == TimelineMark::Kind::Final) == decided)
                give(at);
        }
    }
}

// Of what is only to be sensed: on black, more is needed for it.
float TimelineView::strength(float faint) const
{
    return palette().color(QPalette::Base) == Qt::black ? 2.5F * faint : faint;
}

void TimelineView::drawYears(QPainter& painter) const
{
    const int first = yearOf(m_first), last = yearOf(m_last);
    const qreal line = fontMetrics().height();
    const qreal bottom = height() - line - 6;
    const qreal yearWidth = std::abs(xOf(firstDayOf(first + 1)) - xOf(firstDayOf(first)));
    const int every = std::max(1, qCeil((fontMetrics().horizontalAdvance(QStringLiteral("2000")) + 10) / yearWidth));
    QColor rule = palette().color(QPalette::WindowText);
    rule.setAlphaF(strength(0.18f));
    for (int year = first; year <= last + 1; ++year) {
        const qreal x = xOf(firstDayOf(year));
        painter.setPen(QPen(rule, 1));
        painter.drawLine(QPointF(x, line + 2), QPointF(x, bottom));
        if (year > last || (year - first) % every != 0)
            continue;
        painter.setPen(palette().color(QPalette::WindowText));
        const qreal next = xOf(firstDayOf(year + 1));
        painter.drawText(QRectF(std::min(x, next), 0, std::max(yearWidth, 40.0), line), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral(" ") + QString::number(year));
    }
}

void TimelineView::drawMark(QPainter& painter, const Placed& placed, bool chosen) const
{
    using Kind = TimelineMark::Kind;
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor accent = palette().color(QPalette::Highlight);
    if (placed.right - placed.left > 2 * kRadius) { // the possible days
        QColor band = accent;
        band.setAlphaF(strength(0.25f));
        painter.fillRect(QRectF(placed.left, placed.at.y() - 3, placed.right - placed.left, 6), band);
    }
    const Kind kind = placed.mark->kind;
    QPainterPath shape;
    if (kind == Kind::Step || kind == Kind::Planned) {
        shape.addEllipse(placed.at, kRadius, kRadius);
    } else {
        const qreal r = kRadius + 1.5;
        shape.addPolygon(QPolygonF({placed.at + QPointF(0, -r), placed.at + QPointF(r, 0), placed.at + QPointF(0, r),
                                    placed.at + QPointF(-r, 0), placed.at + QPointF(0, -r)}));
    }
    const bool hollow = kind == Kind::Planned || kind == Kind::Appealable;
    painter.setPen(QPen(kind == Kind::Step ? accent : ink, 1.6, kind == Kind::Planned ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(hollow ? palette().color(QPalette::Base) : kind == Kind::Step ? accent : ink);
    painter.drawPath(shape);
    if (chosen) {
        painter.setPen(QPen(ink, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(placed.at, kRadius + 5, kRadius + 5);
    }
    if (!placed.label.isEmpty()) {
        painter.setPen(ink);
        painter.drawText(placed.label, Qt::AlignCenter, placed.text);
    }
}

void TimelineView::drawLane(QPainter& painter, size_t lane, const std::vector<Placed>& marks, qsizetype firstIndex) const
{
    const TimelineLane& drawn = m_timeline.lanes[lane];
    const qreal line = fontMetrics().height();
    const qreal top = line + 6 + static_cast<qreal>(lane) * laneHeight();
    const QColor ink = palette().color(QPalette::WindowText);
    QString name = drawn.label;
    if (drawn.undated > 0)
        name += QStringLiteral(" · ") + tr("%n without a date", nullptr, drawn.undated);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(ink);
    const QRectF room(kMargin, top, width() - 2 * kMargin, line);
    painter.drawText(room, Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(name, Qt::ElideRight, int(room.width())));
    painter.setFont(font());
    if (marks.empty())
        return;
    const qreal y = marks.front().at.y();
    const qreal from = marks.front().at.x();
    const qreal until = marks.back().at.x();
    painter.setPen(QPen(ink, 1.4));
    painter.drawLine(QPointF(from, y), QPointF(until, y));
    if (drawn.open) {
        painter.setPen(QPen(ink, 1.4, Qt::DashLine));
        painter.drawLine(QPointF(until, y), QPointF(xOf(m_timeline.today), y));
    }
    for (size_t i = 0; i < marks.size(); ++i)
        drawMark(painter, marks[i], firstIndex + qsizetype(i) == m_chosen);
}

QString TimelineView::said(const TimelineMark& mark) const
{
    QString text = labelled(mark.date, mark.label);
    if (!mark.note.isEmpty())
        text += QStringLiteral(" (%1)").arg(mark.note);
    return text;
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawYears(painter);
    qsizetype index = 0;
    const TimelineMark* chosen = nullptr;
    for (size_t lane = 0; lane < m_placed.size(); ++lane) {
        drawLane(painter, lane, m_placed[lane], index);
        for (const Placed& placed : m_placed[lane]) {
            if (index++ == m_chosen)
                chosen = placed.mark;
        }
    }
    const qreal line = fontMetrics().height();
    const QRectF foot(kMargin, height() - line - 2, width() - 2 * kMargin, line);
    if (chosen) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(foot, Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(said(*chosen), Qt::ElideRight, int(foot.width())));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void TimelineView::choose(qsizetype index)
{
    qsizetype count = 0;
    for (const auto& lane : m_placed)
        count += qsizetype(lane.size());
    if (count == 0)
        return;
    m_chosen = std::clamp<qsizetype>(index, 0, count - 1);
    qsizetype at = 0;
    for (const auto& lane : m_placed) {
        for (const Placed& placed : lane) {
            if (at++ == m_chosen)
                setAccessibleDescription(said(*placed.mark));
        }
    }
    update();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left: choose(m_chosen + (mirrored ? 1 : -1)); break;
    case Qt::Key_Right: choose(m_chosen + (mirrored ? -1 : 1)); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(std::numeric_limits<qsizetype>::max()); break;
    default: QWidget::keyPressEvent(event);
    }
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    m_chosen = -1;
    setAccessibleDescription(m_timeline.inWords());
    QWidget::focusOutEvent(event);
    update();
}

qsizetype TimelineView::markAt(QPointF position) const
{
    qsizetype index = 0;
    for (const auto& lane : m_placed) {
        for (const Placed& placed : lane) {
            if (placed.label.contains(position) || QLineF(placed.at, position).length() <= kRadius + 4)
                return index;
            ++index;
        }
    }
    return -1;
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    const qsizetype index = markAt(event->position());
    if (index >= 0)
        choose(index);
    QWidget::mousePressEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        place();
    QWidget::changeEvent(event);
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        qsizetype index = markAt(help->pos());
        for (const auto& lane : m_placed) {
            for (const Placed& placed : lane) {
                if (index-- == 0) {
                    QToolTip::showText(help->globalPos(), said(*placed.mark), this);
                    return true;
                }
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace recense::ui
