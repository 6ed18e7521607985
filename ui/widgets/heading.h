// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace recense::ui {

// The type scale: 1 a page's title, 2 a section, 3 a part of it; 0 small print. Follows the program's
// font when that grows, and takes the place of font sizes in style sheets, which would not.
class Heading : public QLabel
{
    Q_OBJECT
public:
    explicit Heading(int level, const QString& text = {}, QWidget* parent = nullptr);

    static QFont fontOf(int level);

protected:
    bool event(QEvent* event) override;

private:
    int m_level;
};

} // namespace recense::ui
