// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outlined_style.h"

#include "ui/shell/look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace recense::ui {

namespace {

void drawOutline(const QStyleOption& option, QPainter& painter)
{
    const bool focused = option.state & QStyle::State_HasFocus;
    const qreal width = focused ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(option.palette.color(focused ? QPalette::Highlight : QPalette::Mid), width));
    const qreal inside = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inside, inside, -inside, -inside), 3, 3);
    painter.restore();
}

// Where what is selected has not the focus, it is only tinted, so that one sees where one types. A list that never
// takes the focus shows by its selection what a key would choose.
bool isElsewhere(const QStyleOption& option, const QWidget* widget)
{
    return widget && option.state & QStyle::State_Selected && !widget->hasFocus() && widget->focusPolicy() != Qt::NoFocus;
}

void tint(QPalette& palette)
{
    const QColor accent = palette.color(QPalette::Highlight), ground = palette.color(QPalette::Base);
    const int parts = ground == Qt::black ? 1 : 3; // on black a quarter is not seen
    const auto mixed = [parts](int colour, int under) { return (colour + parts * under) / (parts + 1); };
    palette.setColor(QPalette::Highlight, QColor(mixed(accent.red(), ground.red()), mixed(accent.green(), ground.green()),
                                                 mixed(accent.blue(), ground.blue())));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
}

// A number that ends where the text of the next column begins reads as one with it: it stands in less of its cell.
bool endsItsCell(Qt::Alignment alignment) { return alignment.testFlag(Qt::AlignRight); }

QRect besideTheNext(const QStyleOption& option)
{
    constexpr int gap = 4; // less than the margins of a header, which is as wide as its text and these
    return option.direction == Qt::RightToLeft ? option.rect.adjusted(gap, 0, 0, 0) : option.rect.adjusted(0, 0, -gap, 0);
}

void drawBox(const QRect& rect, const QColor& colour, QPainter& painter)
{
    painter.save();
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

// As large as the text is.
void drawArrow(Qt::ArrowType to, const QRect& rect, const QColor& colour, QPainter& painter)
{
    const qreal half = QFontMetrics(QApplication::font()).height() / 4.0;
    const QPolygonF down{QPointF(-half, -half / 2), QPointF(half, -half / 2), QPointF(0, half / 2)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    painter.rotate(to == Qt::UpArrow ? 180 : to == Qt::RightArrow ? -90 : to == Qt::LeftArrow ? 90 : 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(down);
    painter.restore();
}

void drawCross(const QRect& rect, const QColor& colour, QPainter& painter)
{
    const qreal half = QFontMetrics(QApplication::font()).height() / 5.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, half / 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.translate(QRectF(rect).center());
    painter.drawLine(QPointF(-half, -half), QPointF(half, half));
    painter.drawLine(QPointF(-half, half), QPointF(half, -half));
    painter.restore();
}

} // namespace

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    if (element == PE_Frame || element == PE_FrameTabWidget) // a tab's page is no lighter than the rest
        return drawBox(option->rect, option->palette.color(QPalette::Mid), *painter);
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView*>(widget)) { // Fusion's lies over the text
        const auto role = option->state & State_Selected ? QPalette::HighlightedText : QPalette::Highlight;
        return drawBox(option->rect.adjusted(1, 1, -1, -1), option->palette.color(role), *painter);
    }
    if (element == PE_IndicatorBranch) {
        const bool filled = option->state & State_Selected && !isElsewhere(*option, widget);
        const auto role = filled ? QPalette::HighlightedText : QPalette::Text;
        const Qt::ArrowType closed = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        if (option->state & State_Children)
            drawArrow(option->state & State_Open ? Qt::DownArrow : closed, option->rect, option->palette.color(role), *painter);
        return;
    }
    if (element == PE_IndicatorTabClose) {
        if (option->state & State_MouseOver)
            painter->fillRect(option->rect, option->palette.color(QPalette::Dark));
        drawCross(option->rect, option->palette.color(QPalette::WindowText), *painter);
        return;
    }
    if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        element == PE_PanelItemViewRow && row && isElsewhere(*row, widget)) {
        QStyleOptionViewItem tinted = *row;
        tint(tinted.palette);
        return QProxyStyle::drawPrimitive(element, &tinted, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    // A flat tool button has a panel only while it is pressed or pointed at.
    const bool raised = !(option->state & State_AutoRaise);
    if (element == PE_PanelButtonCommand || (element == PE_PanelButtonTool && raised))
        drawOutline(*option, *painter);
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    constexpr int kUnderline = 3;
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); element == CE_ComboBoxLabel && box) {
        QStyleOptionComboBox shown = *box;
        const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
        shown.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &shown, painter, widget);
        return;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); element == CE_ItemViewItem && item) {
        QStyleOptionViewItem shown = *item;
        if (isElsewhere(*item, widget))
            tint(shown.palette);
        if (endsItsCell(item->displayAlignment)) {
            proxy()->drawPrimitive(PE_PanelItemViewItem, &shown, painter, widget);
            shown.rect = besideTheNext(shown);
        }
        return QProxyStyle::drawControl(element, &shown, painter, widget);
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        element == CE_HeaderLabel && header && endsItsCell(header->textAlignment)) {
        QStyleOptionHeader shown = *header;
        shown.rect = besideTheNext(shown);
        return QProxyStyle::drawControl(element, &shown, painter, widget);
    }
    if (element == CE_Splitter) { // a hairline between the panes
        const QRect& rect = option->rect;
        const bool across = rect.width() > rect.height();
        painter->fillRect(across ? QRect(rect.left(), rect.center().y(), rect.width(), 1)
                                 : QRect(rect.center().x(), rect.top(), 1, rect.height()),
                          option->palette.color(QPalette::Dark));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabShape) {
        painter->save();
        painter->setPen(option->palette.color(QPalette::Mid));
        const QRect shape = option->rect.adjusted(0, 0, -1, 0);
        painter->drawLine(shape.topLeft(), shape.topRight());
        painter->drawLine(shape.topLeft(), shape.bottomLeft());
        painter->drawLine(shape.topRight(), shape.bottomRight());
        painter->restore();
    }
    if (element == CE_TabBarTabShape && option->state & State_Selected)
        painter->fillRect(option->rect.adjusted(1, option->rect.height() - kUnderline, -1, 0),
                          option->palette.color(QPalette::Highlight));
}

int OutlinedStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_ButtonIconSize || metric == PM_SmallIconSize)
        return QFontMetrics(QApplication::font()).height();
    if (metric == PM_FocusFrameHMargin) // so that cells begin where their header does
        return 4;
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight) // as the style sheet has it, with its border
        return qRound(QFontMetrics(QApplication::font()).height() * 0.9) + 2;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize OutlinedStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                      const QWidget* widget) const
{
    constexpr int kAboveAndBelow = 4;
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_ItemViewItem ? QSize(size.width(), size.height() + kAboveAndBelow) : size;
}

QIcon OutlinedStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    return which == SP_LineEditClearButton ? icon(QStringLiteral("clear")) : QProxyStyle::standardIcon(which, option, widget);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && box && box->subControls & SC_ComboBoxArrow) {
        QStyleOptionComboBox bare = *box;
        bare.subControls &= ~SC_ComboBoxArrow;
        QProxyStyle::drawComplexControl(control, &bare, painter, widget);
        drawArrow(Qt::DownArrow, subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget),
                  box->palette.color(QPalette::ButtonText), *painter);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    const auto* number = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if ((control == CC_ComboBox && box && box->frame) || (control == CC_SpinBox && number && number->frame))
        drawOutline(*option, *painter);
}

} // namespace recense::ui
