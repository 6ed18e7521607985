// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/coordinates_edit.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace recense::ui {

std::optional<Coordinates> parseCoordinates(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(-?[0-9]{1,2}(?:\\.[0-9]+)?)\\x{b0}?[ ,;]+(-?[0-9]{1,3}(?:\\.[0-9]+)?)\\x{b0}?"
                       "(?:[ ,;]*(?:\\x{b1}|\\+-|\\+/-) *([0-9]{1,7}) *m?)?\\z"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const Coordinates place{match.captured(1).toDouble(), match.captured(2).toDouble(), match.captured(3).toInt()};
    if (std::abs(place.latitude) > 90 || std::abs(place.longitude) > 180)
        return std::nullopt;
    return place;
}

CoordinatesEdit::CoordinatesEdit(const QString& name, QWidget* parent) : UnderstoodEdit(name, parent)
{
    line()->setPlaceholderText(QStringLiteral("39.1081, 26.5547 \u00b1 500 m"));
}

std::optional<Coordinates> CoordinatesEdit::coordinates() const
{
    return line()->isModified() ? parseCoordinates(line()->text()) : m_loaded;
}

void CoordinatesEdit::setCoordinates(const std::optional<Coordinates>& place)
{
    m_loaded = place;
    QString text;
    if (place) {
        text = QStringLiteral("%1, %2").arg(place->latitude, 0, 'f', QLocale::FloatingPointShortest)
                   .arg(place->longitude, 0, 'f', QLocale::FloatingPointShortest);
        if (place->precision)
            text += QStringLiteral(" \u00b1 %1 m").arg(place->precision);
    }
    show(text);
}

QString CoordinatesEdit::unread() const
{
    const QString text = line()->text().trimmed();
    return !line()->isModified() || text.isEmpty() || coordinates() ? QString() : text;
}

QString CoordinatesEdit::understood() const
{
    return unread().isEmpty() ? QString()
                              : tr("Not a place on the globe. Write latitude, longitude and precision, for example "
                                   "39.1081, 26.5547 \u00b1 500 m.");
}

} // namespace recense::ui
