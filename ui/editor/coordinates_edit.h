// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"
#include "ui/widgets/understood_edit.h"

namespace recense::ui {

// `39.1081, 26.5547 ± 500 m`: latitude and longitude in decimal degrees (WGS 84), then how precise they are, in metres,
// which may be left out. Nothing where the text is none, or lies outside the globe.
std::optional<Coordinates> parseCoordinates(const QString& text);

class CoordinatesEdit : public UnderstoodEdit
{
    Q_OBJECT
public:
    explicit CoordinatesEdit(const QString& name, QWidget* parent = nullptr);

    std::optional<Coordinates> coordinates() const;
    void setCoordinates(const std::optional<Coordinates>& coordinates);
    QString unread() const override;

protected:
    QString understood() const override;

private:
    std::optional<Coordinates> m_loaded;
};

} // namespace recense::ui
