// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"
#include "ui/shell/outlined_style.h"
#include "ui/widgets/heading.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace recense::ui {

namespace {

struct Colours
{
    QRgb window, base, alternate, text, muted, border, hairline, accent, onAccent, button;
};

// Every pair of text and ground has a contrast of at least 4.5 to 1, and what shows where a field or a box is
// one of 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). Hairlines only divide.
constexpr Colours kLight{0xfff4f3f0, 0xffffffff, 0xfffaf9f7, 0xff1f2428, 0xff5f666c,
                         0xff8f8b83, 0xffd3d0c9, 0xff1d5c78, 0xffffffff, 0xffedebe6};
constexpr Colours kDark{0xff1e2225, 0xff25292d, 0xff2a2f33, 0xffe7e5e0, 0xffa3abb1,
                        0xff78828a, 0xff3d444a, 0xff7cc0dc, 0xff11181c, 0xff2f3539};
// 7 to 1 and more throughout (1.4.6).
constexpr Colours kContrast{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffd8d8d8,
                            0xffffffff, 0xffffffff, 0xffffe14d, 0xff000000, 0xff000000};

QPalette paletteOf(const Colours& colours)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::ToolTipBase, colours.base);
    set(QPalette::ToolTipText, colours.text);
    set(QPalette::Text, colours.text);
    set(QPalette::Button, colours.button);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.onAccent);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, colours.onAccent);
    set(QPalette::Link, colours.accent);
    set(QPalette::LinkVisited, colours.accent);
    set(QPalette::PlaceholderText, colours.muted);
    set(QPalette::Mid, colours.border);
    set(QPalette::Dark, colours.hairline);
    set(QPalette::Light, colours.hairline);
    set(QPalette::Midlight, colours.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.muted));
    return palette;
}

const QPalette& systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

constexpr int kSmallest = -3, kLargest = 10; // steps of zoom

qreal systemPointSize()
{
    static const qreal size = QApplication::font().pointSizeF();
    return size;
}

// Drawn when it is shown, at the size and in the colour that it is shown in.
class DrawnIcon : public QIconEngine
{
public:
    explicit DrawnIcon(const QString& file) : m_file(file) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor colour = QApplication::palette().color(group, QPalette::ButtonText);
        const QString key = QStringLiteral("%1 %2 %3").arg(m_file, colour.name()).arg(size.width());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer(m_file).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }
    QIconEngine* clone() const override { return new DrawnIcon(m_file); }

private:
    QString m_file;
};

} // namespace

void applyLook(settings::Theme theme)
{
    const QPalette system = systemPalette();
    systemPointSize();
    auto* style = new OutlinedStyle;
    const bool plain = system.color(QPalette::Window) == style->standardPalette().color(QPalette::Window);
    QApplication::setStyle(style);
    if (theme == settings::Theme::Contrast)
        QApplication::setPalette(paletteOf(kContrast));
    else if (theme == settings::Theme::Dark)
        QApplication::setPalette(paletteOf(kDark));
    else if (theme == settings::Theme::Light || plain)
        QApplication::setPalette(paletteOf(kLight));
    else
        QApplication::setPalette(system); // chosen in the system, perhaps for its contrast
    // Else a style sheet keeps the program's font from what is open when that changes.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    QFile sheet(QStringLiteral(":/recense/style/recense.qss"));
    if (sheet.open(QFile::ReadOnly))
    {
        // A tick is drawn on the accent, in the colour that can be read there.
        const bool dark = QApplication::palette().color(QPalette::HighlightedText).lightness() < 128;
        qApp->setStyleSheet(QString::fromUtf8(sheet.readAll())
                                .replace(QStringLiteral("@tick@"), dark ? QStringLiteral(":/recense/icons/tick-dark.svg")
                                                                        : QStringLiteral(":/recense/icons/tick-light.svg")));
    }
}

void applyZoom()
{
    QFont font = QApplication::font();
    font.setPointSizeF(systemPointSize() * (1 + std::clamp(settings::zoom(), kSmallest, kLargest) / 10.0));
    QApplication::setFont(font);
    QFont headers = font;
    headers.setWeight(QFont::DemiBold);
    QApplication::setFont(headers, "QHeaderView");
    // Windows hear of it, and what has their font; a heading has one of its own.
    for (QWidget* widget : QApplication::allWidgets()) {
        if (auto* heading = qobject_cast<Heading*>(widget))
            heading->followProgram();
    }
}

void zoom(int steps)
{
    settings::setZoom(steps == 0 ? 0 : std::clamp(settings::zoom() + steps, kSmallest, kLargest));
    applyZoom();
}

QIcon icon(const QString& name)
{
    return QIcon(new DrawnIcon(QStringLiteral(":/recense/icons/%1.svg").arg(name)));
}

} // namespace recense::ui
