// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace recense::ui {

// The type scale: 1 a page's title, 2 a section, 3 a part of it; 0 small print. It is relative to the program's font,
// which sizes in style sheets would not be.
class Heading : public QLabel
{
    Q_OBJECT
public:
    explicit Heading(int level, const QString& text = {}, QWidget* parent = nullptr);

    void followProgram(); // the program's font is another now

private:
    int m_level;
};

} // namespace recense::ui
