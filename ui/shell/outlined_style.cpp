// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outlined_style.h"

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

} // namespace

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    if (element == PE_Frame) {
        painter->save();
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
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
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabShape && option->state & State_Selected)
        painter->fillRect(option->rect.adjusted(1, option->rect.height() - kUnderline, -1, 0),
                          option->palette.color(QPalette::Highlight));
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* number = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if ((control == CC_ComboBox && box && box->frame) || (control == CC_SpinBox && number && number->frame))
        drawOutline(*option, *painter);
}

} // namespace recense::ui
