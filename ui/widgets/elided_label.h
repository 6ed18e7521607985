// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace recense::ui {

// One line of plain text that takes the room it is given; what does not fit ends in "…". Whoever sets the text gives it a
// tool tip that has it whole.
class ElidedLabel : public QLabel
{
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace recense::ui
