// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace recense::ui {

// Fusion, with buttons, closed lists and frames outlined as fields are: in the palette's Mid, which can be told from
// the ground in every look, where Fusion's own outline is a shade darker than the window and is lost on a dark one; in
// the Highlight where they have the focus. The tab in front is underlined in the Highlight. What a closed list has no
// room for is elided. The rows of lists and trees have room above and below their text, for accents and boxes, and beside
// numbers, so that these do not run into the next column. Icons and arrows grow with the text. Panes are parted by a
// hairline. What is selected in a view without the focus is tinted, where in one with the focus it is filled.
class OutlinedStyle : public QProxyStyle
{
public:
    OutlinedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

} // namespace recense::ui
